import { type Explanation, explainAssessment } from '../assessment/explain.ts';
import type { Grounds } from '../assessment/points.ts';
import { type AssessmentSummary, type GivenAssessment, summariseAssessments } from '../assessment/summarise.ts';
import { criterionParts, scoringMethods } from '../process-model/schema.ts';
import type { ProcessModel } from '../process-model/types.ts';
import { type Dice, pick } from './dice.ts';

const words = (name: string) => ({ sv: `${name} på svenska`, en: `${name} in English` });
const facts = (): boolean => true;

/** The model's own way of scoring, or another by dice, with points, weights, parts, musts and bands. */
export function someGrounds({ criteria, ratingScale, scoring }: ProcessModel, dice: Dice): Grounds {
  if (dice(3) === 0) return { criteria, ratingScale, scoring };
  const method = pick(dice, scoringMethods) ?? 'countMet';
  const bands = [80, 50, 10].map((atLeastPercent) => ({
    ...{ id: `from${atLeastPercent}`, title: words('Band'), atLeastPercent: atLeastPercent + dice(9) },
  }));
  return {
    criteria: criteria.map((criterion) => ({
      ...criterion,
      ...{ weight: dice(4), part: pick(dice, criterionParts) ?? 'value', must: dice(3) === 0 },
    })),
    ratingScale: ratingScale.map((value, at) => ({ ...value, points: value.met ? 20 - at : 9 - at })),
    scoring: { method, bands },
  };
}

/** What is wrong with the explanation of some assessments: it adds up, names what is so, and the way that it shows leads there. */
export function explanationBreaks(
  grounds: Grounds,
  assessments: readonly GivenAssessment[],
  explain: typeof explainAssessment = explainAssessment,
): readonly string[] {
  const summary = summariseAssessments(grounds, assessments, facts);
  const told = explain(grounds, summary);
  const { score, contributions } = told;
  const sum = contributions.reduce((total, { numerator }) => total + numerator, 0);
  const most = contributions.every(({ numerator, highest }) => numerator <= highest);
  return [
    ...(sum === (score?.numerator ?? 0) && most ? [] : ['contributions']),
    ...((score === null ? null : score.numerator / score.denominator) === summary.ratio ? [] : ['score']),
    ...(same(
      told.unmetMusts,
      unmet(grounds, summary, ({ must }) => must === true),
    )
      ? []
      : ['musts']),
    ...(same(told.missing, summary.missing) ? [] : ['missing']),
    ...(told.band === bandOf(grounds, score) ? [] : ['band']),
    ...(leadsUp(grounds, summary, told) ? [] : ['nextBand']),
  ];
}

function unmet(
  { criteria }: Grounds,
  { perCriterion }: AssessmentSummary,
  asked: (criterion: Grounds['criteria'][number]) => boolean,
): readonly string[] {
  const ids = new Set(criteria.filter(asked).map(({ id }) => id));
  return perCriterion
    .filter(({ id, applicable, contribution }) => ids.has(id) && applicable && contribution === 0)
    .map(({ id }) => id);
}

function bandOf({ scoring: { bands = [] } }: Grounds, score: Explanation['score']): string | null {
  if (score === null) return null;
  const reached = bands.find(({ atLeastPercent }) => score.numerator * 100 >= atLeastPercent * score.denominator);
  return reached?.id ?? null;
}

/** The changes that lead to the next band, made in a joint rating and scored anew. */
function leadsUp(grounds: Grounds, { perCriterion }: AssessmentSummary, { nextBand, band }: Explanation): boolean {
  if (nextBand === null) return true;
  const found = perCriterion.flatMap(({ id, median }) => (median === null ? [] : [[id, { rating: median }] as const]));
  const changed = nextBand.changes.map(({ criterionId, to }) => [criterionId, { rating: to }] as const);
  const ratings = { ...Object.fromEntries(found), ...Object.fromEntries(changed) };
  // What nobody found to apply stays out: it has no rating here either, and facts say so of the rest.
  const applying = new Set(perCriterion.filter(({ applicable }) => applicable).map(({ id }) => id));
  const asked = { ...grounds, criteria: grounds.criteria.filter(({ id }) => applying.has(id)) };
  const anew = explainAssessment(asked, summariseAssessments(asked, [{ assessorId: 'joint', ratings }], facts));
  const places = (grounds.scoring.bands ?? []).map(({ id }) => id);
  const [was, is, wanted] = [band, anew.band, nextBand.id].map((id) =>
    id === null ? places.length : places.indexOf(id),
  );
  return was !== undefined && is !== undefined && wanted !== undefined && wanted < was && is <= wanted;
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
