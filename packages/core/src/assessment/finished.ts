import { filter, findLast } from '../lookup.ts';
import type { ProcessModel } from '../process-model/types.ts';
import type { FinishedCase } from './calibration.ts';
import type { DecidedCase } from './decided-cases.ts';
import { standOf } from './stand.ts';

/**
 * What calibration looks at of an initiative that has ended: the ratings behind the latest of its decisions that rested on any.
 * `decided` is all of its decided cases, oldest first; undefined if none was rated, or the model does not know the gate.
 */
export function finishedCase(
  decided: readonly DecidedCase[],
  model: ProcessModel,
  implemented: boolean,
): FinishedCase | undefined {
  const rated = findLast(decided, ({ assessments }) => assessments.length > 0);
  const stand = rated === undefined ? null : standOf(rated, model);
  if (stand === null) return undefined;
  const applying = filter(stand.summary.perCriterion, ({ applicable }) => applicable);
  const met = filter(applying, ({ contribution }) => contribution > 0);
  return Object.freeze({ applicable: applying.map(({ id }) => id), met: met.map(({ id }) => id), implemented });
}
