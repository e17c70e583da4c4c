import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Share, Tally } from './histories.ts';

const lane = (share: Share, progress: (done: number) => void): Promise<Tally> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('lane.ts', import.meta.url), { workerData: share });
    worker.on('message', (said: number | Tally) => (typeof said === 'number' ? progress(said) : resolve(said)));
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a lane ended with ${code}`)));
  });

const addUp = (all: readonly Readonly<Record<string, number>>[]): Record<string, number> => {
  const sum: Record<string, number> = {};
  for (const one of all) for (const [name, count] of Object.entries(one)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
};

/** Plays the histories on all processors at once. Which lane plays one does not matter: each has its own seed. */
export const playAll = async (seed: number, count: number, say: (line: string) => void): Promise<Tally> => {
  const stride = Math.min(availableParallelism(), 8);
  const done = Array.from({ length: stride }, () => 0);
  const told = (first: number) => (of: number) => {
    done[first] = of;
    const all = done.reduce((sum, one) => sum + one, 0);
    if (count > 50_000 && all % 50_000 === 0) say(`  ${all} of ${count} histories`);
  };
  const tallies = await Promise.all(done.map((_, first) => lane({ seed, first, stride, count }, told(first))));
  return {
    accepted: addUp(tallies.map(({ accepted }) => accepted)),
    ends: addUp(tallies.map(({ ends }) => ends)),
    broken: tallies.flatMap(({ broken }) => broken),
    attempts: tallies.reduce((sum, { attempts }) => sum + attempts, 0),
  };
};
