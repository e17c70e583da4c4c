import fc from 'fast-check';
import { deepFreeze } from '../freeze.ts';
import { criterionParts } from '../process-model/schema.ts';
import type { ScoringMethod } from '../process-model/types.ts';
import type { Grounds } from './points.ts';
import { type AssessmentSummary, type GivenAssessment, summariseAssessments } from './summarise.ts';

const words = (name: string) => ({ sv: `${name} på svenska`, en: `${name} in English` });

/** Four ratings with points and one that is none. */
export const scale: Grounds['ratingScale'] = deepFreeze([
  { id: 'full', title: words('Full'), met: true, applicable: true, points: 10 },
  { id: 'good', title: words('Good'), met: true, applicable: true, points: 7 },
  { id: 'some', title: words('Some'), met: false, applicable: true, points: 2 },
  { id: 'little', title: words('Little'), met: false, applicable: true, points: 0 },
  { id: 'none', title: words('None'), met: false, applicable: false },
]);

const bands = deepFreeze([
  { id: 'high', title: words('High'), atLeastPercent: 75 },
  { id: 'middle', title: words('Middle'), atLeastPercent: 40 },
  { id: 'low', title: words('Low'), atLeastPercent: 5 },
]);

type Wanted = Partial<Grounds['criteria'][number]>;

/** Criteria `c0`, `c1`, … of a method, each with what is wanted of it. */
export function grounds(method: ScoringMethod, wanted: readonly Wanted[]): Grounds {
  const criteria = wanted.map((one, at) => ({ id: `c${at}`, title: words('C'), guidance: words('G'), ...one }));
  return deepFreeze({ criteria, ratingScale: scale, scoring: { method, bands } });
}

/** One assessor's ratings by the criteria's order; undefined leaves one out. */
export function given(ratings: readonly (string | undefined)[], assessorId = 'a'): GivenAssessment {
  const entries = ratings.flatMap((rating, at) => (rating === undefined ? [] : [[`c${at}`, { rating }] as const]));
  return { assessorId, ratings: Object.fromEntries(entries) };
}

export function summed(all: Grounds, ...assessments: readonly GivenAssessment[]): AssessmentSummary {
  return summariseAssessments(all, assessments, () => undefined);
}

const criterion = fc.record({
  weight: fc.integer({ min: 0, max: 9 }),
  part: fc.constantFrom(...criterionParts),
  must: fc.boolean(),
});
const methods = ['countMet', 'weighted', 'valueCostConstraint'] as const;

/** Any method over up to six criteria. */
export const anyGrounds = fc
  .record({ method: fc.constantFrom(...methods), wanted: fc.array(criterion, { minLength: 1, maxLength: 6 }) })
  .map(({ method, wanted }) => grounds(method, wanted));

const rating = fc.option(fc.constantFrom(...scale.map(({ id }) => id)), { nil: undefined, freq: 6 });

/** One assessor's ratings of up to six criteria. */
export const anyGiven = fc.array(rating, { minLength: 6, maxLength: 6 }).map((all) => given(all));
