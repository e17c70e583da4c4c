import type { LocalText } from '../process-model/types.ts';
import type { Refusal, Thing } from '../refusal.ts';
import { labelled } from './field-names.ts';
import type { Names } from './known-names.ts';
import { type Language, sentence } from './language.ts';
import { thingNames } from './names.ts';

/** Things that no address leads to: what is missing is nothing to look for, but follows from the model or the case. */
const nothingHere: Partial<Record<Thing, LocalText>> = {
  share: {
    sv: 'Ärendet har ingen sådan andel av finansieringen. Läs ärendet på nytt: andelarna står i ansökan.',
    en: 'The case has no such share of the funding. Read the case anew: the shares stand in the application.',
  },
  criterion: {
    sv: 'Den här beslutspunkten har inga bedömningskriterier. Beslut kan begäras utan bedömning.',
    en: 'This gate has no criteria. A decision can be requested without an assessment.',
  },
  question: {
    sv: 'Innovationsmodellen har inga frågor att svara på just nu. Gå vidare utan att svara.',
    en: 'The process model has no questions to answer now. Go on without answering.',
  },
  condition: {
    sv: 'Inget sådant villkor finns här. Villkor följer av ett bifall med villkor.',
    en: 'There is no such condition here. Conditions follow from an approval with conditions.',
  },
  appeal: {
    sv: 'Inget sådant överklagande finns i ärendet. För in det först.',
    en: 'There is no such appeal in the case. Record it first.',
  },
  adoption: {
    sv: 'Inget sådant införande är registrerat här. Införandena står i initiativet, med sina id.',
    en: 'No such adoption is registered here. The adoptions stand in the initiative, with their ids.',
  },
  gate: {
    sv: 'Beslutspunkten finns inte i innovationsmodellen. Se bland det som kan göras nu vilka beslutspunkter som finns.',
    en: 'The process model has no such gate. See among what can be done now which gates there are.',
  },
};

/** Not there, or not for this reader: the two are told apart by nobody. */
export function notFound(thing: Thing, language: Language): string {
  const own = nothingHere[thing]?.[language];
  if (own !== undefined) return own;
  const name = sentence(thingNames[thing][language]);
  return language === 'sv'
    ? `${name} finns inte, eller så har du inte rätt att läsa här. Kontrollera adressen.`
    : `${name} does not exist, or you may not read here. Check the address.`;
}

/** What may be named instead of something that is not there. */
const choose: Partial<Record<Thing, LocalText>> = {
  unit: {
    sv: 'enheten finns inte i registret. Välj en enhet som finns där.',
    en: 'the unit is not in the register. Choose one that is.',
  },
  person: {
    sv: 'personen finns inte i registret. Välj någon som finns där, eller be idéslusskontoret registrera personen.',
    en: 'the person is not in the register. Choose somebody who is, or ask the sluice office to register them.',
  },
  publicBody: {
    sv: 'huvudmannen finns inte i registret. Välj en som finns där, eller be idéslusskontoret registrera den.',
    en: 'the public body is not in the register. Choose one that is, or ask the sluice office to register it.',
  },
  body: {
    sv: 'nämnden eller organet finns inte i registret. Välj ett organ som finns där.',
    en: 'the body is not in the register. Choose one that is.',
  },
  fund: {
    sv: 'innovationsmedlen finns inte. Välj medel som är upplagda.',
    en: 'the fund does not exist. Choose one that has been opened.',
  },
  challenge: {
    sv: 'utmaningen finns inte. Välj en av stadens utmaningar, eller gå vidare utan.',
    en: 'the challenge does not exist. Choose one of the city’s challenges, or go on without.',
  },
  decisionRound: {
    sv: 'beslutsomgången finns inte. Välj en som är öppen.',
    en: 'the decision round does not exist. Choose one that is open.',
  },
  processModel: {
    sv: 'innovationsmodellen går inte att använda här. Välj en som är publicerad.',
    en: 'the process model cannot be used here. Choose one that has been published.',
  },
  entry: {
    sv: 'innovationsmodellen har ingen sådan ingång. Välj en av dess ingångar.',
    en: 'the process model has no such entry. Choose one of its entries.',
  },
  decision: {
    sv: 'inget sådant beslut har meddelats i ärendet, eller så har ett senare tagit dess plats. Läs ärendet på nytt.',
    en: 'no such decision has been notified in the case, or a later one has taken its place. Read the case anew.',
  },
  reconsiderationRequest: {
    sv: 'ingen sådan begäran om omprövning finns i ärendet. Läs ärendet på nytt, eller utelämna begäran.',
    en: 'there is no such request for reconsideration in the case. Read the case anew, or leave the request out.',
  },
  criterion: {
    sv: 'beslutspunkten har inget sådant bedömningskriterium. Bedöm mot dem som finns.',
    en: 'the gate has no such criterion. Rate those that it has.',
  },
  question: {
    sv: 'innovationsmodellen har ingen sådan fråga. Svara på dem som finns.',
    en: 'the process model has no such question. Answer those that it has.',
  },
};

/** An argument that names something which is not there. */
export function referenceNotFound(
  refusal: Extract<Refusal, { code: 'referenceUnknown' }>,
  names: Names,
  language: Language,
): string {
  const { pointer, thing } = refusal;
  const name = thingNames[thing];
  const said = choose[thing] ?? {
    sv: `${name.sv} finns inte. Välj något som finns.`,
    en: `${name.en} does not exist. Choose something that does.`,
  };
  return labelled(pointer, sentence(said[language]), names, language);
}
