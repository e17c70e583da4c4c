import type { Criterion } from '../process-model/types.ts';
import type { CriterionSummary } from './criterion-summary.ts';
import { type Grounds, type Points, pointsOf, weightOf } from './points.ts';

/**
 * A number as two whole ones. Weights and points are whole numbers up to 1000 and criteria at most 100, so that both stay
 * below 10^13 and every sum is exact without more than JavaScript's own numbers.
 */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** How much one more point of a criterion moves the score, and where it starts, in parts of the score's denominator. */
export interface Share {
  readonly perPoint: number;
  /** What it gives without a single point: 0, or for a cost all that it can take. */
  readonly least: number;
}

/** Sums of weights of the criteria that apply. */
interface Weights {
  readonly gains: number;
  readonly costs: number;
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
  const points = pointsOf(grounds.ratingScale, grounds.scoring.method);
  const weights = weightsOf(grounds, perCriterion);
  const denominator = denominatorOf(weights, points);
  if (denominator === 0) return null;
  let numerator = 0;
  let rated = false;
  for (let index = 0; index < perCriterion.length; index += 1) {
    const summary = perCriterion[index];
    const criterion = grounds.criteria[index];
    if (summary === undefined || criterion === undefined || !summary.applicable) continue;
    rated ||= summary.median !== null;
    numerator += partsOf(shareOf(grounds, criterion, weights, points), summary.median, points);
  }
  return rated ? { numerator, denominator } : null;
}

/** What a criterion gives with this joint rating, in parts of the denominator. */
export function partsOf({ perPoint, least }: Share, rating: string | null, points: Points): number {
  return least + perPoint * (rating === null ? 0 : (points.of.get(rating) ?? 0));
}

export function weightsOf({ criteria, scoring }: Grounds, perCriterion: readonly CriterionSummary[]): Weights {
  let gains = 0;
  let costs = 0;
  for (let index = 0; index < perCriterion.length; index += 1) {
    const criterion = criteria[index];
    if (criterion === undefined || perCriterion[index]?.applicable !== true) continue;
    const weight = weightOf(criterion, scoring.method);
    if (scoring.method !== 'valueCostConstraint' || criterion.part === 'value') gains += weight;
    else if (criterion.part === 'cost') costs += weight;
  }
  return { gains, costs };
}

/** Both sums in one denominator; where one is empty, its half of the score is nothing. */
export function denominatorOf({ gains, costs }: Weights, { most }: Points): number {
  return gains + costs === 0 ? 0 : most * (gains || 1) * (costs || 1);
}

export function shareOf({ scoring }: Grounds, criterion: Criterion, weights: Weights, { most }: Points): Share {
  const weight = weightOf(criterion, scoring.method);
  // A model without parts has errors, and is used by nobody; what is on neither side gives nothing.
  const { part = 'constraint' } = criterion;
  if (scoring.method !== 'valueCostConstraint') return { perPoint: weight, least: 0 };
  switch (part) {
    case 'value':
      return { perPoint: weight * (weights.costs || 1), least: 0 };
    case 'cost':
      return { perPoint: weight * (weights.gains || 1), least: -weight * most * (weights.gains || 1) };
    case 'constraint':
      return { perPoint: 0, least: 0 };
  }
}
