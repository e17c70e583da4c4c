import { at } from '../lookup.ts';
import type { MissingComparison, NeedOutcome } from '../process-model/evaluate.ts';
import type { LocalText } from '../process-model/types.ts';
import { figure, kronor, percentage } from './amounts.ts';
import type { Names } from './known-names.ts';
import { allOf, type Language, quoted } from './language.ts';

type Shown = (value: number, language: Language) => string;

/** Facts that are not plain counts: öre, and ratios. */
const scales: Readonly<Record<string, Shown>> = {
  'application.amount': kronor,
  'application.coveredShare': percentage,
  'score.value': percentage,
};

/** How a number is short of what is needed; the need's own words say what is counted. */
const phrases = {
  atLeast: { sv: 'minst {wanted}, nu {actual}', en: 'at least {wanted}, now {actual}' },
  atMost: { sv: 'högst {wanted}, nu {actual}', en: 'at most {wanted}, now {actual}' },
  above: { sv: 'över {wanted}, nu {actual}', en: 'above {wanted}, now {actual}' },
  below: { sv: 'under {wanted}, nu {actual}', en: 'below {wanted}, now {actual}' },
} as const satisfies Record<string, LocalText>;

/** `“At least one effect goal is set” (at least 1, now 0) and “The pilot is bounded”`. */
export function unmetNeeds(unmet: readonly NeedOutcome[], names: Names, language: Language): string {
  const said = apart(unmet).map(({ text, missing }) => {
    const lacks = missing
      .flatMap((one) => [lack(one, language), goalsShort(one, names, language)])
      .filter((words) => words !== undefined);
    return `${quoted(text[language], language)}${lacks.length === 0 ? '' : ` (${lacks.join('; ')})`}`;
  });
  return allOf(said, language);
}

/** Of needs that lack the very same, the first: meeting it meets them all. */
function apart(unmet: readonly NeedOutcome[]): readonly NeedOutcome[] {
  const lacks = unmet.map(({ missing }) => JSON.stringify(missing));
  return unmet.filter((_, index) => lacks.indexOf(lacks[index] ?? '') === index);
}

/** Only numbers are told: a yes or a choice that is missing stands in the need's own words. */
function lack({ comparison, actual, inverted }: MissingComparison, language: Language): string | undefined {
  const asked = bound(comparison);
  if (asked === undefined) return undefined;
  const show = at(scales, comparison.fact) ?? figure;
  const phrase = phrases[inverted ? opposite[asked.kind] : asked.kind][language];
  return phrase
    .replace('{wanted}', show(asked.value, language))
    .replace('{actual}', show(typeof actual === 'number' ? actual : 0, language));
}

/** So many goals are named; of more, how many there are. */
const NAMED = 5;

/** Which goals it lacks for: by name, as far as they have one. */
function goalsShort({ goalIds = [] }: MissingComparison, names: Names, language: Language): string | undefined {
  const known = goalIds.flatMap((id) => names.find('effectGoal', id)?.[language] ?? []);
  const shown = known.slice(0, NAMED).map((name) => quoted(name, language));
  if (shown.length === 0) return undefined;
  const more = goalIds.length - shown.length;
  const rest = language === 'sv' ? `${more} till` : `${more} more`;
  return `${lackingFor[language]} ${allOf(more === 0 ? shown : [...shown, rest], language)}`;
}

const lackingFor = { sv: 'saknas för', en: 'lacking for' } as const satisfies LocalText;

const opposite = { atLeast: 'below', atMost: 'above' } as const;

function bound(comparison: MissingComparison['comparison']): { kind: 'atLeast' | 'atMost'; value: number } | undefined {
  if ('atLeast' in comparison) return { kind: 'atLeast', value: comparison.atLeast };
  return 'atMost' in comparison ? { kind: 'atMost', value: comparison.atMost } : undefined;
}
