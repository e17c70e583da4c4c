import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../house/source.ts';
import type { Lane } from './lanes.ts';
import { type Mutant, mutated } from './mutants.ts';
import type { Answer } from './task.ts';

export type Trial = { mutant: Mutant; killedBy: string | null };

export type Suite = {
  /** The test files that are run. */
  files: readonly string[];
  /** The milliseconds that each took with the rules as they are. */
  milliseconds: Answer['milliseconds'];
  /** How long a mutant may take until it counts as one that never ends. */
  limit: number;
};

/** The tests beside the changed module first, then the quick before the slow: most mutants fall early. */
const inOrder = ({ files, milliseconds }: Suite, path: string): readonly string[] => {
  const far = (file: string): number => (dirname(file) === dirname(path) ? 0 : 1);
  return files.toSorted((a, b) => far(a) - far(b) || (milliseconds[a] ?? 0) - (milliseconds[b] ?? 0));
};

const tryOne = async (lane: Lane, suite: Suite, mutant: Mutant): Promise<Trial> => {
  const { path } = mutant;
  const text = mutated(readFileSync(join(root, path), 'utf8'), mutant);
  const ask = () => lane.ask({ changed: { path, text }, files: inOrder(suite, path) }, suite.limit);
  const first = await ask();
  // Once may be the machine's doing; a mutant that takes its process down does so again.
  const said = first === 'ended' ? await ask() : first;
  if (said === 'timeout') return { mutant, killedBy: 'ran too long' };
  return { mutant, killedBy: said === 'ended' ? 'took its process down' : said.failed };
};

/** Every mutant in turn, on whichever lane is free. `tell` hears of each as it is done. */
export const tryAll = async (
  lanes: readonly Lane[],
  suite: Suite,
  mutants: readonly Mutant[],
  tell: (trial: Trial, done: number) => void,
): Promise<readonly Trial[]> => {
  const left = [...mutants];
  const trials: Trial[] = [];
  const work = async (lane: Lane): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const trial = await tryOne(lane, suite, next);
      tell(trial, trials.push(trial));
    }
  };
  await Promise.all(lanes.map(work));
  return trials;
};
