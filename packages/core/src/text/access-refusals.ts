import type { Refusal } from '../refusal.ts';
import { actionNames } from './command-names.ts';
import type { Language } from './language.ts';
import { anyOf, named, sentence } from './language.ts';
import { relationNames, standingNames, statusNames, thingNames } from './names.ts';
import type { Words } from './words.ts';

type Of<C extends Refusal['code']> = Extract<Refusal, { code: C }>;

/** The code of an ending, a phase or a gate as the model names it, within quotation marks. */
function quoted(ids: readonly string[], language: Language): string {
  const marked = ids.map((id) => (language === 'sv' ? `”${id}”` : `“${id}”`));
  return anyOf(marked, language);
}

/** Where somebody or something else is needed: access, standing, phase and the way out of it. */
export const accessRefusals = {
  unknown: {
    title: { sv: 'Finns inte', en: 'Not found' },
    sv: ({ thing }: Of<'unknown'>) =>
      `${sentence(thingNames[thing].sv)} finns inte, eller så får du inte läsa här. Kontrollera adressen.`,
    en: ({ thing }: Of<'unknown'>) =>
      `${sentence(thingNames[thing].en)} does not exist, or you may not read it. Check the address.`,
  },
  notPermitted: {
    title: { sv: 'Inte tillåtet för dig', en: 'Not permitted for you' },
    sv: ({ action, permitted }: Of<'notPermitted'>) =>
      `Du får inte ${actionNames[action].sv}. Det kan ${named(relationNames, permitted, 'sv')} göra.`,
    en: ({ action, permitted }: Of<'notPermitted'>) =>
      `You may not ${actionNames[action].en}. This can be done by ${named(relationNames, permitted, 'en')}.`,
  },
  notInStanding: {
    title: { sv: 'Initiativet är inte där än, eller förbi det', en: 'The initiative is not there, or past it' },
    sv: ({ action, standing, allowed }: Of<'notInStanding'>) =>
      `Det går inte att ${actionNames[action].sv} när initiativet ${standingNames[standing].sv}. Det går när det ${named(standingNames, allowed, 'sv')}.`,
    en: ({ action, standing, allowed }: Of<'notInStanding'>) =>
      `One cannot ${actionNames[action].en} while the initiative ${standingNames[standing].en}. It is possible while it ${named(standingNames, allowed, 'en')}.`,
  },
  notInPhase: {
    title: { sv: 'Hör till en annan fas', en: 'Belongs to another phase' },
    sv: ({ activity, phase, allowed }: Of<'notInPhase'>) =>
      `Att ${actionNames[activity].sv} ingår inte i fasen ${quoted([phase], 'sv')}. ${allowed.length === 0 ? 'Ingen fas i processmodellen har det.' : `Det görs i ${quoted(allowed, 'sv')}.`}`,
    en: ({ activity, phase, allowed }: Of<'notInPhase'>) =>
      `To ${actionNames[activity].en} is no part of the phase ${quoted([phase], 'en')}. ${allowed.length === 0 ? 'No phase of the process model has it.' : `It is done in ${quoted(allowed, 'en')}.`}`,
  },
  caseNotInStatus: {
    title: { sv: 'Beslutsärendet är i ett annat läge', en: 'The gate case is in another status' },
    sv: ({ status, allowed }: Of<'caseNotInStatus'>) =>
      `Beslutsärendet ${statusNames[status].sv}. Det här går när ärendet ${named(statusNames, allowed, 'sv')}.`,
    en: ({ status, allowed }: Of<'caseNotInStatus'>) =>
      `The gate case ${statusNames[status].en}. This is possible while it ${named(statusNames, allowed, 'en')}.`,
  },
  gateCaseOpen: {
    title: { sv: 'Ett beslutsärende är öppet', en: 'A gate case is open' },
    sv: ({ gateCaseId }: Of<'gateCaseOpen'>) => `Beslutsärendet ${gateCaseId} är öppet. Det ska beslutas först.`,
    en: ({ gateCaseId }: Of<'gateCaseOpen'>) => `The gate case ${gateCaseId} is open. It is to be decided first.`,
  },
  notFromHere: {
    title: { sv: 'Ingen väg dit härifrån', en: 'No way there from here' },
    sv: ({ target, allowed }: Of<'notFromHere'>) =>
      `Härifrån leder ingen väg till ${quoted([target], 'sv')}. ${allowed.length === 0 ? 'Just nu finns ingen annan väg av det slaget.' : `Möjligt är ${quoted(allowed, 'sv')}.`}`,
    en: ({ target, allowed }: Of<'notFromHere'>) =>
      `No way leads to ${quoted([target], 'en')} from here. ${allowed.length === 0 ? 'There is no other way of that kind now.' : `Possible is ${quoted(allowed, 'en')}.`}`,
  },
  referenceUnknown: {
    title: { sv: 'Hänvisar till något som inte finns', en: 'Refers to something that does not exist' },
    sv: ({ pointer, thing, id }: Of<'referenceUnknown'>) =>
      `${pointer}: ${thingNames[thing].sv} ${quoted([id], 'sv')} finns inte. Välj något som finns.`,
    en: ({ pointer, thing, id }: Of<'referenceUnknown'>) =>
      `${pointer}: ${thingNames[thing].en} ${quoted([id], 'en')} does not exist. Choose one that does.`,
  },
} satisfies Partial<Words>;
