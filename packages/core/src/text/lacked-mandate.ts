import type { LocalText } from '../process-model/types.ts';
import type { Refusal } from '../refusal.ts';
import { kronor } from './amounts.ts';
import { choiceOf, type Names } from './known-names.ts';
import type { Language } from './language.ts';
import { gateKindNames } from './names.ts';

type NotMandated = Extract<Refusal, { code: 'notMandated' }>;
type Lacking = (refusal: NotMandated, unit: string) => LocalText;

/** What the mandate lacks; `unit` is its name within quotation marks after a space, or nothing. */
const lacks = {
  mandate: () => ({
    sv: 'Den som beslutar har inget mandat.',
    en: 'Whoever decides holds no mandate.',
  }),
  unit: (_, unit) => ({
    sv: `Inget av mandaten gäller för enheten${unit}.`,
    en: `None of the mandates is for the unit${unit}.`,
  }),
  gateKind: ({ gateKind }) => ({
    sv: `Inget av mandaten gäller beslut om ${gateKindNames[gateKind].sv}.`,
    en: `None of the mandates is for decisions on ${gateKindNames[gateKind].en}.`,
  }),
  date: () => ({
    sv: 'Mandatet gällde inte den dag då beslutet fattas.',
    en: 'The mandate was not in force on the day of the decision.',
  }),
  amount: ({ amountMinor, highestAmountMinor }, unit) => ({
    sv: `Tillsammans med det som redan har beviljats kommer initiativet upp i ${kronor(amountMinor ?? 0, 'sv')} från enheten${unit}, och mandatet räcker till ${kronor(highestAmountMinor ?? 0, 'sv')}.`,
    en: `Together with what has been granted before, the initiative comes to ${kronor(amountMinor ?? 0, 'en')} from the unit${unit}, and the mandate reaches to ${kronor(highestAmountMinor ?? 0, 'en')}.`,
  }),
  body: (_, unit) => ({
    sv: `Här beslutar nämnden eller styrelsen ovanför enheten${unit}.`,
    en: `Here the committee or board above the unit${unit} decides.`,
  }),
  advisoryBody: () => ({
    sv: 'Här uttalar sig en rådgivande grupp, som sedan någon annan väger in.',
    en: 'Here an advisory body speaks, which somebody else then takes into account.',
  }),
} satisfies Record<NotMandated['lacks'], Lacking>;

const ways = {
  sv: {
    body: 'Låt registratorn föra in vad den har beslutat.',
    advisoryBody: 'Låt registratorn föra in vad gruppen har kommit fram till.',
    person: 'Låt den som har mandat för detta besluta, eller låt registratorn föra in vad nämnden har beslutat.',
  },
  en: {
    body: 'Let the registrar record what it has decided.',
    advisoryBody: 'Let the registrar record what the body has come to.',
    person: 'Let somebody with a mandate for this decide, or let the registrar record what the committee has decided.',
  },
} as const;

/** Why the right to decide is not there, and who has it. */
export function lackedMandate(refusal: NotMandated, names: Names, language: Language): string {
  const name = choiceOf(names, 'unit', [refusal.unitId], language);
  const lack: Lacking = lacks[refusal.lacks];
  const way = ways[language][refusal.lacks === 'body' || refusal.lacks === 'advisoryBody' ? refusal.lacks : 'person'];
  return `${lack(refusal, name === '' ? '' : ` ${name}`)[language]} ${way}`;
}
