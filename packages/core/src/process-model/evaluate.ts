import { DEEPEST } from './copy-json.ts';
import { some } from '../lookup.ts';
import type { Comparison, Condition } from './need.ts';
import type { LocalText, Need } from './types.ts';

/** What a fact may be. Counts and amounts are numbers (öre for money), lists are names. */
export type FactValue = number | boolean | string | readonly string[];

/** Looks a fact up by name; `undefined` where it is not known. */
export type FactLookup = (name: string) => FactValue | undefined;

/** A comparison that does not hold, with what the fact is now. `inverted`: met once the comparison is false. */
export interface MissingComparison {
  readonly comparison: Comparison;
  readonly actual: FactValue | null;
  readonly inverted: boolean;
  /** The effect goals that are short of it, by id; absent where it is not about single goals. */
  readonly goalIds?: readonly string[];
}

/** The effect goals that are short of a comparison, by id; `undefined` where it is not about single goals. */
export type GoalsShort = (comparison: Comparison) => readonly string[] | undefined;

/** What became of one need. A need that does not apply counts as met. */
export interface NeedOutcome {
  readonly id: string;
  readonly text: LocalText;
  readonly applies: boolean;
  readonly met: boolean;
  /** Empty when met; in an `any`, each of them alone would help. */
  readonly missing: readonly MissingComparison[];
}

const nothingMissing: readonly MissingComparison[] = Object.freeze([]);

/**
 * Whether a condition holds. A comparison with an unknown fact, or with one of another type, does not hold; nor does what
 * lies deeper than a model may be.
 */
export function evaluateCondition(condition: Condition, facts: FactLookup, levels = DEEPEST): boolean {
  if ('fact' in condition) return holds(condition, facts(condition.fact));
  if (levels === 0) return false;
  if ('not' in condition) return !evaluateCondition(condition.not, facts, levels - 1);
  if ('all' in condition) return !some(condition.all, (part) => !evaluateCondition(part, facts, levels - 1));
  return some(condition.any, (part) => evaluateCondition(part, facts, levels - 1));
}

/** Evaluates needs in their order, each with what stands in its way; `goalsShort` tells which goals do. */
export function evaluateNeeds(
  needs: readonly Need[],
  facts: FactLookup,
  goalsShort: GoalsShort = () => undefined,
): readonly NeedOutcome[] {
  const asked = { facts, goalsShort };
  return Object.freeze(needs.map((need) => evaluateNeed(need, asked)));
}

interface Asked {
  readonly facts: FactLookup;
  readonly goalsShort: GoalsShort;
}

function evaluateNeed(need: Need, asked: Asked): NeedOutcome {
  const { facts } = asked;
  const { id, text } = need;
  const applicable = applies(need, facts);
  if (!applicable || evaluateCondition(need.condition, facts)) {
    return Object.freeze({ id, text, applies: applicable, met: true, missing: nothingMissing });
  }
  const missing: MissingComparison[] = [];
  collectMissing(need.condition, asked, true, missing);
  return Object.freeze({ id, text, applies: true, met: false, missing: Object.freeze(missing) });
}

function applies(need: Need, facts: FactLookup): boolean {
  return need.appliesWhen === undefined || evaluateCondition(need.appliesWhen, facts);
}

function holds(comparison: Comparison, actual: FactValue | undefined): boolean {
  if (actual === undefined) return false;
  if ('is' in comparison) return actual === comparison.is;
  if ('atLeast' in comparison) return typeof actual === 'number' && actual >= comparison.atLeast;
  if ('atMost' in comparison) return typeof actual === 'number' && actual <= comparison.atMost;
  return Array.isArray(actual) && actual.includes(comparison.includes);
}

/** Gathers the comparisons that keep a condition from being as `wanted`. */
function collectMissing(
  condition: Condition,
  asked: Asked,
  wanted: boolean,
  into: MissingComparison[],
  levels = DEEPEST,
): void {
  if (evaluateCondition(condition, asked.facts, levels) === wanted) return;
  if ('fact' in condition) {
    into.push(missingComparison(condition, asked, !wanted));
  } else if (levels === 0) {
    return;
  } else if ('not' in condition) {
    collectMissing(condition.not, asked, !wanted, into, levels - 1);
  } else {
    const parts = 'all' in condition ? condition.all : condition.any;
    for (const part of parts) collectMissing(part, asked, wanted, into, levels - 1);
  }
}

function missingComparison(comparison: Comparison, { facts, goalsShort }: Asked, inverted: boolean): MissingComparison {
  const missing = { comparison, actual: facts(comparison.fact) ?? null, inverted };
  const goalIds = inverted ? undefined : goalsShort(comparison);
  return Object.freeze(goalIds === undefined ? missing : { ...missing, goalIds: Object.freeze(goalIds) });
}
