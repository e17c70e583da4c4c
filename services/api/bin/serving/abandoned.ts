import { readFileSync } from 'node:fs';
import type { Environment } from '../../src/operating/environment.ts';

const read = (pid: number, what: 'stat' | 'cmdline'): string => {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
};

/** From Linux's table of processes; elsewhere, and for a process that is gone, NaN. */
const parentOf = (pid: number): number => {
  const stat = read(pid, 'stat');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
};

const isPackageManager = (pid: number): boolean => /npm|npx/.test(read(pid, 'cmdline'));

/** Our ancestors, up to the last that belongs to the package manager: a chain of npm, shells and pnpm. */
const managers = (pid: number): number[] => {
  const parent = parentOf(pid);
  if (!(parent > 1)) return [];
  const above = managers(parent);
  return above.length > 0 || isPackageManager(parent) ? [parent, ...above] : [];
};

const everyMs = 500;

/**
 * Calls `leave` when one of the package manager's processes above us is gone. They hand on Ctrl-C, but neither a
 * `kill` nor their own sudden end; without this the service would go on where nobody sees it.
 */
export const watchForAbandonment = (env: Environment, leave: () => void): void => {
  const born = env['npm_lifecycle_event'] === undefined ? [] : managers(process.pid);
  if (born.length === 0) return;
  const watch = setInterval(() => {
    const unbroken = [process.pid, ...born.slice(0, -1)].every((pid, index) => parentOf(pid) === born[index]);
    if (unbroken) return;
    clearInterval(watch);
    leave();
  }, everyMs);
  watch.unref();
};
