import type { Criterion, RatingValue } from '../process-model/types.ts';
import { leastMet, rankOf, ratingAt, stepsBetween } from './rank.ts';

export interface CriterionSummary {
  readonly id: string;
  /** False if the model does not ask for it here, or if most assessors find that it does not apply. */
  readonly applicable: boolean;
  /** What it adds to the count: 1 or 0, exactly. */
  readonly contribution: number;
  /** Every applicable rating given, best first; who gave which is left out. */
  readonly ratings: readonly string[];
  /** The middle rating, the worse of two; null without ratings. */
  readonly median: string | null;
  /** Steps on the scale between the best and the worst rating; null with fewer than two. */
  readonly spread: number | null;
  /** Steps on the scale up to the nearest rating that counts as met, 0 when there; null without ratings. */
  readonly stepsToMet: number | null;
}

/** The one change of a criterion's joint rating that raises the count with the fewest steps on the scale. */
export interface SmallestChange {
  readonly criterionId: string;
  readonly from: string | null;
  readonly to: string;
}

/** Sums up any number of ratings (ids on the scale, in any order) for one criterion. */
export function summariseRatings(
  { id }: Criterion,
  scale: readonly RatingValue[],
  given: readonly string[],
  asked: boolean,
): CriterionSummary {
  const ranks = given.map((rating) => rankOf(scale, rating)).filter((rank) => rank !== -1);
  const rated = ranks.filter((rank) => ratingAt(scale, rank)?.applicable === true).sort((a, b) => a - b);
  const applicable = asked && ranks.length - rated.length <= rated.length;
  const median = ratingAt(scale, rated[rated.length >> 1] ?? -1);
  return Object.freeze({
    id,
    applicable,
    contribution: applicable && median?.met === true ? 1 : 0,
    ratings: Object.freeze(rated.flatMap((rank) => ratingAt(scale, rank)?.id ?? [])),
    median: median?.id ?? null,
    spread: spreadOf(scale, rated),
    stepsToMet: median === undefined ? null : stepsToMet(scale, rankOf(scale, median.id)),
  });
}

function spreadOf(scale: readonly RatingValue[], ranks: readonly number[]): number | null {
  const best = ranks[0];
  const worst = ranks[ranks.length - 1];
  return best === undefined || worst === undefined || ranks.length < 2 ? null : stepsBetween(scale, best, worst);
}

function stepsToMet(scale: readonly RatingValue[], rank: number): number | null {
  const target = leastMet(scale);
  return target === undefined ? null : stepsBetween(scale, rankOf(scale, target.id), rank);
}
