import { evaluateCondition, type FactLookup } from '../process-model/evaluate.ts';
import type { RatingValue, Scoring, ScoringMethod } from '../process-model/types.ts';
import { type CriterionSummary, type SmallestChange, summariseRatings } from './criterion-summary.ts';
import type { Grounds } from './points.ts';
import { leastMet } from './rank.ts';
import { type Fraction, scoreOf } from './score.ts';
import { summariseSingle, type Table, tablesOf } from './single-rating.ts';

/** One assessor's ratings by criterion id. */
export interface GivenAssessment {
  readonly assessorId: string;
  readonly ratings: Readonly<Record<string, { readonly rating: string }>>;
}

/** How many of the applicable criteria are met, and the score. Guidance for people: it never decides anything. */
export interface AssessmentSummary {
  readonly method: ScoringMethod;
  readonly assessorCount: number;
  readonly metCount: number;
  readonly applicableCount: number;
  /**
   * The score by the model's method (`scoreOf` says how), −1 to 1 where value is weighed against cost, else 0–1; null as long
   * as nothing applicable is rated. A criterion not yet rated counts as not met, and gives no points.
   */
  readonly ratio: number | null;
  readonly perCriterion: readonly CriterionSummary[];
  /** Applicable criteria that nobody has rated. */
  readonly missing: readonly string[];
  /** Null if every applicable criterion is met. */
  readonly smallestChange: SmallestChange | null;
}

const none: readonly string[] = Object.freeze([]);
const counting: Scoring = Object.freeze({ method: 'countMet' });

/**
 * Sums up the ratings of one or several assessors against criteria of a parsed model; give a gate's own criteria to sum
 * up for that gate. Without `scoring` it counts what is met. The order of the assessments plays no part. Ratings that the
 * scale does not have are left out.
 */
export function summariseAssessments(
  { criteria, ratingScale, scoring = counting }: Omit<Grounds, 'scoring'> & Partial<Pick<Grounds, 'scoring'>>,
  assessments: readonly GivenAssessment[],
  facts: FactLookup,
): AssessmentSummary {
  const perCriterion: CriterionSummary[] = [];
  let metCount = 0;
  let applicableCount = 0;
  let missingCount = 0;
  for (const table of tablesOf(criteria, ratingScale)) {
    const summary = summariseCriterion(table, ratingScale, assessments, facts);
    perCriterion.push(summary);
    if (!summary.applicable) continue;
    applicableCount += 1;
    metCount += summary.contribution;
    if (summary.median === null) missingCount += 1;
  }
  const { method } = scoring;
  const counted = missingCount === applicableCount ? null : metCount / applicableCount;
  return Object.freeze({
    method,
    assessorCount: assessments.length,
    metCount,
    applicableCount,
    ratio: method === 'countMet' ? counted : ratioOf(scoreOf({ criteria, ratingScale, scoring }, perCriterion)),
    perCriterion: Object.freeze(perCriterion),
    missing: missingCount === 0 ? none : missingOf(perCriterion),
    smallestChange: metCount === applicableCount ? null : smallestChange(perCriterion, ratingScale),
  });
}

function ratioOf(score: Fraction | null): number | null {
  return score === null ? null : score.numerator / score.denominator;
}

function summariseCriterion(
  table: Table,
  scale: readonly RatingValue[],
  assessments: readonly GivenAssessment[],
  facts: FactLookup,
): CriterionSummary {
  const { criterion } = table;
  const asked = criterion.appliesWhen === undefined || evaluateCondition(criterion.appliesWhen, facts);
  if (assessments.length < 2) return summariseSingle(table, assessments[0]?.ratings[criterion.id]?.rating, asked);
  const given = assessments.flatMap(({ ratings }) => ratings[criterion.id]?.rating ?? []);
  return summariseRatings(criterion, scale, given, asked);
}

function missingOf(perCriterion: readonly CriterionSummary[]): readonly string[] {
  const missing = perCriterion.filter((summary) => summary.applicable && summary.median === null);
  return Object.freeze(missing.map((summary) => summary.id));
}

/** The nearest way up; what nobody has rated yet is as far away as the whole scale. The first of equals is told. */
function smallestChange(
  perCriterion: readonly CriterionSummary[],
  scale: readonly RatingValue[],
): SmallestChange | null {
  const target = leastMet(scale);
  let nearest: CriterionSummary | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const summary of perCriterion) {
    const steps = summary.stepsToMet ?? scale.length;
    if (!summary.applicable || summary.contribution === 1 || steps >= fewest) continue;
    nearest = summary;
    fewest = steps;
  }
  if (nearest === undefined || target === undefined) return null;
  return Object.freeze({ criterionId: nearest.id, from: nearest.median, to: target.id });
}
