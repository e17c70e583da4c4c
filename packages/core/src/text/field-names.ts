import { at } from '../lookup.ts';
import type { LocalText } from '../process-model/types.ts';
import { choiceOf, type Names } from './known-names.ts';
import type { Language } from './language.ts';

/** Arguments as people call them, by the last name in their pointer. Where the sentence names it anyway, it is not here. */
const fieldNames: Readonly<Record<string, LocalText>> = {
  amountMinor: { sv: 'Beloppet', en: 'The amount' },
  answerDueOn: { sv: 'Ny sista svarsdag', en: 'The new last day for an answer' },
  answers: { sv: 'Svaren', en: 'The answers' },
  baseline: { sv: 'Utgångsläget', en: 'The baseline' },
  closesOn: { sv: 'Sista dagen', en: 'The last day' },
  conditions: { sv: 'Villkoren', en: 'The conditions' },
  costMinor: { sv: 'Pilotens kostnad', en: 'The cost of the pilot' },
  decidedOn: { sv: 'Beslutsdagen', en: 'The day of the decision' },
  dueOn: { sv: 'Sista dagen', en: 'The last day' },
  forwardedOn: { sv: 'Dagen då det lämnades över', en: 'The day it was forwarded' },
  gateKinds: { sv: 'Beslutspunkternas slag', en: 'The kinds of gates' },
  highestAmountMinor: { sv: 'Högsta beloppet', en: 'The highest amount' },
  inUseFrom: { sv: 'Dagen för införandet', en: 'The day of the adoption' },
  joinUntil: { sv: 'Sista dagen att gå med', en: 'The last day to join' },
  liftedProvisions: { sv: 'Markeringen som tas bort', en: 'The marking that is lifted' },
  markedOn: { sv: 'Dagen då markeringen sattes', en: 'The day on which the marking was set' },
  measuredOn: { sv: 'Mätdagen', en: 'The day of the measurement' },
  needId: { sv: 'Avsteget', en: 'The deviation' },
  opensOn: { sv: 'Första dagen', en: 'The first day' },
  owningUnitId: { sv: 'Ägande verksamhet', en: 'The owning unit' },
  ownerUnitId: { sv: 'Effektmålets ägare', en: 'The owner of the effect goal' },
  parentId: { sv: 'Överordnad enhet', en: 'The parent unit' },
  pause: { sv: 'Vilandeförklaringen', en: 'The rest' },
  payerUnitId: { sv: 'Betalaren', en: 'The payer' },
  proposedUnitId: { sv: 'Föreslagen enhet', en: 'The proposed unit' },
  reason: { sv: 'Skälet', en: 'The reason' },
  receivedOn: { sv: 'Dagen då det kom in', en: 'The day it came in' },
  receivingUnitId: { sv: 'Mottagande verksamhet', en: 'The receiving unit' },
  recipientUnitId: { sv: 'Pengarnas mottagare', en: 'The recipient of the money' },
  reference: { sv: 'Hänvisningen', en: 'The reference' },
  referTo: { sv: 'Vart det lämnas över', en: 'Where it is referred to' },
  reviewOn: { sv: 'Dagen då markeringen ses över', en: 'The day on which the marking is looked at again' },
  target: { sv: 'Målvärdet', en: 'The target' },
  to: { sv: 'Sista dagen', en: 'The last day' },
  tryAgainIf: { sv: 'Vad som skulle ändra svaret', en: 'What would change the answer' },
  url: { sv: 'Länken', en: 'The link' },
  until: { sv: 'Sista dagen', en: 'The last day' },
  toPhase: { sv: 'Fasen att gå tillbaka till', en: 'The phase to go back to' },
  validTo: { sv: 'Slutdagen', en: 'The end' },
  value: { sv: 'Mätvärdet', en: 'The measured value' },
  wakeUpOn: { sv: 'Väckningsdagen', en: 'The wake-up day' },
  year: { sv: 'Året', en: 'The year' },
};

/** The two versions that a mapping names, by the last name in their pointer: `to` is a day elsewhere. */
const ofMapping: Readonly<Record<string, LocalText>> = {
  from: { sv: 'Den tidigare versionen', en: 'The former version' },
  to: { sv: 'Den nya versionen', en: 'The new version' },
};

/** Arguments named by the model's own ids: called after what the model calls them, or by the word for any of them. */
const ofModel = {
  ratings: { thing: 'criterion', any: { sv: 'Bedömningen', en: 'The rating' }, of: { sv: 'av', en: 'of' } },
  answers: { thing: 'question', any: { sv: 'Svaret', en: 'The answer' }, of: { sv: 'på', en: 'to' } },
} as const;

const named: Readonly<Record<string, (typeof ofModel)[keyof typeof ofModel]>> = ofModel;
const rowWord = { sv: 'rad', en: 'row' } as const satisfies LocalText;

/** Which argument a pointer into the arguments means: `ratings` for every rating, else the last name in it. */
export function fieldOf(pointer: string): string {
  const [first = '', ...rest] = pointer.split('/').slice(1);
  if (rest.length > 0 && at(named, first) !== undefined) return first;
  return [first, ...rest].findLast((part) => !isRow(part)) ?? '';
}

/** A sentence about an argument, with what the argument is called before it unless the sentence begins with that. */
export function labelled(pointer: string, said: string, names: Names, language: Language): string {
  const name = fieldName(pointer, names, language);
  return name === undefined || said.startsWith(name) ? said : `${name}: ${said}`;
}

/** `The rating of “Is done together with others”`, `The amount (row 2)`. */
function fieldName(pointer: string, names: Names, language: Language): string | undefined {
  const [first = '', second] = pointer.split('/').slice(1);
  if (first === 'mapping') return at(ofMapping, second ?? '')?.[language];
  const own = at(named, first);
  if (own !== undefined && second !== undefined) {
    const title = choiceOf(names, own.thing, [second], language);
    return title === '' ? own.any[language] : `${own.any[language]} ${own.of[language]} ${title}`;
  }
  const name = at(fieldNames, fieldOf(pointer))?.[language];
  const row = pointer.split('/').find(isRow);
  return row === undefined || name === undefined ? name : `${name} (${rowWord[language]} ${Number(row) + 1})`;
}

function isRow(part: string): boolean {
  return /^\d+$/.test(part);
}
