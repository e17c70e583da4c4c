import { drawsFrom } from '../mix.ts';
import type { CriterionSummary } from './criterion-summary.ts';
import { type Grounds, pointsOf } from './points.ts';
import { type Fraction, scoreOf } from './score.ts';
import { sampledShare, type Sides } from './sampled-weights.ts';
import type { AssessmentSummary } from './summarise.ts';
import { exactShare } from './weight-space.ts';

/** One of those that are ranked, by any id. */
export interface Ranked {
  readonly id: string;
  readonly summary: AssessmentSummary;
}

/** How much of the ranking hangs on the weights. */
export interface RankStability {
  /** From the highest score; those with the same score stand together. */
  readonly order: readonly (readonly string[])[];
  /** Those that have no score, and no place. */
  readonly unscored: readonly string[];
  /** 0–1: in what share of all weights nobody passes anybody who stands before them. */
  readonly share: number;
  readonly found: 'exact' | 'sampled';
  /** Of the share, from the number of samples; 0 where it is exact. */
  readonly standardError: number;
  readonly samples: number;
}

/** How weights are drawn where there are too many mixes of them to count out. */
export interface Sampling {
  /** Where the draws begin: the same seed gives the same answer. */
  readonly seed: number;
  /** How many mixes of weights are looked at where the case is not small; 10,000 unless told. */
  readonly samples?: number;
}

interface Placed {
  readonly id: string;
  readonly score: Fraction;
  readonly perCriterion: readonly CriterionSummary[];
}

/**
 * Ranks what was summarised on the same grounds, and tells in what share of the weight space the order holds: every mix of weights of
 * at least 0 that add up to 1 is as likely (one mix for value, one for cost where the method has sides). Exact where
 * `exactShare` can tell it: the method without sides, the same criteria applying to all, and either one pair or at most three
 * criteria. Else sampled from the seed, with the standard error of a share (k + 1)/(n + 2), which is never 0.
 */
export function rankStability(grounds: Grounds, ranked: readonly Ranked[], sampling: Sampling): RankStability {
  const scores = ranked.map(({ id, summary: { perCriterion } }) => ({
    id,
    perCriterion,
    score: scoreOf(grounds, perCriterion),
  }));
  const groups = grouped(scores.flatMap(({ score, ...one }) => (score === null ? [] : [{ ...one, score }])));
  const sides = groups.map((group) => group.map((one) => sidesOf(grounds, one.perCriterion)));
  const exact = grounds.scoring.method === 'valueCostConstraint' ? null : exactlyTold(sides);
  const samples = exact === null ? (sampling.samples ?? 10_000) : 0;
  const share = exact ?? sampledShare(sides, drawsFrom(sampling.seed), samples);
  const likely = (share * samples + 1) / (samples + 2);
  return Object.freeze({
    order: Object.freeze(groups.map((group) => Object.freeze(group.map(({ id }) => id)))),
    unscored: Object.freeze(scores.flatMap(({ id, score }) => (score === null ? [id] : []))),
    share,
    found: exact === null ? 'sampled' : 'exact',
    standardError: exact === null ? Math.sqrt((likely * (1 - likely)) / samples) : 0,
    samples,
  });
}

/** Those with the same score together, the highest first. */
function grouped(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  for (const one of placed.toSorted((a, b) => compare(b.score, a.score))) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && compare(last[0].score, one.score) === 0) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Products of two such numbers are too large for JavaScript's own. */
function compare(a: Fraction, b: Fraction): number {
  const left = BigInt(a.numerator) * BigInt(b.denominator);
  const right = BigInt(b.numerator) * BigInt(a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** What each criterion gives per weight: points for what is gained, points lost for what it costs; null where it does not apply. */
function sidesOf({ criteria, ratingScale, scoring }: Grounds, perCriterion: readonly CriterionSummary[]): Sides {
  const points = pointsOf(ratingScale, scoring.method);
  const given = perCriterion.map(({ applicable, median }) =>
    applicable ? (median === null ? 0 : (points.of.get(median) ?? 0)) : null,
  );
  const hasSides = scoring.method === 'valueCostConstraint';
  const of = (part: 'value' | 'cost') => given.filter((_, at) => !hasSides || criteria[at]?.part === part);
  return {
    gains: of('value'),
    costs: hasSides ? of('cost').map((one) => (one === null ? null : points.most - one)) : [],
  };
}

/** Neighbouring groups are enough: who stands further down is behind who stands between. */
function exactlyTold(groups: readonly (readonly Sides[])[]): number | null {
  const all = groups.flat();
  const first = all[0]?.gains ?? [];
  if (!all.every(({ gains }) => gains.every((one, at) => (one === null) === (first[at] === null)))) return null;
  const wishes = groups
    .slice(1)
    .flatMap((behind, at) => (groups[at] ?? []).flatMap((ahead) => behind.map((one) => differences(ahead, one))));
  return exactShare(wishes);
}

function differences(ahead: Sides, behind: Sides): readonly number[] {
  return ahead.gains.flatMap((one, at) => (one === null ? [] : [one - (behind.gains[at] ?? 0)]));
}
