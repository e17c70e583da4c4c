import {
  type Agreement,
  agreementOf,
  type Calibration,
  calibrate,
  type DecidedCase,
  finishedCase,
  type ProcessModel,
} from '@idesluss/core';
import { decidedIn, type ReadEvent } from '../gate-cases/decided.ts';
import type { FinishedRow } from './queries.ts';

/** What ratings have told of what has ended, and how far those who rated saw the same. */
export interface Findings {
  readonly calibration: Calibration;
  readonly agreement: Agreement;
}

export function findingsIn(rows: readonly FinishedRow[], model: ProcessModel): Findings {
  const ended = rows.toSorted((a, b) => (a.ended_at < b.ended_at ? -1 : 1));
  const finished = ended.flatMap(
    ({ events, kind }) => finishedCase(decidedIn(events), model, kind === 'implemented') ?? [],
  );
  return { calibration: calibrate(finished), agreement: agreementIn(ended, model) };
}

/** How far those who rated saw the same, and how strict each of them was beside the others. */
export function agreementIn(rows: readonly FinishedRow[], model: ProcessModel): Agreement {
  const rated = rows.flatMap(({ events }) => latestOfEach(decidedIn(events.filter(isRatedAlone))));
  return agreementOf(model, rated);
}

/** How far people see the same is told by what each found alone, not by what they came to together or brought along. */
function isRatedAlone({ type }: ReadEvent): boolean {
  return type !== 'criteriaRatedJointly' && type !== 'ratingsCarriedOver';
}

/** A case that was decided more than once is one thing that was rated. */
function latestOfEach(cases: readonly DecidedCase[]) {
  const latest = new Map(cases.map((one) => [one.gateCaseId, one.assessments]));
  return [...latest].map(([id, assessments]) => ({ id, assessments }));
}
