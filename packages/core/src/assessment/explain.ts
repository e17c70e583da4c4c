import { find } from '../lookup.ts';
import type { Criterion, CriterionPart, ScoringMethod } from '../process-model/types.ts';
import type { CriterionSummary } from './criterion-summary.ts';
import { bandIndex, type NextBand, nextBand } from './next-band.ts';
import { type Grounds, type Points, pointsOf } from './points.ts';
import { denominatorOf, type Fraction, partsOf, shareOf, weightsOf } from './score.ts';
import type { AssessmentSummary } from './summarise.ts';

/** What one criterion gives to the score, in parts of the score's denominator. */
export interface Contribution {
  readonly criterionId: string;
  /** Which side of the score it is on; null where the method has no sides. */
  readonly part: CriterionPart | null;
  /** The joint rating; null if nobody has rated it. */
  readonly rating: string | null;
  /** Negative for a cost, 0 for a constraint. */
  readonly numerator: number;
  /** What it would give with the best rating. */
  readonly highest: number;
}

/** Why a score is what it is. It explains; it never decides. */
export interface Explanation {
  readonly method: ScoringMethod;
  /** Exact; null as long as nothing that applies is rated, and where scoring says nothing. */
  readonly score: Fraction | null;
  /** Of every criterion that applies; their numerators add up to the score's, exactly. Empty without a score. */
  readonly contributions: readonly Contribution[];
  /** Criteria that apply and that nobody has rated. */
  readonly missing: readonly string[];
  /** Criteria that the model calls musts, apply, and are not met. */
  readonly unmetMusts: readonly string[];
  /** Constraints that apply and are not met; no value makes up for them. */
  readonly unmetConstraints: readonly string[];
  /** The model's band that the score reaches; null below all, without bands or score. */
  readonly band: string | null;
  readonly nextBand: NextBand | null;
}

const none: readonly never[] = Object.freeze([]);

/**
 * Explains a summary of the same criteria, scale and scoring. All numbers are whole ones over one common denominator, so
 * that they add up exactly. Nothing is refused: what cannot be said is null or empty.
 */
export function explainAssessment(grounds: Grounds, summary: AssessmentSummary): Explanation {
  const { method, bands } = grounds.scoring;
  const { perCriterion, missing } = summary;
  const contributions = summary.ratio === null ? none : contributionsOf(grounds, perCriterion);
  const score = contributions.length === 0 ? null : totalOf(grounds, perCriterion, contributions);
  const isBanded = score !== null && bands !== undefined;
  return Object.freeze({
    method,
    score,
    contributions,
    missing,
    unmetMusts: unmet(grounds.criteria, perCriterion, isMust),
    unmetConstraints: method === 'valueCostConstraint' ? unmet(grounds.criteria, perCriterion, isConstraint) : none,
    band: isBanded ? (bands[bandIndex(grounds, score)]?.id ?? null) : null,
    nextBand: isBanded ? nextBand(grounds, perCriterion, score) : null,
  });
}

const isMust = ({ must }: Criterion): boolean => must === true;
const isConstraint = ({ part }: Criterion): boolean => part === 'constraint';

/** Those of the criteria that apply and are not met; none of them is looked for where the model has none. */
function unmet(
  criteria: readonly Criterion[],
  perCriterion: readonly CriterionSummary[],
  asked: (criterion: Criterion) => boolean,
): readonly string[] {
  if (find(criteria, asked) === undefined) return none;
  const ids: string[] = [];
  for (let index = 0; index < criteria.length; index += 1) {
    const criterion = criteria[index];
    const summary = perCriterion[index];
    if (criterion === undefined || summary === undefined || !asked(criterion)) continue;
    if (summary.applicable && summary.contribution === 0) ids.push(summary.id);
  }
  return Object.freeze(ids);
}

function contributionsOf(grounds: Grounds, perCriterion: readonly CriterionSummary[]): readonly Contribution[] {
  const points = pointsOf(grounds.ratingScale, grounds.scoring.method);
  const weights = weightsOf(grounds, perCriterion);
  const contributions: Contribution[] = [];
  for (let index = 0; index < perCriterion.length; index += 1) {
    const criterion = grounds.criteria[index];
    const summary = perCriterion[index];
    if (criterion === undefined || summary?.applicable !== true) continue;
    const share = shareOf(grounds, criterion, weights, points);
    contributions.push(
      Object.freeze({
        criterionId: criterion.id,
        part: grounds.scoring.method === 'valueCostConstraint' ? (criterion.part ?? null) : null,
        rating: summary.median,
        numerator: partsOf(share, summary.median, points),
        highest: share.least + share.perPoint * points.most,
      }),
    );
  }
  return Object.freeze(contributions);
}

function totalOf(
  grounds: Grounds,
  perCriterion: readonly CriterionSummary[],
  contributions: readonly Contribution[],
): Fraction {
  const points: Points = pointsOf(grounds.ratingScale, grounds.scoring.method);
  let numerator = 0;
  for (const contribution of contributions) numerator += contribution.numerator;
  return Object.freeze({ numerator, denominator: denominatorOf(weightsOf(grounds, perCriterion), points) });
}
