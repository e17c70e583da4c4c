import { summariseAssessments } from '../assessment/summarise.ts';
import type { ProcessModel } from '../process-model/types.ts';
import { type Dice, pick } from './dice.ts';
import { explanationBreaks, someGrounds } from './law-explained.ts';

type Given = Parameters<typeof summariseAssessments>[1][number];

/** What is wrong with the score of some assessments by dice: bounded, the same in any order, never lowered by a better rating, and explained. */
export function scoreBreaks(model: ProcessModel, dice: Dice, sum = summariseAssessments): readonly string[] {
  const facts = (): boolean => true;
  const assessments = someAssessments(model, dice);
  const score = sum(model, assessments, facts);
  const turned = sum(model, assessments.toReversed(), facts);
  const better = sum(model, bettered(model, assessments, dice), facts);
  const { metCount, applicableCount, ratio } = score;
  return [
    ...(metCount >= 0 && metCount <= applicableCount && applicableCount <= model.criteria.length ? [] : ['bounds']),
    ...(ratio === null || (ratio >= 0 && ratio <= 1) ? [] : ['ratio']),
    ...(JSON.stringify(score) === JSON.stringify(turned) ? [] : ['order']),
    ...(better.metCount >= metCount ? [] : ['monotone']),
    ...(score.perCriterion.reduce((total, { contribution }) => total + contribution, 0) === metCount ? [] : ['sum']),
    ...explanationBreaks(someGrounds(model, dice), assessments),
  ];
}

/** Up to four assessors, by dice. */
export function someAssessments(model: ProcessModel, dice: Dice): readonly Given[] {
  return Array.from({ length: 1 + dice(4) }, (_, index) => someAssessment(model, dice, index));
}

function someAssessment({ criteria, ratingScale }: ProcessModel, dice: Dice, index: number): Given {
  const ratings = criteria
    .filter(() => dice(5) > 0)
    .map(({ id }) => [id, { rating: pick(dice, ratingScale)?.id ?? '' }] as const);
  return { assessorId: `assessor-${index}`, ratings: Object.fromEntries(ratings) };
}

/** One applicable rating raised to the best on the scale; who finds that it does not apply keeps saying so. */
function bettered({ criteria, ratingScale }: ProcessModel, given: readonly Given[], dice: Dice): readonly Given[] {
  const best = ratingScale.find(({ met, applicable }) => met && applicable)?.id ?? '';
  const raised = pick(dice, criteria)?.id ?? '';
  const applicable = new Set(ratingScale.filter((value) => value.applicable).map(({ id }) => id));
  return given.map((assessment) => {
    const now = assessment.ratings[raised]?.rating;
    if (now === undefined || !applicable.has(now)) return assessment;
    return { ...assessment, ratings: { ...assessment.ratings, [raised]: { rating: best } } };
  });
}
