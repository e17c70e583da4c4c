import type { Refusal } from '../refusal.ts';
import { kronor } from './amounts.ts';
import { atGate, choiceOf, type Names } from './known-names.ts';
import { type Language, named, sentence } from './language.ts';
import { lackedMandate } from './lacked-mandate.ts';
import { legalFormNames, outcomeNames } from './names.ts';
import { unmetNeeds } from './unmet-needs.ts';
import type { Words } from './words.ts';

type Of<C extends Refusal['code']> = Extract<Refusal, { code: C }>;

/** Why somebody who has said yes or no to an idea, or decided on it, does not come to bear it. */
const judging = {
  sv: 'Den som är coach för en idé, har sagt ja eller nej till den som chef eller innovationsledare, yttrar sig om den, bedömer den eller har beslutat om den bär den inte också.',
  en: 'Whoever coaches an idea, has said yes or no to it as manager or innovation leader, reviews it, rates it or has decided on it does not bear it as well.',
} as const;

/** The same of whoever has rated or decided what the idea is chosen between. */
const judgingCompeting = {
  sv: 'Den som har bedömt eller beslutat om en idé i en beslutsomgång kommer inte att bära en annan där, så länge det ska väljas mellan dem. När ärendet är avgjort går det att fråga igen.',
  en: 'Whoever has rated or decided on an idea of a decision round does not come to bear another one there while it is to be chosen between them. Once the case is decided they can be asked again.',
} as const;

/** Spoken to, told of by name, or whoever it is. */
function recusedWords({ personId, ground }: Of<'recused'>, names: Names, language: Language): string {
  if (ground === 'judging') return judging[language];
  if (ground === 'judgingCompeting') return judgingCompeting[language];
  const name = names.find('person', personId)?.[language];
  const { you, whoever, somebody } = bearing[ground][language];
  if (personId === names.readerId) return you;
  return name === undefined ? whoever : somebody(name);
}

const bearing = {
  bearer: {
    sv: {
      you: 'Du bär idén och är därför jävig.',
      whoever: 'Den som bär idén är jävig.',
      somebody: (name: string) => `${name} bär idén och är därför jävig.`,
    },
    en: {
      you: 'You bear the idea and are therefore recused.',
      whoever: 'Whoever bears the idea is recused.',
      somebody: (name: string) => `${name} bears the idea and is therefore recused.`,
    },
  },
  formerBearer: {
    sv: {
      you: 'Du har burit idén och är därför jävig.',
      whoever: 'Den som har burit idén är jävig.',
      somebody: (name: string) => `${name} har burit idén och är därför jävig.`,
    },
    en: {
      you: 'You have borne the idea and are therefore recused.',
      whoever: 'Whoever has borne the idea is recused.',
      somebody: (name: string) => `${name} has borne the idea and is therefore recused.`,
    },
  },
  acquainted: {
    sv: {
      you: 'Här bedöms idéer utan namn. Du är chef eller coach för idén, vet vems den är och bedömer den därför inte.',
      whoever: 'Här bedöms idéer utan namn. Den som är chef eller coach för idén vet vems den är och bedömer den inte.',
      somebody: (name: string) =>
        `Här bedöms idéer utan namn. ${name} är chef eller coach för idén, vet vems den är och bedömer den därför inte.`,
    },
    en: {
      you: 'Ideas are rated without a name here. You manage or coach this one, know whose it is, and so do not rate it.',
      whoever:
        'Ideas are rated without a name here. Whoever manages or coaches one knows whose it is, and does not rate it.',
      somebody: (name: string) =>
        `Ideas are rated without a name here. ${name} manages or coaches this one, knows whose it is, and so does not rate it.`,
    },
  },
  competing: {
    sv: {
      you: 'Du bär eller har burit en idé i samma beslutsomgång och är därför jävig så länge det ska väljas mellan dem.',
      whoever: 'Den som bär eller har burit en idé i samma beslutsomgång är jävig så länge det ska väljas mellan dem.',
      somebody: (name: string) =>
        `${name} bär eller har burit en idé i samma beslutsomgång och är därför jävig så länge det ska väljas mellan dem.`,
    },
    en: {
      you: 'You bear or have borne an idea in the same decision round, and are recused while it is to be chosen between them.',
      whoever:
        'Whoever bears or has borne an idea in the same decision round is recused while it is to be chosen between them.',
      somebody: (name: string) =>
        `${name} bears or has borne an idea in the same decision round, and is recused while it is to be chosen between them.`,
    },
  },
  ownDecision: {
    sv: {
      you: 'Du fattade det beslut som är ifrågasatt. Någon annan med mandat avgör det, eller organet ovanför enheten.',
      whoever:
        'Den som fattade det ifrågasatta beslutet avgör det inte. Någon annan med mandat gör det, eller organet ovanför enheten.',
      somebody: (name: string) =>
        `${name} fattade det beslut som är ifrågasatt. Någon annan med mandat avgör det, eller organet ovanför enheten.`,
    },
    en: {
      you: 'You made the decision that is in question. Somebody else with a mandate settles it, or the body above the unit.',
      whoever:
        'Whoever made the decision in question does not settle it. Somebody else with a mandate does, or the body above the unit.',
      somebody: (name: string) =>
        `${name} made the decision that is in question. Somebody else with a mandate settles it, or the body above the unit.`,
    },
  },
  drafter: {
    sv: {
      you: 'Du har skrivit idén, som ingen namngiven bär, och är därför jävig.',
      whoever: 'Den som har skrivit en idé som ingen namngiven bär är jävig.',
      somebody: (name: string) => `${name} har skrivit idén, som ingen namngiven bär, och är därför jävig.`,
    },
    en: {
      you: 'You wrote the idea, which nobody named bears, and are therefore recused.',
      whoever: 'Whoever wrote an idea that nobody named bears is recused.',
      somebody: (name: string) => `${name} wrote the idea, which nobody named bears, and is therefore recused.`,
    },
  },
} as const;

/** `the fund “Innovation 2026”`, or only `the fund`. */
function theFund(fundId: string, names: Names, language: Language): string {
  const name = choiceOf(names, 'fund', [fundId], language);
  const fund = language === 'sv' ? 'innovationsmedlen' : 'the fund';
  return name === '' ? fund : `${fund} ${name}`;
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
      `Initiativet har beviljats ${Math.floor(grantedMinutes / 60)} timmar och ${kronor(grantedMinor, 'sv')}, och kan därför inte återkallas av idébäraren ensam. Lämna som idébärare i stället, så avgör den som äger initiativet hur det går vidare.`,
    en: ({ grantedMinutes, grantedMinor }: Of<'grantedAlready'>) =>
      `The initiative has been granted ${Math.floor(grantedMinutes / 60)} hours and ${kronor(grantedMinor, 'en')}, and can no longer be withdrawn by the bearer alone. Step down as a bearer instead, and its owner settles how it goes on.`,
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
