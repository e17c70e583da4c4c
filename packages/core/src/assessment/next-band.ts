import type { CriterionSummary } from './criterion-summary.ts';
import { type Grounds, type Points, pointsOf } from './points.ts';
import { denominatorOf, type Fraction, type Share, shareOf, weightsOf } from './score.ts';
import type { SmallestChange } from './summarise.ts';

/** The band above, and the smallest change of joint ratings that leads there. */
export interface NextBand {
  readonly id: string;
  /** Steps on the scale in all; a first rating counts one step more than the worst. */
  readonly steps: number;
  readonly changes: readonly SmallestChange[];
}

/** One better rating of one criterion. */
interface Raise extends SmallestChange {
  readonly steps: number;
  readonly gain: number;
}

/** The most that can be gained with so many steps, and by what. */
interface Best {
  readonly gain: number;
  readonly last: Raise | null;
  readonly before: Best | null;
}

/** The place of the band that a score reaches in the list, from best to worst; the list's length if none. */
export function bandIndex({ scoring: { bands = [] } }: Grounds, score: Fraction): number {
  const at = bands.findIndex(({ atLeastPercent }) => shortOf(score, atLeastPercent) <= 0);
  return at < 0 ? bands.length : at;
}

/** How far a score is from so many hundredths, in parts of its denominator times hundred: 0 or less has reached it. */
function shortOf({ numerator, denominator }: Fraction, percent: number): number {
  return percent * denominator - numerator * 100;
}

/**
 * The way to the band above with the fewest steps on the scale, and of equals the one that gains most; null in the best
 * band, without bands, or where no ratings lead there. Exact: every sum of steps is looked at, none is guessed.
 */
export function nextBand(
  grounds: Grounds,
  perCriterion: readonly CriterionSummary[],
  score: Fraction,
): NextBand | null {
  const band = grounds.scoring.bands?.[bandIndex(grounds, score) - 1];
  if (band === undefined) return null;
  const needed = shortOf(score, band.atLeastPercent);
  const best = bestBySteps(raisesOf(grounds, perCriterion));
  const steps = best.findIndex((one) => one !== null && one.gain * 100 >= needed);
  const found = best[steps] ?? null;
  return found === null ? null : Object.freeze({ id: band.id, steps, changes: changesOf(found) });
}

function changesOf(best: Best): readonly SmallestChange[] {
  const changes: SmallestChange[] = [];
  for (let one: Best | null = best; one !== null; one = one.before) {
    if (one.last === null) continue;
    const { criterionId, from, to } = one.last;
    changes.unshift(Object.freeze({ criterionId, from, to }));
  }
  return Object.freeze(changes);
}

/** For each number of steps the most that can be gained with exactly as many. */
function bestBySteps(raises: readonly (readonly Raise[])[]): readonly (Best | null)[] {
  let best: readonly (Best | null)[] = [{ gain: 0, last: null, before: null }];
  for (const among of raises) {
    const highest = among.reduce((most, { steps }) => Math.max(most, steps), 0);
    const next: (Best | null)[] = [...best, ...Array.from({ length: highest }, () => null)];
    for (const raise of among) {
      for (let steps = 0; steps < best.length; steps += 1) {
        const before = best[steps] ?? null;
        const known = next[steps + raise.steps];
        if (before === null || (known && known.gain >= before.gain + raise.gain)) continue;
        next[steps + raise.steps] = { gain: before.gain + raise.gain, last: raise, before };
      }
    }
    best = next;
  }
  return best;
}

/** For each criterion that can give more, every better rating. */
function raisesOf(grounds: Grounds, perCriterion: readonly CriterionSummary[]): readonly (readonly Raise[])[] {
  const points = pointsOf(grounds.ratingScale, grounds.scoring.method);
  const weights = weightsOf(grounds, perCriterion);
  if (denominatorOf(weights, points) === 0) return [];
  return grounds.criteria.flatMap((criterion, index) => {
    const summary = perCriterion[index];
    if (summary?.applicable !== true) return [];
    const raises = raisesFrom(summary, shareOf(grounds, criterion, weights, points), points);
    return raises.length === 0 ? [] : [raises];
  });
}

function raisesFrom({ id, median }: CriterionSummary, { perPoint }: Share, { places, of }: Points): readonly Raise[] {
  const at = median === null ? places.length : places.findIndex((place) => place.id === median);
  const now = median === null ? 0 : (of.get(median) ?? 0);
  return places.slice(0, Math.max(0, at)).flatMap((place, index) => {
    const gain = perPoint * (place.points - now);
    return gain <= 0 ? [] : [{ criterionId: id, from: median, to: place.id, steps: at - index, gain }];
  });
}
