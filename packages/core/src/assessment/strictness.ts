import type { Place } from './points.ts';
import type { GivenAssessment } from './summarise.ts';

/** One thing that several have rated: a gate case, by any id. */
export interface RatedCase {
  readonly id: string;
  readonly assessments: readonly GivenAssessment[];
}

/** Strictness rests on at least so many cases that others have rated too. */
export const LEAST_CASES = 10;

/** How an assessor rates beside those who rate the same. */
export interface Strictness {
  readonly assessorId: string;
  /** Cases in which somebody else rated one of the same criteria. */
  readonly cases: number;
  /** Ratings that stand beside another's. */
  readonly comparisons: number;
  readonly verdict:
    | {
        readonly kind: 'told';
        /** Steps on the scale below the mean of the others: above 0 is stricter, below 0 milder. Each case weighs the same. */
        readonly steps: number;
        /** Of the steps, from how much they differ between cases. */
        readonly standardError: number;
      }
    | { readonly kind: 'tooLittleData'; readonly leastCases: number };
}

/** How strict each assessor is, by id; a mean of fewer cases than `LEAST_CASES` is not told. */
export function strictnessOf(
  criteria: readonly { readonly id: string }[],
  places: readonly Place[],
  cases: readonly RatedCase[],
): readonly Strictness[] {
  const place = new Map(places.map(({ id }, at) => [id, at]));
  const byAssessor = new Map<string, readonly (readonly number[])[]>();
  for (const { assessments } of cases) {
    for (const { assessorId } of assessments) {
      const steps = stepsBelow(assessorId, assessments, criteria, place);
      if (steps.length > 0) byAssessor.set(assessorId, [...(byAssessor.get(assessorId) ?? []), steps]);
    }
  }
  const told = [...byAssessor].map(([assessorId, all]) => verdictOn(assessorId, all));
  return Object.freeze(told.toSorted((a, b) => (a.assessorId < b.assessorId ? -1 : 1)));
}

/** In one case, for each criterion that others rated as well, how far the assessor is below them. */
function stepsBelow(
  assessorId: string,
  assessments: readonly GivenAssessment[],
  criteria: readonly { readonly id: string }[],
  place: ReadonlyMap<string, number>,
): readonly number[] {
  const at = ({ ratings }: GivenAssessment, id: string) => place.get(ratings[id]?.rating ?? '');
  return criteria.flatMap(({ id }) => {
    const own = assessments.filter((one) => one.assessorId === assessorId).map((one) => at(one, id))[0];
    const others = assessments.flatMap((one) => (one.assessorId === assessorId ? [] : (at(one, id) ?? [])));
    return own === undefined || others.length === 0 ? [] : [own - mean(others)];
  });
}

function verdictOn(assessorId: string, all: readonly (readonly number[])[]): Strictness {
  const comparisons = all.reduce((sum, steps) => sum + steps.length, 0);
  const counted = { assessorId, cases: all.length, comparisons };
  if (all.length < LEAST_CASES) {
    return Object.freeze({ ...counted, verdict: Object.freeze({ kind: 'tooLittleData', leastCases: LEAST_CASES }) });
  }
  const means = all.map(mean);
  const steps = mean(means);
  const variance = means.reduce((sum, one) => sum + (one - steps) ** 2, 0) / (means.length - 1);
  const standardError = Math.sqrt(variance / means.length);
  return Object.freeze({ ...counted, verdict: Object.freeze({ kind: 'told', steps, standardError }) });
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
