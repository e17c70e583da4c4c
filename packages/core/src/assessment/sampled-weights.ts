/** What each criterion gives per weight, for what is gained and for what it costs; null where it does not apply. */
export interface Sides {
  readonly gains: readonly (number | null)[];
  readonly costs: readonly (number | null)[];
}

const WHOLE = 2 ** 32;

/**
 * In what share of so many mixes of weights, drawn at random, no group of those ranked passes the one before. Weights are whole
 * numbers of 2^32, so that the same draws give the same answer on every machine.
 */
export function sampledShare(groups: readonly (readonly Sides[])[], draw: () => number, samples: number): number {
  const first = groups[0]?.[0];
  if (first === undefined) return 1;
  let held = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    const gains = mixOf(first.gains.length, draw);
    const costs = mixOf(first.costs.length, draw);
    if (holds(groups, gains, costs)) held += 1;
  }
  return held / samples;
}

function holds(groups: readonly (readonly Sides[])[], gains: readonly number[], costs: readonly number[]): boolean {
  let lowest = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const scores = group.map((one) => meanOf(one.gains, gains) - meanOf(one.costs, costs));
    if (Math.max(...scores) > lowest) return false;
    lowest = Math.min(...scores);
  }
  return true;
}

/** The weighted mean of what applies; 0 where nothing does. */
function meanOf(given: readonly (number | null)[], weights: readonly number[]): number {
  let total = 0;
  let weight = 0;
  for (let at = 0; at < given.length; at += 1) {
    const one = given[at];
    if (one === null || one === undefined) continue;
    total += one * (weights[at] ?? 0);
    weight += weights[at] ?? 0;
  }
  return weight === 0 ? 0 : total / weight;
}

/** The gaps between numbers drawn from a line: every mix is as likely. */
function mixOf(count: number, draw: () => number): readonly number[] {
  if (count === 0) return [];
  const cuts = Array.from({ length: count - 1 }, draw).toSorted((a, b) => a - b);
  return [...cuts, WHOLE].map((cut, at) => cut - (at === 0 ? 0 : (cuts[at - 1] ?? 0)));
}
