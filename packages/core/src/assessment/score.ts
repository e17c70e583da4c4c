import type { CriterionSummary } from './criterion-summary.ts';
import type { Grounds } from './points.ts';
import { type State, type Term, type Terms, termsOf } from './terms.ts';

/**
 * A number as two whole ones. Weights and points are whole numbers up to 1000 and criteria at most 100, so that both stay
 * below 10^13 and every sum is exact without more than JavaScript's own numbers.
 */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A score as it is added up: what each criterion that applies gives, over one denominator. */
export interface Sum {
  readonly states: readonly State[];
  readonly numerator: number;
  /** 0 where nothing that applies has a weight. */
  readonly denominator: number;
}

/**
 * The exact score of summarised criteria; null where nothing that applies has a weight or is rated.
 *
 * - `countMet`: how many of those that apply are met, 0–1. What the sources ask for.
 * - `weighted`: Σ weight · points / (Σ weight · the best rating's points), 0–1: the additive value model, as in multi-criteria
 *   analysis (Keeney and Raiffa 1976).
 * - `valueCostConstraint`: value less cost, −1 to 1. Value is the weighted sum over the criteria of that part, cost the share of
 *   the points that the cost criteria fall short of: every scale runs from good to bad, so that the best rating of a cost
 *   is a low one. A constraint gives no points, since no value makes up for it; the explanation names it while it is not met.
 *   After the value, cost and constraint factors that IdeaScale's ReviewScale has rated high, medium, low or not
 *   applicable; its arithmetic is not published, this one is ours.
 *
 * What does not apply leaves the denominator. What nobody has rated gives no points.
 */
export function scoreOf(grounds: Grounds, perCriterion: readonly CriterionSummary[]): Fraction | null {
  const { numerator, denominator } = sumOf(termsOf(grounds), perCriterion);
  if (denominator === 0) return null;
  for (const { applicable, median } of perCriterion)
    if (applicable && median !== null) return { numerator, denominator };
  return null;
}

/** Adds up what each criterion that applies gives, in the order of the criteria. */
export function sumOf(terms: Terms, perCriterion: readonly CriterionSummary[]): Sum {
  if (terms.hasSides) return sumOfSides(terms, perCriterion);
  const states: State[] = [];
  let numerator = 0;
  let weight = 0;
  for (let index = 0; index < perCriterion.length; index += 1) {
    const term = terms.list[index];
    const summary = perCriterion[index];
    if (term === undefined || summary === undefined || !summary.applicable) continue;
    const state = term.byRating.get(summary.median);
    if (state === undefined) continue;
    states.push(state);
    numerator += state.contribution.numerator;
    weight += term.weight;
  }
  return { states, numerator, denominator: terms.most * weight };
}

/** Each side is counted in the other's whole, so that both have one denominator; an empty side is nothing. */
function sumOfSides({ list, most }: Terms, perCriterion: readonly CriterionSummary[]): Sum {
  const applying = list.filter((_, index) => perCriterion[index]?.applicable === true);
  const weightOn = (side: Term['side']) =>
    applying.reduce((sum, term) => (term.side === side ? sum + term.weight : sum), 0);
  const [gains, costs] = [weightOn('gain'), weightOn('cost')];
  const states = list.flatMap((term, index) => {
    const summary = perCriterion[index];
    const state = summary?.applicable === true ? term.byRating.get(summary.median) : undefined;
    return state === undefined ? [] : [times(state, term.side === 'cost' ? gains || 1 : costs || 1)];
  });
  const numerator = states.reduce((sum, { contribution }) => sum + contribution.numerator, 0);
  return { states, numerator, denominator: gains + costs === 0 ? 0 : most * (gains || 1) * (costs || 1) };
}

function times({ contribution, raises }: State, factor: number): State {
  const { numerator, highest, ...about } = contribution;
  return {
    contribution: Object.freeze({ ...about, numerator: numerator * factor, highest: highest * factor }),
    raises: raises.map((raise) => ({ ...raise, gain: raise.gain * factor })),
  };
}
