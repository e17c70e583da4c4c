import type { RatingValue } from '../process-model/types.ts';

/**
 * The place of a rating on the scale, 0 for the best; -1 if the scale has no such rating. The scale is listed from best to
 * worst, and what counts as met always ranks before what does not, so that a better rating never lowers a score.
 */
export function rankOf(scale: readonly RatingValue[], ratingId: string): number {
  for (let index = 0; index < scale.length; index += 1) {
    const value = scale[index];
    if (value?.id === ratingId) return value.met ? index : index + scale.length;
  }
  return -1;
}

/** The rating at a rank that {@link rankOf} gave. */
export function ratingAt(scale: readonly RatingValue[], rank: number): RatingValue | undefined {
  return scale[rank % scale.length];
}

/** Steps on the scale between two ranks: how many ratings one passes on the way. */
export function stepsBetween(scale: readonly RatingValue[], better: number, worse: number): number {
  let steps = 0;
  for (let rank = better + 1; rank <= worse; rank += 1) {
    const value = ratingAt(scale, rank);
    const isPlace = value !== undefined && value.applicable && value.met === rank < scale.length;
    if (isPlace) steps += 1;
  }
  return steps;
}

/** The rating that just counts as met. */
export function leastMet(scale: readonly RatingValue[]): RatingValue | undefined {
  return scale.findLast((value) => value.met && value.applicable);
}
