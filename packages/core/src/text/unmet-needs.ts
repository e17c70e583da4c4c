import type { FactValue, MissingComparison, NeedOutcome } from '../process-model/evaluate.ts';
import type { Comparison } from '../process-model/need.ts';
import { figure, kronor } from './amounts.ts';
import type { Language } from './language.ts';

/** Facts that are amounts of öre; all other numbers are counts and ratios. */
const amountFacts: readonly string[] = ['application.amount'];

const words = {
  sv: {
    now: 'nu',
    atLeast: 'minst',
    atMost: 'högst',
    not: 'inte',
    with: 'med',
    yes: 'ja',
    no: 'nej',
    none: 'inget',
    needed: 'behövs',
  },
  en: {
    now: 'now',
    atLeast: 'at least',
    atMost: 'at most',
    not: 'not',
    with: 'with',
    yes: 'yes',
    no: 'no',
    none: 'nothing',
    needed: 'needed',
  },
} as const;

/** `The pilot is bounded (needed: yes; now: no)` for each, told apart by semicolons. */
export function unmetNeeds(unmet: readonly NeedOutcome[], language: Language): string {
  return unmet
    .map(({ text, missing }) => `${text[language]}${missing.length === 0 ? '' : ` (${lacks(missing, language)})`}`)
    .join('; ');
}

function lacks(missing: readonly MissingComparison[], language: Language): string {
  const { now, needed, not } = words[language];
  return missing
    .map(({ comparison, actual, inverted }) => {
      const asked = `${inverted ? `${not} ` : ''}${wanted(comparison, language)}`;
      return `${needed}: ${asked}, ${now}: ${shown(comparison.fact, actual, language)}`;
    })
    .join(' / ');
}

function wanted(comparison: Comparison, language: Language): string {
  const { atLeast, atMost, with: having } = words[language];
  if ('atLeast' in comparison) return `${atLeast} ${shown(comparison.fact, comparison.atLeast, language)}`;
  if ('atMost' in comparison) return `${atMost} ${shown(comparison.fact, comparison.atMost, language)}`;
  if ('includes' in comparison) return `${having} ${comparison.includes}`;
  return shown(comparison.fact, comparison.is, language);
}

function shown(fact: string, value: FactValue | null, language: Language): string {
  const { yes, no, none } = words[language];
  if (value === null || value === '') return none;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return amountFacts.includes(fact) ? kronor(value, language) : figure(value, language);
  if (typeof value === 'string') return value;
  return value.length === 0 ? none : value.join(', ');
}
