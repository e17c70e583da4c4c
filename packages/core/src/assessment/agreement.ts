import { type AgreementLevel, krippendorffAlpha } from './krippendorff.ts';
import { type Grounds, type Points, pointsOf } from './points.ts';
import { LEAST_CASES, type RatedCase, type Strictness, strictnessOf } from './strictness.ts';

/** What can be said of the agreement on one criterion. */
export type AgreementVerdict =
  | { readonly kind: 'told' /** Krippendorff's alpha, at most 1. */; readonly alpha: number }
  /** A number of so few cases would say more about chance. */
  | { readonly kind: 'tooLittleData'; readonly leastCases: number }
  /** Everybody gave the same rating everywhere: agreed, but there is nothing to tell it from a habit. */
  | { readonly kind: 'noVariation' };

/** How far assessors see one criterion the same, in the cases that several of them have rated. */
export interface CriterionAgreement {
  readonly criterionId: string;
  /** Cases in which at least two have rated it. */
  readonly cases: number;
  /** Ratings in these. */
  readonly ratings: number;
  readonly verdict: AgreementVerdict;
}

/** How far assessors see the same. Guidance for those who lead assessors: nothing follows by itself. */
export interface Agreement {
  readonly level: AgreementLevel;
  readonly perCriterion: readonly CriterionAgreement[];
  /** By assessor. About single people: whoever shows it answers for who may see it. */
  readonly strictness: readonly Strictness[];
}

/**
 * Agreement per criterion, and each assessor's strictness, over cases that are closed to further ratings. `ordinal` (the default)
 * takes the scale as places in a row, `nominal` as mere names, `interval` as the points of the model's method. A rating that
 * says not applicable is a missing value. Fewer than ten cases with two ratings give a verdict instead of a number.
 */
export function agreementOf(
  grounds: Grounds,
  cases: readonly RatedCase[],
  level: AgreementLevel = 'ordinal',
): Agreement {
  const points = pointsOf(grounds.ratingScale, grounds.scoring.method);
  const values = valuesOf(points, level);
  return Object.freeze({
    level,
    perCriterion: Object.freeze(
      grounds.criteria.map(({ id }) => criterionAgreement(id, unitsOf(id, cases, values), level)),
    ),
    strictness: strictnessOf(grounds.criteria, points.places, cases),
  });
}

function valuesOf({ places }: Points, level: AgreementLevel): ReadonlyMap<string, number> {
  return new Map(places.map(({ id, points }, at) => [id, level === 'interval' ? points : at]));
}

function unitsOf(
  id: string,
  cases: readonly RatedCase[],
  values: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  const units = cases.map(({ assessments }) =>
    assessments.flatMap(({ ratings }) => values.get(ratings[id]?.rating ?? '') ?? []),
  );
  return units.filter((unit) => unit.length > 1);
}

function criterionAgreement(
  criterionId: string,
  units: readonly (readonly number[])[],
  level: AgreementLevel,
): CriterionAgreement {
  const ratings = units.reduce((sum, unit) => sum + unit.length, 0);
  return Object.freeze({ criterionId, cases: units.length, ratings, verdict: Object.freeze(verdictOn(units, level)) });
}

function verdictOn(units: readonly (readonly number[])[], level: AgreementLevel): AgreementVerdict {
  if (units.length < LEAST_CASES) return { kind: 'tooLittleData', leastCases: LEAST_CASES };
  const alpha = krippendorffAlpha(units, level);
  return alpha === null ? { kind: 'noVariation' } : { kind: 'told', alpha };
}
