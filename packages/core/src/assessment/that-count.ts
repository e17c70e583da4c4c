import type { CarriedRating, GateCase } from '../gate-case/state.ts';
import { at, filter } from '../lookup.ts';
import type { GivenAssessment } from './summarise.ts';

/** What stands in a case besides what each has rated in it. */
export interface Beside {
  readonly carriedOver?: readonly CarriedRating[];
  readonly joint?: Readonly<Record<string, { readonly rating: string }>>;
}

/**
 * The ratings that a case is summed up by. What was carried over to it stands beside what was given in it; what the panel
 * has found together stands in place of what each found alone.
 */
export function ratingsThatCount(
  gateCase: Beside | undefined,
  assessments: readonly GivenAssessment[],
): readonly GivenAssessment[] {
  const { carriedOver: carried = [], joint = {} } = gateCase ?? {};
  const found = Object.keys(joint).length > 0;
  if (carried.length === 0 && !found) return assessments;
  return [
    ...(found ? assessments.map((one) => without(one, joint)) : assessments),
    ...carried.map(({ criterionId, assessorId, rating }) => ({ assessorId, ratings: { [criterionId]: { rating } } })),
    ...(found ? [{ assessorId: 'joint', ratings: joint }] : []),
  ];
}

function without({ assessorId, ratings }: GivenAssessment, joint: Readonly<Record<string, unknown>>): GivenAssessment {
  const alone = Object.entries(ratings).filter(([criterion]) => at(joint, criterion) === undefined);
  return { assessorId, ratings: Object.fromEntries(alone) };
}

/** Every rating of one criterion that counts in a case, with who gave it and when. */
export function ratingsOf(gateCase: GateCase, criterionId: string): readonly CarriedRating[] {
  const { id: gateCaseId, joint = {}, carriedOver = [], assessments } = gateCase;
  const together = at(joint, criterionId);
  if (together !== undefined) {
    const { rating, byId: assessorId, at: ratedAt } = together;
    return [{ criterionId, assessorId, rating, ratedAt, gateCaseId }];
  }
  const carried = filter(carriedOver, (one) => one.criterionId === criterionId);
  const given = Object.values(assessments).flatMap(({ assessorId, at: ratedAt, ratings }) => {
    const rated = at(ratings, criterionId);
    return rated === undefined ? [] : [{ criterionId, assessorId, rating: rated.rating, ratedAt, gateCaseId }];
  });
  return [...carried, ...given];
}
