import type { Refusal } from '../refusal.ts';
import { actionNames } from './command-names.ts';
import { atGate } from './known-names.ts';
import { named } from './language.ts';
import { relationNames, standingNames, statusNames } from './names.ts';
import { caseWaysOut } from './case-ways-out.ts';
import { notFound, referenceNotFound } from './not-found.ts';
import { phaseElsewhere, phaseNow } from './phases.ts';
import { wayAskedFor, waysOpen } from './ways.ts';
import type { Words } from './words.ts';

type Of<C extends Refusal['code']> = Extract<Refusal, { code: C }>;

/** Where somebody or something else is needed: access, standing, phase and the way out of it. */
export const accessRefusals = {
  unknown: {
    title: { sv: 'Finns inte', en: 'Not found' },
    sv: ({ thing }) => notFound(thing, 'sv'),
    en: ({ thing }) => notFound(thing, 'en'),
  },
  notPermitted: {
    title: { sv: 'Inte tillåtet för dig', en: 'Not permitted for you' },
    sv: ({ action, permitted }: Of<'notPermitted'>) =>
      `Du får inte ${actionNames[action].sv}. Det får ${named(relationNames, permitted, 'sv')} göra.`,
    en: ({ action, permitted }: Of<'notPermitted'>) =>
      `You may not ${actionNames[action].en}. This may be done by ${named(relationNames, permitted, 'en')}.`,
  },
  notInStanding: {
    title: { sv: 'Går inte i initiativets läge', en: 'Not possible as the initiative stands' },
    sv: ({ action, standing, allowed }: Of<'notInStanding'>) =>
      `Initiativet ${standingNames[standing].sv}, och då går det inte att ${actionNames[action].sv}. Det går bara när initiativet ${named(standingNames, allowed, 'sv')}.`,
    en: ({ action, standing, allowed }: Of<'notInStanding'>) =>
      `The initiative ${standingNames[standing].en}, and so it is not possible to ${actionNames[action].en}. That is possible only while the initiative ${named(standingNames, allowed, 'en')}.`,
  },
  notInPhase: {
    title: { sv: 'Hör till en annan fas', en: 'Belongs to another phase' },
    sv: ({ activity, phase, allowed }: Of<'notInPhase'>, names) =>
      `Initiativet är ${phaseNow(phase, names, 'sv')}, och då går det inte att ${actionNames[activity].sv}. ${phaseElsewhere(allowed, names, 'sv')}`,
    en: ({ activity, phase, allowed }: Of<'notInPhase'>, names) =>
      `The initiative is ${phaseNow(phase, names, 'en')}, and so it is not possible to ${actionNames[activity].en}. ${phaseElsewhere(allowed, names, 'en')}`,
  },
  caseNotInStatus: {
    title: { sv: 'Beslutsärendet är i ett annat läge', en: 'The gate case is in another status' },
    sv: (refusal: Of<'caseNotInStatus'>) =>
      `Beslutsärendet ${statusNames[refusal.status].sv}. Det här går bara när ärendet ${named(statusNames, refusal.allowed, 'sv')}. ${caseWaysOut[refusal.status].sv}`,
    en: (refusal: Of<'caseNotInStatus'>) =>
      `The gate case ${statusNames[refusal.status].en}. This is possible only while it ${named(statusNames, refusal.allowed, 'en')}. ${caseWaysOut[refusal.status].en}`,
  },
  gateCaseOpen: {
    title: { sv: 'Ett beslutsärende är öppet', en: 'A gate case is open' },
    sv: ({ gateCaseId }: Of<'gateCaseOpen'>, names) =>
      `Initiativet har ett öppet beslutsärende${atGate(names, gateCaseId, 'sv')}. Beslutet behöver fattas och meddelas först.`,
    en: ({ gateCaseId }: Of<'gateCaseOpen'>, names) =>
      `The initiative has an open gate case${atGate(names, gateCaseId, 'en')}. The decision has to be made and notified first.`,
  },
  notFromHere: {
    title: { sv: 'Ingen väg dit härifrån', en: 'No way there from here' },
    sv: (refusal: Of<'notFromHere'>, names) => {
      const open = waysOpen(refusal, names, 'sv');
      const asked = wayAskedFor(refusal, names, 'sv');
      const first = asked === undefined ? 'Härifrån finns ingen sådan väg.' : `Härifrån leder ingen väg till ${asked}.`;
      return `${first} ${open === '' ? 'Se bland det som kan göras nu vilka vägar som finns.' : `Möjligt härifrån är ${open}.`}`;
    },
    en: (refusal: Of<'notFromHere'>, names) => {
      const open = waysOpen(refusal, names, 'en');
      const asked = wayAskedFor(refusal, names, 'en');
      const first = asked === undefined ? 'There is no such way from here.' : `No way leads from here to ${asked}.`;
      return `${first} ${open === '' ? 'See among what can be done now which ways there are.' : `Possible from here is ${open}.`}`;
    },
  },
  referenceUnknown: {
    title: { sv: 'Hänvisar till något som inte finns', en: 'Refers to something that does not exist' },
    sv: (refusal: Of<'referenceUnknown'>, names) => referenceNotFound(refusal, names, 'sv'),
    en: (refusal: Of<'referenceUnknown'>, names) => referenceNotFound(refusal, names, 'en'),
  },
} satisfies Partial<Words>;
