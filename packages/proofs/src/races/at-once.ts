import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from './arena.ts';

/** Draws numbers from 0 to 1; the same seed draws the same (mulberry32). */
export const drawFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Some rounds start all at one moment, others up to this many milliseconds apart. */
const furthest = 4;

/** Sends every request at once, or almost, in an order and with pauses that are drawn; answers in the order given. */
export const atOnce = async (
  draw: () => number,
  requests: readonly (() => Promise<Answer>)[],
): Promise<readonly Answer[]> => {
  const spread = draw() < 0.5 ? 0 : furthest;
  const starts = requests.map((request) => ({ request, after: Math.round(draw() * spread), place: draw() }));
  const answers = new Map<() => Promise<Answer>, Answer>();
  const sent = starts
    .toSorted((one, other) => one.place - other.place)
    .map(async ({ request, after }) => {
      if (after > 0) await pause(after);
      answers.set(request, await request());
    });
  await Promise.all(sent);
  return requests.flatMap((request) => answers.get(request) ?? []);
};

/** `201` or `409 caseNotInStatus`, as findings name an answer. */
export const told = ({ status, code }: Answer): string => (code === '' ? String(status) : `${status} ${code}`);

/** One of them took effect and the other got this no; else a sentence about what came instead. */
export const oneEach = (answers: readonly Answer[], yes: string, no: string): readonly string[] => {
  const got = answers.map(told).toSorted();
  if (got.filter((one) => one === yes).length > 1) return [`both took effect: ${got.join(', ')}`];
  return got.join() === [yes, no].toSorted().join() ? [] : [`the answers were ${got.join(', ')}, not ${yes} and ${no}`];
};
