import { choiceOf, type Names } from './known-names.ts';
import type { Language } from './language.ts';

const words = {
  sv: {
    none: 'ännu inte i någon fas',
    other: 'i en fas där det inte ingår',
    here: 'i fasen',
    nowhere: 'Ingen fas i innovationsmodellen ger plats för det.',
    elsewhere: 'Det hör till en annan fas.',
    done: 'Det görs i fasen',
  },
  en: {
    none: 'not in any phase yet',
    other: 'in a phase without it',
    here: 'in the phase',
    nowhere: 'No phase of the process model gives room for it.',
    elsewhere: 'It belongs to another phase.',
    done: 'It is done in the phase',
  },
} as const;

/** `in the phase “Evaluate”`. */
export function phaseNow(phase: string, names: Names, language: Language): string {
  const { none, other, here } = words[language];
  if (phase === '') return none;
  const name = choiceOf(names, 'phase', [phase], language);
  return name === '' ? other : `${here} ${name}`;
}

/** The sentence that says where it is done instead. */
export function phaseElsewhere(allowed: readonly string[], names: Names, language: Language): string {
  const { nowhere, elsewhere, done } = words[language];
  if (allowed.length === 0) return nowhere;
  const choice = choiceOf(names, 'phase', allowed, language);
  return choice === '' ? elsewhere : `${done} ${choice}.`;
}
