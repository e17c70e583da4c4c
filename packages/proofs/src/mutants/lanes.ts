import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../house/source.ts';
import type { Answer, Task } from './task.ts';

export type Lane = {
  /** The test files, from the repository's top. */
  files: readonly string[];
  /** What the tests say of a task; `timeout` when they say nothing within so many milliseconds, `ended` when they fell over. */
  ask: (task: Task, milliseconds: number) => Promise<Answer | 'timeout' | 'ended'>;
  close: () => void;
};

/** Waits for the next thing the process says, or for its end. */
const heard = async (child: ChildProcess, milliseconds: number): Promise<unknown> => {
  const over = new AbortController();
  const { signal } = over;
  const timer = setTimeout(() => over.abort('timeout'), milliseconds);
  try {
    const ended = once(child, 'exit', { signal }).then(() => ['ended']);
    const [message]: unknown[] = await Promise.race([once(child, 'message', { signal }), ended]);
    return message;
  } catch (thrown) {
    if (signal.reason === 'timeout') return 'timeout';
    throw thrown;
  } finally {
    clearTimeout(timer);
    over.abort('heard');
  }
};

const START = 120_000;

const start = async (
  seed: number,
  tests: readonly string[],
): Promise<{ child: ChildProcess; files: readonly string[] }> => {
  const child = fork(join(import.meta.dirname, 'lane.ts'), [], {
    cwd: root,
    execArgv: ['-C', 'source'],
    env: { ...process.env, MUTANTS_SEED: String(seed), MUTANTS_TESTS: JSON.stringify(tests) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const files = await heard(child, START);
  if (Array.isArray(files)) return { child, files };
  child.kill('SIGKILL');
  throw new Error('a lane of tests did not start');
};

/** A lane whose process is made anew when a mutant runs for ever, or takes its process down. */
export const openLane = async (seed: number, tests: readonly string[]): Promise<Lane> => {
  let { child, files } = await start(seed, tests);
  const ask: Lane['ask'] = async (task, milliseconds) => {
    child.send(task);
    const said = await heard(child, milliseconds);
    // Only lane.ts is at the other end.
    if (said !== 'timeout' && said !== 'ended') return said as Answer;
    child.kill('SIGKILL');
    ({ child, files } = await start(seed, tests));
    return said;
  };
  return { files, ask, close: () => (child.connected ? child.disconnect() : undefined) };
};
