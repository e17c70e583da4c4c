import type { Refusal } from '../refusal.ts';
import { kronor } from './amounts.ts';
import { named } from './language.ts';
import { gateKindNames, outcomeNames } from './names.ts';
import { unmetNeeds } from './unmet-needs.ts';
import type { Words } from './words.ts';

type Of<C extends Refusal['code']> = Extract<Refusal, { code: C }>;
type Lack = Of<'notMandated'>['lacks'];

const lacksSv: Readonly<Record<Lack, (r: Of<'notMandated'>) => string>> = {
  mandate: () => 'Du har inget mandat att besluta.',
  unit: ({ unitId }) => `Inget av mandaten gäller enheten ${unitId}.`,
  gateKind: ({ gateKind }) => `Inget av mandaten gäller beslut om ${gateKindNames[gateKind].sv}.`,
  date: () => 'Mandatet gällde inte den dagen.',
  amount: ({ amountMinor, highestAmountMinor }) =>
    `Summan för initiativet och betalaren är ${kronor(amountMinor ?? 0, 'sv')}; mandatet räcker till ${kronor(highestAmountMinor ?? 0, 'sv')}.`,
  body: () => 'Här beslutar nämnden eller styrelsen ovanför enheten.',
};

const lacksEn: typeof lacksSv = {
  mandate: () => 'You hold no mandate to decide.',
  unit: ({ unitId }) => `None of the mandates is for the unit ${unitId}.`,
  gateKind: ({ gateKind }) => `None of the mandates is for decisions on ${gateKindNames[gateKind].en}.`,
  date: () => 'The mandate was not in force on that day.',
  amount: ({ amountMinor, highestAmountMinor }) =>
    `The sum for this initiative and payer is ${kronor(amountMinor ?? 0, 'en')}; the mandate reaches to ${kronor(highestAmountMinor ?? 0, 'en')}.`,
  body: () => 'Here the committee or board above the unit decides.',
};

/** Where a decision is not ripe, not theirs, or not covered. */
export const decisionRefusals = {
  needsNotMet: {
    title: { sv: 'Allt som behövs är inte på plats', en: 'Not everything needed is in place' },
    sv: ({ unmet }: Of<'needsNotMet'>) =>
      `Detta saknas: ${unmetNeeds(unmet, 'sv')}. Ordna det, eller – när beslut begärs – begär avsteg med skäl.`,
    en: ({ unmet }: Of<'needsNotMet'>) =>
      `This is missing: ${unmetNeeds(unmet, 'en')}. See to it, or – when requesting a decision – ask for a deviation with a reason.`,
  },
  notMandated: {
    title: { sv: 'Mandatet räcker inte', en: 'The mandate does not suffice' },
    sv: (refusal: Of<'notMandated'>) =>
      `${lacksSv[refusal.lacks](refusal)} Låt den som har mandatet besluta, eller låt registratorn föra in vad nämnden har beslutat.`,
    en: (refusal: Of<'notMandated'>) =>
      `${lacksEn[refusal.lacks](refusal)} Let whoever holds the mandate decide, or let the registrar record what the committee has decided.`,
  },
  recused: {
    title: { sv: 'Jäv', en: 'Conflict of interest' },
    sv: ({ personId }: Of<'recused'>) =>
      `Person ${personId} bär idén och är därför jävig. Någon annan behöver göra det här.`,
    en: ({ personId }: Of<'recused'>) =>
      `Person ${personId} bears the idea and is therefore recused. Somebody else has to do this.`,
  },
  fundExhausted: {
    title: { sv: 'Pengarna räcker inte', en: 'The fund does not suffice' },
    sv: ({ fundId, availableMinor, neededMinor }: Of<'fundExhausted'>) =>
      `Det behövs ${kronor(neededMinor, 'sv')} och det finns ${kronor(availableMinor, 'sv')} i innovationsmedlen ${fundId}: ${kronor(neededMinor - availableMinor, 'sv')} fattas. Den som ansvarar för medlen kan tillföra mer, eller så kan äskandet minskas efter en återremiss.`,
    en: ({ fundId, availableMinor, neededMinor }: Of<'fundExhausted'>) =>
      `${kronor(neededMinor, 'en')} is needed and ${kronor(availableMinor, 'en')} is available in the fund ${fundId}: ${kronor(neededMinor - availableMinor, 'en')} is lacking. Whoever is responsible for the fund can allocate more, or the application can be lowered after a return.`,
  },
  shareUndecided: {
    title: { sv: 'En betalare har inte svarat', en: 'A payer has not answered' },
    sv: ({ shareIds }: Of<'shareUndecided'>) =>
      `${shareIds.length} andel(ar) av finansieringen väntar på sin betalares beslut: ${shareIds.join(', ')}. Be betalaren besluta.`,
    en: ({ shareIds }: Of<'shareUndecided'>) =>
      `${shareIds.length} share(s) of the funding await their payer’s decision: ${shareIds.join(', ')}. Ask the payer to decide.`,
  },
  shareRejected: {
    title: { sv: 'En betalare har sagt nej', en: 'A payer has said no' },
    sv: ({ shareIds }: Of<'shareRejected'>) =>
      `${shareIds.length} andel(ar) av finansieringen är avslagna: ${shareIds.join(', ')}. Återremittera, så kan idébäraren äska på nytt.`,
    en: ({ shareIds }: Of<'shareRejected'>) =>
      `${shareIds.length} share(s) of the funding were rejected: ${shareIds.join(', ')}. Return the case, and the bearer can apply anew.`,
  },
  outcomeNotAllowed: {
    title: { sv: 'Utfallet finns inte vid beslutspunkten', en: 'The gate has no such outcome' },
    sv: ({ outcome, allowed }: Of<'outcomeNotAllowed'>) =>
      `Beslutspunkten har inte utfallet ${outcomeNames[outcome].sv}. Välj ${named(outcomeNames, allowed, 'sv')}.`,
    en: ({ outcome, allowed }: Of<'outcomeNotAllowed'>) =>
      `The gate does not have the outcome ${outcomeNames[outcome].en}. Choose ${named(outcomeNames, allowed, 'en')}.`,
  },
  notificationAwaited: {
    title: { sv: 'Ett beslut väntar på att meddelas', en: 'A decision awaits its notification' },
    sv: ({ gateCaseId }: Of<'notificationAwaited'>) =>
      `Beslutet i ärendet ${gateCaseId} är fattat men inte meddelat. Meddela det först.`,
    en: ({ gateCaseId }: Of<'notificationAwaited'>) =>
      `The decision in the case ${gateCaseId} has been taken but not notified. Notify it first.`,
  },
} satisfies Partial<Words>;
