import { type KnownFact, maskOf } from './fact-table.ts';
import type { Comparison } from './need.ts';
import { criteriaAsked, type Place } from './place.ts';

/** What a fact can be at a place: numbers between two ends, one of some words, true or false; or not known. */
export type Domain =
  | {
      readonly type: 'number';
      readonly least: number;
      readonly most: number;
      readonly whole: boolean;
      readonly maybeUnknown: boolean;
    }
  | { readonly type: 'boolean'; readonly values: readonly boolean[]; readonly maybeUnknown: boolean }
  /** Any word where none are named. */
  | { readonly type: 'string'; readonly words: readonly string[] | undefined; readonly maybeUnknown: boolean }
  | { readonly type: 'list'; readonly words: readonly string[] | undefined; readonly maybeUnknown: boolean };

/** A comparison that is to hold, or is not to. */
export interface Literal {
  readonly comparison: Comparison;
  readonly holds: boolean;
}

const ANY = Number.POSITIVE_INFINITY;

/** What a fact can be where these activities have had room, and at this gate. */
export function domainOf(fact: KnownFact, place: Place): Domain {
  const { type, maybeUnknown = false } = fact;
  const open = isOpen(fact, place);
  // What nobody can say by then stays unknown.
  if (!open && maybeUnknown) return { type: 'list', words: [], maybeUnknown };
  switch (type) {
    case 'number':
      return { type, ...endsOf(fact, place, open), whole: fact.fraction !== true, maybeUnknown };
    case 'boolean':
      return { type, values: open ? [false, true] : [false], maybeUnknown };
    case 'string': {
      const { initially, words } = fact;
      return { type, words: open || initially === undefined ? words : [initially], maybeUnknown };
    }
    case 'list':
      return { type, words: open ? wordsOf(fact, place) : [], maybeUnknown };
  }
}

function endsOf(fact: KnownFact, place: Place, open: boolean): { readonly least: number; readonly most: number } {
  const { boundBy, most = ANY, noneAtRequest } = fact;
  if (noneAtRequest === true && place.gate !== undefined) return { least: 0, most: 0 };
  if (boundBy === 'visits') return place.inPhase ? { least: 1, most } : { least: 0, most: 0 };
  const least = fact.signed === true ? -ANY : 0;
  if (!open) return { least: 0, most: 0 };
  return { least, most: boundBy === 'criteria' ? Math.min(most, criteriaAsked(place).length) : most };
}

function wordsOf({ boundBy, words }: KnownFact, place: Place): readonly string[] | undefined {
  return boundBy === 'criteria' ? criteriaAsked(place) : words;
}

/** Whether something done by then can have made the fact more than it is from the start. */
function isOpen({ madeTrueBy }: KnownFact, place: Place): boolean {
  if (madeTrueBy.length === 0) return true;
  return madeTrueBy.some((source) => {
    if (source === 'rateCriteria') return criteriaAsked(place).length > 0;
    if (source === 'applyForMoney' || source === 'decideShare')
      return place.gate === undefined || place.gate.grants.includes('money');
    const bit = maskOf([source]);
    // What is no activity of a phase can be done at any time.
    return bit === 0 || (bit & place.done) !== 0;
  });
}

/** Whether some value of the domain is as all the literals say; they are all about one fact. */
export function isPossible(domain: Domain, literals: readonly Literal[]): boolean {
  if (domain.maybeUnknown && !literals.some(({ holds }) => holds)) return true;
  switch (domain.type) {
    case 'number':
      return lowest(domain, literals, -ANY) !== undefined;
    case 'boolean':
      return domain.values.some((value) => agrees(value, literals));
    case 'string':
      return isWordPossible(domain.words, literals);
    case 'list':
      return isListPossible(domain.words, literals);
  }
}

/** The lowest number from `floor` on that is as the literals say; of an open interval, its end. */
export function lowest(
  domain: Domain & { type: 'number' },
  literals: readonly Literal[],
  floor: number,
): number | undefined {
  const { whole } = domain;
  let [low, high, open] = [Math.max(domain.least, floor), domain.most, false];
  const excluded = new Set<number>();
  for (const { comparison, holds } of literals) {
    if ('includes' in comparison) {
      if (holds) return undefined;
    } else if ('is' in comparison) {
      if (holds && typeof comparison.is !== 'number') return undefined;
      if (typeof comparison.is !== 'number') continue;
      if (holds) [low, high] = [Math.max(low, comparison.is), Math.min(high, comparison.is)];
      else excluded.add(comparison.is);
    } else if ('atLeast' in comparison) {
      if (holds) low = Math.max(low, comparison.atLeast);
      else if (whole) high = Math.min(high, Math.ceil(comparison.atLeast) - 1);
      else [high, open] = comparison.atLeast <= high ? [comparison.atLeast, true] : [high, open];
    } else if (holds) high = Math.min(high, comparison.atMost);
    else if (whole) low = Math.max(low, Math.floor(comparison.atMost) + 1);
    else [low, open] = comparison.atMost >= low ? [comparison.atMost, true] : [low, open];
  }
  if (!whole) return low < high || (low === high && !open && !excluded.has(low)) ? low : undefined;
  let value = Math.ceil(low);
  while (excluded.has(value)) value += 1;
  return value <= high ? value : undefined;
}

function isWordPossible(words: readonly string[] | undefined, literals: readonly Literal[]): boolean {
  if (words !== undefined) return words.some((word) => agrees(word, literals));
  for (const { comparison, holds } of literals) {
    if (!holds) continue;
    return 'is' in comparison && typeof comparison.is === 'string' && agrees(comparison.is, literals);
  }
  return true;
}

function isListPossible(words: readonly string[] | undefined, literals: readonly Literal[]): boolean {
  const wanted = new Set<string>();
  const unwanted = new Set<string>();
  for (const { comparison, holds } of literals) {
    if ('includes' in comparison) (holds ? wanted : unwanted).add(comparison.includes);
    else if (holds) return false;
  }
  return ![...wanted].some((word) => unwanted.has(word) || (words !== undefined && !words.includes(word)));
}

function agrees(value: string | boolean, literals: readonly Literal[]): boolean {
  return literals.every(({ comparison, holds }) => ('is' in comparison && comparison.is === value) === holds);
}
