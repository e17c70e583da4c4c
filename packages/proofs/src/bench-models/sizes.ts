import { facts, parseProcessModel, verifyProcessModel } from '@idesluss/core';
import { largeModel } from '@idesluss/core/testing';

const SIZES = [10, 100, 1_000] as const;
/** How much longer a phase may take in a model ten times as large: growth is about as the size. */
const MOST_GROWTH = 2;
const MOST_MS = 1_000;

/** Median of some rounds, in milliseconds. */
const measure = (rounds: number, run: () => void): number => {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
};

/** How long it takes to read and to verify models of several sizes, and how that grows. */
export const verifySizes = (rounds: number, say: (line: string) => void) => {
  const sizes = SIZES.map((phases) => {
    const model = largeModel(phases);
    if (!verifyProcessModel(model, { facts }).usable) throw new Error(`${phases} phases may not be used`);
    const often = Math.max(rounds, Math.round(500 / phases));
    const read = measure(often, () => parseProcessModel(model));
    const verified = measure(often, () => verifyProcessModel(model, { facts }));
    say(`  ${phases} phases: read in ${read.toFixed(1)} ms, verified in ${verified.toFixed(1)} ms`);
    return { phases, read, verified };
  });
  const [, middle, large] = sizes;
  if (middle === undefined || large === undefined) throw new Error('nothing measured');
  const growth = large.verified / large.phases / (middle.verified / middle.phases);
  const whole = large.read + large.verified;
  return {
    sizes,
    growth,
    holds: growth <= MOST_GROWTH && whole < MOST_MS,
    figure: `1,000 phases read and verified in ${Math.round(whole)} ms, a phase ${growth.toFixed(2)} × of among 100`,
    aim: `< ${MOST_MS} ms and ≤ ${MOST_GROWTH} ×`,
  };
};
