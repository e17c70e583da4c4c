/** The ratio of two things timed in turn: its median over the pairs, with the 95 % interval of the median. */
export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** (high − low) / median. */
  readonly width: number;
  readonly pairs: number;
}

/** A median rests on its neighbours: of n sorted values, those at these ranks enclose it in at least 95 of 100 cases. */
function intervalOf(ratios: readonly number[]): Ratio {
  const sorted = ratios.toSorted((a, b) => a - b);
  const n = sorted.length;
  const below = Math.max(0, Math.floor(n / 2 - 0.98 * Math.sqrt(n)) - 1);
  const at = (rank: number): number => sorted[rank] ?? Number.NaN;
  const median = n % 2 === 1 ? at((n - 1) / 2) : (at(n / 2 - 1) + at(n / 2)) / 2;
  const [low, high] = [at(below), at(n - 1 - below)];
  return { median, low, high, width: (high - low) / median, pairs: n };
}

/**
 * How many milliseconds of processor time a thing takes, over all threads of the process: what is thrown away is also
 * collected on other threads, and what else the machine does plays a smaller part than by the clock.
 */
async function timed(run: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Times theirs and ours in turn, the first of each pair changing, and answers theirs divided by ours. */
export async function comparePairs(
  ours: () => void | Promise<void>,
  theirs: () => void | Promise<void>,
  { pairs, scale }: { readonly pairs: number; readonly scale: number },
): Promise<Ratio> {
  const ratios: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = pair % 2 === 0 ? await timed(ours) : await timed(theirs);
    const second = pair % 2 === 0 ? await timed(theirs) : await timed(ours);
    const [mine, other] = pair % 2 === 0 ? [first, second] : [second, first];
    ratios.push((other / mine) * scale);
  }
  return intervalOf(ratios);
}
