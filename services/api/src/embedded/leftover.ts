import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fault } from './fault.ts';

const commandOf = (pid: number): string => {
  try {
    return existsSync('/proc/self')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
};

/** The postmaster that still serves this cluster. A recycled process number is told apart by the command line. */
const postmasterOf = (cluster: string): number | undefined => {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return commandOf(pid).includes(cluster) ? pid : undefined;
};

const gone = async (cluster: string, milliseconds: number): Promise<boolean> => {
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(50)) {
    if (postmasterOf(cluster) === undefined) return true;
  }
  return false;
};

/**
 * After a kill -9 of the process that started it, a postmaster may still be on its way down, or its pid file may lie
 * about with a number that is now somebody else's. Waits, then asks it to stop, then clears the file.
 */
export const clearLeftover = async (cluster: string): Promise<void> => {
  const pid = postmasterOf(cluster);
  if (pid !== undefined && !(await gone(cluster, 3_000))) {
    process.kill(pid, 'SIGINT');
    if (!(await gone(cluster, 15_000))) throw fault(`An old PostgreSQL (process ${pid}) does not stop; end it first.`);
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
};
