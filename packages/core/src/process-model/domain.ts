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

/** Numbers between two ends, each of which belongs to them or not. */
interface Range {
  low: number;
  high: number;
  lowIsIn: boolean;
  highIsIn: boolean;
}

function from(range: Range, low: number, isIn: boolean): void {
  if (low > range.low) [range.low, range.lowIsIn] = [low, isIn];
  else if (low === range.low) range.lowIsIn &&= isIn;
}

function upTo(range: Range, high: number, isIn: boolean): void {
  if (high < range.high) [range.high, range.highIsIn] = [high, isIn];
  else if (high === range.high) range.highIsIn &&= isIn;
}

/** The lowest number from `floor` on that is as the literals say; of an open interval, its end. */
export function lowest(
  domain: Domain & { type: 'number' },
  literals: readonly Literal[],
  floor: number,
): number | undefined {
  const range = { low: Math.max(domain.least, floor), high: domain.most, lowIsIn: true, highIsIn: true };
  const excluded = new Set<number>();
  for (const { comparison, holds } of literals) {
    if ('includes' in comparison || ('is' in comparison && typeof comparison.is !== 'number')) {
      if (holds) return undefined;
    } else if ('atLeast' in comparison) {
      if (holds) from(range, comparison.atLeast, true);
      else upTo(range, comparison.atLeast, false);
    } else if ('atMost' in comparison) {
      if (holds) upTo(range, comparison.atMost, true);
      else from(range, comparison.atMost, false);
    } else if (typeof comparison.is === 'number') {
      if (holds) from(range, comparison.is, true);
      if (holds) upTo(range, comparison.is, true);
      else excluded.add(comparison.is);
    }
  }
  return domain.whole ? lowestWhole(range, excluded) : lowestOf(range, excluded);
}

function lowestWhole({ low, high, lowIsIn, highIsIn }: Range, excluded: ReadonlySet<number>): number | undefined {
  let value = lowIsIn ? Math.ceil(low) : Math.floor(low) + 1;
  while (excluded.has(value)) value += 1;
  return value < high || (value === high && highIsIn) ? value : undefined;
}

function lowestOf({ low, high, lowIsIn, highIsIn }: Range, excluded: ReadonlySet<number>): number | undefined {
  if (low < high) return low;
  return low === high && lowIsIn && highIsIn && !excluded.has(low) ? low : undefined;
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
