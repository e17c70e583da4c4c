import type { Refusal } from '../refusal.ts';
import { access } from '../access/table.ts';
import { argumentRefused } from './argument-rules-at.ts';
import { actionNames } from './command-names.ts';
import { doneAlready } from './done-already.ts';
import { named } from './language.ts';
import { limitWords } from './limits.ts';
import { relationNames } from './names.ts';
import type { Words } from './words.ts';

type Of<C extends Refusal['code']> = Extract<Refusal, { code: C }>;

/** Where something comes first, has been done, or was said on old or wrong ground. */
export const orderRefusals = {
  supplementOpen: {
    title: { sv: 'En komplettering väntar på svar', en: 'A supplement awaits its answer' },
    sv: () =>
      'En begäran om komplettering är inte besvarad. Invänta idébärarens svar, eller att sista svarsdagen har passerat.',
    en: () =>
      'A supplement request has not been answered. Await the idea bearer’s answer, or that the last day for it has passed.',
  },
  awaits: {
    title: { sv: 'Något annat kommer först', en: 'Something else comes first' },
    sv: ({ command }: Of<'awaits'>) =>
      `Först behöver någon ${actionNames[command].sv}. Det får ${named(relationNames, access[command].relations, 'sv')} göra.`,
    en: ({ command }: Of<'awaits'>) =>
      `First somebody has to ${actionNames[command].en}. This may be done by ${named(relationNames, access[command].relations, 'en')}.`,
  },
  alreadyDone: {
    title: { sv: 'Redan gjort', en: 'Already done' },
    sv: ({ what }: Of<'alreadyDone'>) => doneAlready(what, 'sv'),
    en: ({ what }: Of<'alreadyDone'>) => doneAlready(what, 'en'),
  },
  limitReached: {
    title: { sv: 'Gränsen är nådd', en: 'The limit is reached' },
    sv: (refusal: Of<'limitReached'>) => limitWords(refusal, 'sv'),
    en: (refusal: Of<'limitReached'>) => limitWords(refusal, 'en'),
  },
  stale: {
    title: { sv: 'Byggt på något äldre', en: 'Based on something older' },
    sv: ({ thing, basedOn, current }: Of<'stale'>) => {
      if (thing === 'initiative')
        return `Du utgick från version ${basedOn} av initiativet; nu gäller version ${current ?? '–'}. Läs initiativet på nytt och försök igen.`;
      if (thing === 'processModel')
        return `Utkastet har ändrats sedan du läste det: du utgick från ändring ${basedOn}, nu gäller ${current ?? '–'}. Läs utkastet på nytt och publicera det om det är som det ska.`;
      if (current === null) return 'Ärendet har inget beslutsunderlag än. Begär beslut först.';
      return thing === 'application'
        ? 'Det som du utgick från gäller inte längre. Läs ansökan som ligger nu och besluta utifrån den.'
        : 'Beslutsunderlaget som du utgick från gäller inte längre. Läs det senaste underlaget och besluta utifrån det.';
    },
    en: ({ thing, basedOn, current }: Of<'stale'>) => {
      if (thing === 'initiative')
        return `You went by version ${basedOn} of the initiative; now version ${current ?? '–'} holds. Read the initiative anew and try again.`;
      if (thing === 'processModel')
        return `The draft has been changed since you read it: you went by change ${basedOn}, now ${current ?? '–'} holds. Read the draft anew, and publish it if it is as it should be.`;
      if (current === null) return 'The case has no dossier yet. Request the decision first.';
      return thing === 'application'
        ? 'What you went by no longer holds. Read the application that lies there now and decide on that.'
        : 'The dossier that you went by no longer holds. Read the latest dossier and decide on that.';
    },
  },
  argumentRefused: {
    title: { sv: 'Ett värde går inte att använda', en: 'A value cannot be used' },
    sv: (refusal: Of<'argumentRefused'>, names) => argumentRefused(refusal, names, 'sv'),
    en: (refusal: Of<'argumentRefused'>, names) => argumentRefused(refusal, names, 'en'),
  },
} satisfies Partial<Words>;
