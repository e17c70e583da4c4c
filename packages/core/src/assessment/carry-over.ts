import type { CarriedRating, GateCase } from '../gate-case/state.ts';
import { lookUp } from '../process-model/look-up.ts';
import type { Criterion, Gate, ProcessModel } from '../process-model/types.ts';
import { summariseRatings } from './criterion-summary.ts';
import { ratingsOf } from './that-count.ts';

/**
 * What is not rated anew at a new attempt: of the attempt before, closed by a no, each criterion that was met and still
 * means the same. Every rating goes along with who gave it and when, so that the same sum comes out of it here.
 */
export function carriedOver(gate: Gate, model: ProcessModel, earlier: readonly GateCase[]): readonly CarriedRating[] {
  if (gate.carriesOver !== true) return [];
  const before = earlier.find((one) => one.gate === gate.id);
  // Under another model altogether the same name may mean something else.
  if (before?.decision?.outcome !== 'reject' || before.standard?.key !== model.key) return [];
  const ratedUnder = before.standard.version;
  const criteria = lookUp(model).criteriaOfGate.get(gate.id) ?? [];
  return criteria.flatMap((criterion) => {
    if ((criterion.since ?? 1) > ratedUnder) return [];
    const given = ratingsOf(before, criterion.id);
    return isMet(criterion, model, given) ? given : [];
  });
}

function isMet(criterion: Criterion, { ratingScale }: ProcessModel, given: readonly CarriedRating[]): boolean {
  const ratings = given.map(({ rating }) => rating);
  return summariseRatings(criterion, ratingScale, ratings, true).contribution > 0;
}

/** Whether a criterion has been carried over to the case, and so is not rated there. */
export function isCarriedOver({ carriedOver: held }: GateCase, criterionId: string): boolean {
  for (const one of held ?? []) if (one.criterionId === criterionId) return true;
  return false;
}
