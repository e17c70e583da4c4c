import type { ScoringMethod } from '../process-model/types.ts';
import type { CriterionSummary } from './criterion-summary.ts';
import { bandIndex, type NextBand, nextBand } from './next-band.ts';
import type { Grounds } from './points.ts';
import { type Fraction, type Sum, sumOf } from './score.ts';
import type { AssessmentSummary } from './summarise.ts';
import { type Contribution, type Term, type Terms, termsOf } from './terms.ts';

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
const isMust = (term: Term): boolean => term.isMust;
const isConstraint = (term: Term): boolean => term.isConstraint;

/**
 * Explains a summary of the same criteria, scale and scoring. All numbers are whole ones over one common denominator, so
 * that they add up exactly. Nothing is refused: what cannot be said is null or empty.
 */
export function explainAssessment(grounds: Grounds, summary: AssessmentSummary): Explanation {
  const { perCriterion, missing, ratio } = summary;
  const terms = termsOf(grounds);
  const sum = ratio === null ? null : sumOf(terms, perCriterion);
  const { method, bands } = grounds.scoring;
  const band = sum === null || bands === undefined ? -1 : bandIndex(bands, sum);
  return Object.freeze({
    method,
    score: sum === null ? null : Object.freeze({ numerator: sum.numerator, denominator: sum.denominator }),
    contributions: sum === null ? none : contributionsOf(sum),
    missing,
    unmetMusts: terms.hasMusts ? unmet(terms, perCriterion, isMust) : none,
    unmetConstraints: terms.hasSides ? unmet(terms, perCriterion, isConstraint) : none,
    band: bands?.[band]?.id ?? null,
    nextBand: sum === null ? null : nextBand(grounds, sum, band),
  });
}

/** Those asked about that apply and are not met. */
function unmet(
  { list }: Terms,
  perCriterion: readonly CriterionSummary[],
  asked: (term: Term) => boolean,
): readonly string[] {
  const ids: string[] = [];
  for (let index = 0; index < perCriterion.length; index += 1) {
    const term = list[index];
    const summary = perCriterion[index];
    if (term === undefined || summary === undefined || !asked(term)) continue;
    if (summary.applicable && summary.contribution === 0) ids.push(summary.id);
  }
  return Object.freeze(ids);
}

function contributionsOf({ states }: Sum): readonly Contribution[] {
  const contributions: Contribution[] = [];
  for (const { contribution } of states) contributions.push(contribution);
  return Object.freeze(contributions);
}
