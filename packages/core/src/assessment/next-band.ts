import type { Scoring } from '../process-model/types.ts';
import type { SmallestChange } from './criterion-summary.ts';
import type { Grounds } from './points.ts';
import type { Fraction, Sum } from './score.ts';
import type { Raise, State } from './terms.ts';

/** The band above, and the smallest change of joint ratings that leads there. */
export interface NextBand {
  readonly id: string;
  /** Steps on the scale in all; a first rating counts one step more than the worst. */
  readonly steps: number;
  readonly changes: readonly SmallestChange[];
}

type Way = Omit<NextBand, 'id'>;

/** The most that can be gained with so many steps, and by what. */
interface Best {
  readonly gain: number;
  readonly last: Raise | null;
  readonly before: Best | null;
}

/** The place of the band that a score reaches in the list, from best to worst; the list's length if none. */
export function bandIndex(bands: NonNullable<Scoring['bands']>, score: Fraction): number {
  for (let index = 0; index < bands.length; index += 1) {
    if (shortOf(score, bands[index]?.atLeastPercent ?? 0) <= 0) return index;
  }
  return bands.length;
}

/** How far a score is from so many hundredths, in parts of its denominator times hundred: 0 or less has reached it. */
function shortOf({ numerator, denominator }: Fraction, percent: number): number {
  return percent * denominator - numerator * 100;
}

/**
 * The way to the band above with the fewest steps on the scale, and of equals one that gains most; null in the best band,
 * without bands, or where no ratings lead there. Exact: every sum of steps is looked at, none is guessed.
 */
export function nextBand(grounds: Grounds, sum: Sum, band: number): NextBand | null {
  const next = grounds.scoring.bands?.[band - 1];
  if (next === undefined) return null;
  const needed = shortOf(sum, next.atLeastPercent);
  const alike = alikeIn(sum.states);
  const way = alike === null ? bestWay(sum.states, needed) : nearest(alike, needed);
  return way === null ? null : Object.freeze({ id: next.id, steps: way.steps, changes: Object.freeze(way.changes) });
}

/** The raises, if each criterion offers at most one and all of them gain the same, as where numbers are counted; else null. */
function alikeIn(states: readonly State[]): readonly Raise[] | null {
  const all: Raise[] = [];
  for (const { raises } of states) {
    const raise = raises[0];
    if (raise === undefined) continue;
    if (raises.length > 1 || raise.gain !== (all[0] ?? raise).gain) return null;
    all.push(raise);
  }
  return all;
}

/** Where every raise gains the same, the nearest ones are the smallest change; of those as near, the first of the model. */
function nearest(raises: readonly Raise[], needed: number): Way | null {
  const gain = raises[0]?.gain;
  const count = gain === undefined ? Number.POSITIVE_INFINITY : Math.ceil(needed / (100 * gain));
  if (count > raises.length) return null;
  let edge = 0;
  let within = 0;
  let nearer = 0;
  while (within < count) {
    edge += 1;
    nearer = within;
    within = 0;
    for (const { steps } of raises) if (steps <= edge) within += 1;
  }
  let left = count - nearer;
  let steps = 0;
  const changes: SmallestChange[] = [];
  for (const raise of raises) {
    if (raise.steps > edge || (raise.steps === edge && left === 0)) continue;
    if (raise.steps === edge) left -= 1;
    changes.push(raise.change);
    steps += raise.steps;
  }
  return { steps, changes };
}

function bestWay(states: readonly State[], needed: number): Way | null {
  const best = bestBySteps(states);
  const steps = best.findIndex((one) => one !== null && one.gain * 100 >= needed);
  const changes: SmallestChange[] = [];
  for (let one = best[steps] ?? null; one !== null; one = one.before) if (one.last) changes.unshift(one.last.change);
  return steps < 0 ? null : { steps, changes };
}

/** For each number of steps the most that can be gained with exactly as many. */
function bestBySteps(states: readonly State[]): readonly (Best | null)[] {
  let best: readonly (Best | null)[] = [{ gain: 0, last: null, before: null }];
  for (const { raises } of states) {
    const next: (Best | null)[] = [...best, ...Array.from({ length: raises.at(-1)?.steps ?? 0 }, () => null)];
    for (const raise of raises) {
      for (let steps = 0; steps < best.length; steps += 1) {
        const before = best[steps] ?? null;
        const known = next[steps + raise.steps] ?? null;
        if (before === null || (known !== null && known.gain >= before.gain + raise.gain)) continue;
        next[steps + raise.steps] = { gain: before.gain + raise.gain, last: raise, before };
      }
    }
    best = next;
  }
  return best;
}
