import type { Refusal } from '../refusal.ts';
import { kronor, workingTime } from './amounts.ts';
import { atGate, choiceOf, type Names } from './known-names.ts';
import { type Language, named, sentence } from './language.ts';
import { lackedMandate } from './lacked-mandate.ts';
import { legalFormNames, outcomeNames } from './names.ts';
import { recusedWords } from './recused-words.ts';
import { unmetNeeds } from './unmet-needs.ts';
import type { Words } from './words.ts';

type Of<C extends Refusal['code']> = Extract<Refusal, { code: C }>;

/** `the fund “Innovation 2026”`, or only `the fund`. */
function theFund(fundId: string, names: Names, language: Language): string {
  const name = choiceOf(names, 'fund', [fundId], language);
  const fund = language === 'sv' ? 'innovationsmedlen' : 'the fund';
  return name === '' ? fund : `${fund} ${name}`;
}

/** What has been granted of the two, and nothing of what has not. */
function granted(minutes: number, minor: number, language: Language): string {
  const given = [
    ...(minutes > 0 ? [workingTime(minutes, language)] : []),
    ...(minor > 0 ? [kronor(minor, language)] : []),
  ];
  return given.join(language === 'sv' ? ' och ' : ' and ');
}

/** `the gate “Time”`, or only `the gate`. */
function theGate(gate: string, names: Names, language: Language): string {
  const name = choiceOf(names, 'gate', [gate], language);
  const word = language === 'sv' ? 'beslutspunkten' : 'the gate';
  return name === '' ? word : `${word} ${name}`;
}

/** What is needed and what there is, or that it does not suffice where what is reserved for others cannot be told. */
function shortfall({ fundId, availableMinor, neededMinor }: Of<'fundExhausted'>, names: Names, language: Language) {
  const [needed, fund] = [kronor(neededMinor, language), theFund(fundId, names, language)];
  if (availableMinor === null) {
    return language === 'sv'
      ? `Det behövs ${needed}, men så mycket finns inte kvar i ${fund}: en del är reserverat för andra ärenden.`
      : `${needed} is needed, but ${fund} does not have so much left: some of it is reserved for other cases.`;
  }
  const [available, lacking] = [kronor(availableMinor, language), kronor(neededMinor - availableMinor, language)];
  return language === 'sv'
    ? `Det behövs ${needed}, men i ${fund} finns ${available}. Det fattas ${lacking}.`
    : `${needed} is needed, but ${fund} has ${available}. ${lacking} is lacking.`;
}

/** Those payers whose names are known, after the space that the sentence leaves; nothing where none is. */
function payers(shareIds: readonly string[], names: Names, language: Language): string {
  const units = shareIds.flatMap((id) => names.find('share', id)?.[language] ?? []);
  return units.length < shareIds.length ? '' : `: ${[...new Set(units)].join(', ')}`;
}

/** The other way past a need, after the sentence before it; only where a decision is requested. */
const deviation = {
  sv: ' Den som begär beslut kan i stället begära avsteg, med skäl.',
  en: ' Whoever requests a decision can instead ask for a deviation, with a reason.',
} as const;

/** Where a decision is not ripe, not theirs, or not covered. */
export const decisionRefusals = {
  needsNotMet: {
    title: { sv: 'Något som behövs saknas', en: 'Something needed is missing' },
    sv: ({ unmet, excusable }: Of<'needsNotMet'>, names) =>
      `Detta behövs och är inte på plats: ${unmetNeeds(unmet, names, 'sv')}. Ordna det först.${excusable ? deviation.sv : ''}`,
    en: ({ unmet, excusable }: Of<'needsNotMet'>, names) =>
      `This is needed and not in place: ${unmetNeeds(unmet, names, 'en')}. See to it first.${excusable ? deviation.en : ''}`,
  },
  notMandated: {
    title: { sv: 'Mandatet räcker inte', en: 'The mandate does not suffice' },
    sv: (refusal: Of<'notMandated'>, names) => lackedMandate(refusal, names, 'sv'),
    en: (refusal: Of<'notMandated'>, names) => lackedMandate(refusal, names, 'en'),
  },
  recused: {
    title: { sv: 'Jäv', en: 'Conflict of interest' },
    sv: (refusal: Of<'recused'>, names) => `${recusedWords(refusal, names, 'sv')} Någon annan behöver göra det här.`,
    en: (refusal: Of<'recused'>, names) => `${recusedWords(refusal, names, 'en')} Somebody else has to do this.`,
  },
  fundExhausted: {
    title: { sv: 'Pengarna räcker inte', en: 'The fund does not suffice' },
    sv: (refusal: Of<'fundExhausted'>, names) =>
      `${shortfall(refusal, names, 'sv')} Den som ansvarar för medlen kan tillföra mer, eller så återremitteras ärendet och äskandet minskas.`,
    en: (refusal: Of<'fundExhausted'>, names) =>
      `${shortfall(refusal, names, 'en')} Whoever is responsible for the fund can allocate more, or the case can be returned and the application lowered.`,
  },
  shareUndecided: {
    title: { sv: 'En betalare har inte svarat', en: 'A payer has not answered' },
    sv: ({ shareIds }: Of<'shareUndecided'>, names) =>
      `Finansieringen väntar på svar från ${counted(shareIds.length, 'sv')}${payers(shareIds, names, 'sv')}. Bifall kan ges först när alla betalare har sagt ja.`,
    en: ({ shareIds }: Of<'shareUndecided'>, names) =>
      `The funding awaits the answer of ${counted(shareIds.length, 'en')}${payers(shareIds, names, 'en')}. The case can be approved only once every payer has said yes.`,
  },
  shareRejected: {
    title: { sv: 'En betalare har sagt nej', en: 'A payer has said no' },
    sv: ({ shareIds }: Of<'shareRejected'>, names) =>
      `Finansieringen har fått nej från ${counted(shareIds.length, 'sv')}${payers(shareIds, names, 'sv')}. Återremittera ärendet, så kan idébäraren äska på nytt.`,
    en: ({ shareIds }: Of<'shareRejected'>, names) =>
      `The funding has been refused by ${counted(shareIds.length, 'en')}${payers(shareIds, names, 'en')}. Return the case, and the idea bearer can apply anew.`,
  },
  outcomeNotAllowed: {
    title: { sv: 'Utfallet finns inte vid beslutspunkten', en: 'The gate has no such outcome' },
    sv: ({ outcome, allowed }: Of<'outcomeNotAllowed'>) =>
      `Vid den här beslutspunkten går det inte att besluta om ${outcomeNames[outcome].sv}. Välj ${named(outcomeNames, allowed, 'sv')}.`,
    en: ({ outcome, allowed }: Of<'outcomeNotAllowed'>) =>
      `This gate does not have the outcome ${outcomeNames[outcome].en}. Choose ${named(outcomeNames, allowed, 'en')}.`,
  },
  gateGrantsNoMoney: {
    title: { sv: 'Beslutspunkten ger inga pengar', en: 'The gate grants no money' },
    sv: ({ gate }: Of<'gateGrantsNoMoney'>, names) =>
      `${sentence(theGate(gate, names, 'sv'))} ger inga pengar. Begär beslut utan att äska; pengar äskas vid en beslutspunkt som ger dem.`,
    en: ({ gate }: Of<'gateGrantsNoMoney'>, names) =>
      `${sentence(theGate(gate, names, 'en'))} grants no money. Request the decision without applying; money is applied for at a gate that grants it.`,
  },
  grantedAlready: {
    title: { sv: 'Något är redan beviljat', en: 'Something has been granted already' },
    sv: ({ grantedMinutes, grantedMinor }: Of<'grantedAlready'>) =>
      `Initiativet har beviljats ${granted(grantedMinutes, grantedMinor, 'sv')}, och kan därför inte återkallas av idébäraren ensam. Lämna som idébärare i stället, så avgör den som äger initiativet hur det går vidare.`,
    en: ({ grantedMinutes, grantedMinor }: Of<'grantedAlready'>) =>
      `The initiative has been granted ${granted(grantedMinutes, grantedMinor, 'en')}, and can no longer be withdrawn by the bearer alone. Step down as a bearer instead, and its owner settles how it goes on.`,
  },
  decisionQuestioned: {
    title: { sv: 'Ett tidigare beslut är ifrågasatt', en: 'An earlier decision is in question' },
    sv: () =>
      'Ett bifall som det här vilar på är ifrågasatt. Den som är behörig behöver först låta det stå fast eller upphäva det.',
    en: () =>
      'An approval that this rests on has been put in question. Whoever is competent has to ratify or annul it first.',
  },
  notAppealable: {
    title: { sv: 'Beslutet kan inte överklagas', en: 'The decision cannot be appealed against' },
    sv: ({ legalForm }: Of<'notAppealable'>) =>
      `Det som avgörs vid beslutspunkten är ${legalFormNames[legalForm].sv}, och det överklagas inte. Den som är missnöjd kan begära omprövning.`,
    en: ({ legalForm }: Of<'notAppealable'>) =>
      `What is settled at this gate is ${legalFormNames[legalForm].en}, against which nobody appeals. Whoever is not content can request a reconsideration.`,
  },
  conditionsOpen: {
    title: { sv: 'Villkor är inte uppfyllda', en: 'Conditions are not met' },
    sv: ({ conditionIds }: Of<'conditionsOpen'>) =>
      `${conditionIds.length === 1 ? 'Ett villkor' : `Sammanlagt ${conditionIds.length} villkor`} från tidigare bifall väntar på att avgöras. Redovisa vad som är gjort, så kan beslutsfattaren godkänna det, ge mer tid eller efterge villkoret.`,
    en: ({ conditionIds }: Of<'conditionsOpen'>) =>
      `${conditionIds.length === 1 ? 'One condition of earlier approvals is' : `Altogether ${conditionIds.length} conditions of earlier approvals are`} still to be settled. Report what has been done, and the decider can accept it, give more time or waive the condition.`,
  },
  notificationAwaited: {
    title: { sv: 'Ett beslut väntar på att meddelas', en: 'A decision awaits its notification' },
    sv: ({ gateCaseId }: Of<'notificationAwaited'>, names) =>
      `Beslutet${atGate(names, gateCaseId, 'sv')} är fattat men inte meddelat. Meddela det först.`,
    en: ({ gateCaseId }: Of<'notificationAwaited'>, names) =>
      `The decision${atGate(names, gateCaseId, 'en')} has been made but not notified. Notify it first.`,
  },
} satisfies Partial<Words>;

function counted(count: number, language: Language): string {
  if (language === 'sv') return count === 1 ? 'en betalare' : `${count} betalare`;
  return count === 1 ? 'one payer' : `${count} payers`;
}
