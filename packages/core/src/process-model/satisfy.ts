import type { KnownFact } from './fact-table.ts';
import { domainOf, isPossible, type Literal, lowest } from './domain.ts';
import type { Comparison, Condition } from './need.ts';
import type { Place } from './place.ts';

/** A condition with what it is to be. */
export type Wish = readonly [Condition, boolean];

/** Where wishes are to come true, and how much may still be tried: what a hostile model asks for could take years. */
export interface Setting {
  readonly place: Place;
  readonly findFact: (name: string) => KnownFact | undefined;
  readonly budget: { left: number };
}

/** With one case in which all come true; or that there is none; or that nobody has looked to the end. */
export type Verdict =
  | { readonly answer: 'yes'; readonly example: readonly Literal[] }
  | { readonly answer: 'no' | 'open' };

/** A list that branches share. */
type Linked<T> = { readonly item: T; readonly next: Linked<T> } | undefined;

interface Branch {
  readonly todo: Linked<Wish>;
  /** Wishes with a choice: taken up when nothing else is left. */
  readonly choices: Linked<Wish>;
  readonly chosen: Linked<Literal>;
}

/**
 * Whether all the wishes can come true at once at a place. It tries every choice that conditions leave, and holds each set
 * of comparisons against what their facts can be there. Complete for the language of needs, one comparison of a fact with
 * a value at a time; of what ties facts to each other it knows what {@link KnownFact} says, and no more.
 */
export function canAllHold(wishes: readonly Wish[], setting: Setting): Verdict {
  const stack: Branch[] = [{ todo: linked(wishes), choices: undefined, chosen: undefined }];
  for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) {
    if (setting.budget.left <= 0) return { answer: 'open' };
    const settled = settle(branch, setting);
    if (settled === undefined) continue;
    const { choices, chosen } = settled;
    if (choices === undefined) {
      if (!isInOrder(chosen, setting)) continue;
      return { answer: 'yes', example: [...items(chosen)].toReversed() };
    }
    const [condition, wanted] = choices.item;
    for (const part of partsOf(condition).toReversed()) {
      stack.push({ todo: { item: [part, wanted], next: undefined }, choices: choices.next, chosen });
    }
  }
  return { answer: 'no' };
}

/** Takes up all that leaves no choice; undefined where that cannot be. */
function settle(branch: Branch, setting: Setting): Branch | undefined {
  let { todo, choices, chosen } = branch;
  while (todo !== undefined) {
    const [condition, wanted]: Wish = todo.item;
    todo = todo.next;
    setting.budget.left -= 1;
    if ('fact' in condition) {
      const literal = { comparison: condition, holds: wanted };
      const added = withLiteral(chosen, literal, setting);
      if (added === undefined) return undefined;
      if (added === chosen) continue;
      chosen = added;
      const besides = restsOn(literal, setting);
      if (besides !== undefined) todo = { item: [besides, true], next: todo };
    } else if ('not' in condition) {
      todo = { item: [condition.not, !wanted], next: todo };
    } else {
      const parts = partsOf(condition);
      if (parts.length > 1 && 'any' in condition === wanted) choices = { item: [condition, wanted], next: choices };
      else for (const part of parts) todo = { item: [part, wanted], next: todo };
    }
  }
  return { todo, choices, chosen };
}

/** The same list where the literal is in it already; undefined where the fact cannot be so. */
function withLiteral(chosen: Linked<Literal>, literal: Literal, setting: Setting): Linked<Literal> {
  const { fact } = literal.comparison;
  const same = [literal];
  for (const one of items(chosen)) {
    setting.budget.left -= 1;
    if (one.comparison.fact !== fact) continue;
    if (one.holds === literal.holds && isSame(one.comparison, literal.comparison)) return chosen;
    same.push(one);
  }
  const known = setting.findFact(fact);
  // Of what nobody derives no comparison holds.
  const possible = known === undefined ? !literal.holds : isPossible(domainOf(known, setting.place), same);
  return possible ? { item: literal, next: chosen } : undefined;
}

function isSame(one: Comparison, other: Comparison): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What holds besides where the literal says that the fact is more than it is from the start. */
function restsOn({ comparison, holds }: Literal, { findFact }: Setting): Condition | undefined {
  const known = findFact(comparison.fact);
  if (known?.restsOn === undefined) return undefined;
  const start = { number: 0, boolean: false, string: known.initially ?? '', list: '' }[known.type];
  const fromStart =
    known.maybeUnknown === true
      ? false
      : 'is' in comparison
        ? comparison.is === start
        : 'atLeast' in comparison
          ? comparison.atLeast <= 0
          : 'atMost' in comparison && comparison.atMost >= 0;
  return fromStart === holds ? undefined : known.restsOn;
}

/** Whether numbers that never exceed each other can be put so; from the lowest that each can be upwards. */
function isInOrder(chosen: Linked<Literal>, { findFact, place }: Setting): boolean {
  const byFact = Map.groupBy(items(chosen), ({ comparison }) => comparison.fact);
  for (const [name, literals] of byFact) {
    const [lower, higher] = [findFact(name), findFact(findFact(name)?.notAbove ?? '')];
    const against = byFact.get(lower?.notAbove ?? '');
    if (lower === undefined || higher === undefined || against === undefined) continue;
    const [below, above] = [domainOf(lower, place), domainOf(higher, place)];
    if (below.type !== 'number' || above.type !== 'number') continue;
    const least = lowest(below, literals, Number.NEGATIVE_INFINITY);
    if (least !== undefined && lowest(above, against, least) === undefined) return false;
  }
  return true;
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : [condition];
}

function linked<T>(list: readonly T[]): Linked<T> {
  let made: Linked<T>;
  for (const item of list.toReversed()) made = { item, next: made };
  return made;
}

function* items<T>(list: Linked<T>): Generator<T> {
  for (let here = list; here !== undefined; here = here.next) yield here.item;
}
