import type { Refusal } from '../refusal.ts';
import { kronor } from './amounts.ts';
import { argumentRules } from './argument-rules.ts';
import { actionNames } from './command-names.ts';
import type { Language } from './language.ts';
import { thingNames } from './names.ts';
import type { Words } from './words.ts';

type Of<C extends Refusal['code']> = Extract<Refusal, { code: C }>;

/** The one limit that is money; all others are counts. */
function limitOf({ what, limit }: Of<'limitReached'>, language: Language): string {
  return what === 'allocateFund' ? kronor(limit, language) : String(limit);
}

/** Where something comes first, has been done, or was said on old or wrong ground. */
export const orderRefusals = {
  supplementOpen: {
    title: { sv: 'En komplettering väntar på svar', en: 'A supplement awaits its answer' },
    sv: ({ supplementId }: Of<'supplementOpen'>) =>
      `Begäran om komplettering ${supplementId} är inte besvarad. Idébäraren svarar först.`,
    en: ({ supplementId }: Of<'supplementOpen'>) =>
      `The supplement request ${supplementId} has not been answered. The idea bearer answers first.`,
  },
  awaits: {
    title: { sv: 'Något annat kommer först', en: 'Something else comes first' },
    sv: ({ command }: Of<'awaits'>) => `Först behöver någon ${actionNames[command].sv}.`,
    en: ({ command }: Of<'awaits'>) => `First somebody has to ${actionNames[command].en}.`,
  },
  alreadyDone: {
    title: { sv: 'Redan gjort', en: 'Already done' },
    sv: ({ what }: Of<'alreadyDone'>) => `Att ${actionNames[what].sv} är redan gjort här. Inget mer behövs.`,
    en: ({ what }: Of<'alreadyDone'>) =>
      `It has been done here already: ${actionNames[what].en}. Nothing more is needed.`,
  },
  limitReached: {
    title: { sv: 'Gränsen är nådd', en: 'The limit is reached' },
    sv: (refusal: Of<'limitReached'>) =>
      `Gränsen för att ${actionNames[refusal.what].sv} är ${limitOf(refusal, 'sv')}. Samla det som finns, eller ta beslut om det innan mer läggs till.`,
    en: (refusal: Of<'limitReached'>) =>
      `The limit for this (${actionNames[refusal.what].en}) is ${limitOf(refusal, 'en')}. Gather what there is, or have it decided before adding more.`,
  },
  stale: {
    title: { sv: 'Byggt på något äldre', en: 'Based on something older' },
    sv: ({ thing, basedOn, current }: Of<'stale'>) =>
      `Du utgick från ${thing === 'dossier' ? 'beslutsunderlaget' : thingNames.initiative.sv} i version ${basedOn}; nu gäller ${current ?? 'ingen'}. Läs om och försök igen.`,
    en: ({ thing, basedOn, current }: Of<'stale'>) =>
      `You went by version ${basedOn} of ${thing === 'dossier' ? 'the dossier' : thingNames.initiative.en}; now ${current ?? 'none'} holds. Read again and retry.`,
  },
  argumentRefused: {
    title: { sv: 'Ett värde går inte att använda', en: 'A value cannot be used' },
    sv: ({ pointer, rule }: Of<'argumentRefused'>) => `${pointer}: ${argumentRules[rule].sv}`,
    en: ({ pointer, rule }: Of<'argumentRefused'>) => `${pointer}: ${argumentRules[rule].en}`,
  },
} satisfies Partial<Words>;
