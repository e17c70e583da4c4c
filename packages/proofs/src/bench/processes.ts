import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const canPin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/** How the processes were placed, for the record. */
export const placement = canPin ? 'server on core 0, PostgreSQL and load on core 1' : 'not pinned to cores';

/** Places a process that runs already. */
export const pin = (pid: number, core: number): void => {
  if (canPin) spawnSync('taskset', ['-cp', String(core), String(pid)]);
};

/** Starts a process of the bench on a core, with a channel to it. What it prints goes to `output`, a file descriptor. */
export const startPinned = (script: string, core: number, output: number | 'ignore' = 'ignore') => {
  const node = [process.execPath, '-C', 'source', join(import.meta.dirname, script)];
  const [command = '', ...rest] = canPin ? ['taskset', '-c', String(core), ...node] : node;
  const child = spawn(command, rest, { stdio: ['ignore', output, 'inherit', 'ipc'], serialization: 'advanced' });
  const stop = (): Promise<void> =>
    new Promise((stopped) => {
      if (child.exitCode !== null || child.signalCode !== null) return stopped();
      child.once('exit', () => stopped());
      child.kill('SIGTERM');
    });
  return { child, stop };
};

/** Sends one message and waits for the one that answers it. */
export const ask = (child: ChildProcess, message: object): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const gone = (code: number | null): void => reject(new Error(`a process of the bench ended with ${code}`));
    child.once('exit', gone);
    child.once('message', (answer) => {
      child.off('exit', gone);
      resolve(answer);
    });
    child.send(message);
  });
