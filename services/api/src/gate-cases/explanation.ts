import { criterionParts, type Explanation, scoringMethods } from '@idesluss/core';
import { code, integer, list, nullable, oneOf, open } from '../http/schema.ts';

/** Parts of a score may be taken away from it. */
const whole = { min: Number.MIN_SAFE_INTEGER };
const criteria = list(code(), { max: 100 });

const contribution = open({
  criterionId: code(),
  part: nullable(oneOf(criterionParts)),
  rating: nullable(code()),
  numerator: integer(whole),
  highest: integer(whole),
});

const change = open({ criterionId: code(), from: nullable(code()), to: code() });

/** Why a score is what it is, as the core explains it. */
export const ExplanationView = open(
  {
    method: oneOf(scoringMethods),
    score: nullable(open({ numerator: integer(whole), denominator: integer({ min: 1 }) })),
    contributions: list(contribution, { max: 100 }),
    missingRatings: criteria,
    unmetMusts: criteria,
    unmetConstraints: criteria,
    band: nullable(code()),
    nextBand: nullable(open({ id: code(), steps: integer(), changes: list(change, { max: 100 }) })),
  },
  {
    description:
      'Varför poängen är vad den är, i hela tal: bidragens täljare blir tillsammans precis poängens / Why the score is what it is, in whole numbers: the numerators of the contributions add up exactly to that of the score',
  },
);

export function viewExplanation({ missing, ...explanation }: Explanation) {
  return { ...explanation, missingRatings: missing };
}
