import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Sandbox } from './sandbox.ts';

const commandLines = (): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        return [];
      }
    });

/** Processes that still name the clone, after a moment's grace; only Linux tells. */
export const processesLeft = async ({ clone }: Sandbox): Promise<string[]> => {
  const left = (): string[] => (existsSync('/proc/self') ? commandLines().filter((line) => line.includes(clone)) : []);
  for (let tries = 0; tries < 20 && left().length > 0; tries++) await pause(100);
  return left();
};

/** Temporary files that nobody took away. Node's compile cache belongs to the package managers' caches. */
export const temporaryLeft = ({ temporary }: Sandbox): string[] =>
  readdirSync(temporary).filter((name) => name !== 'node-compile-cache');

const allowed = /^(.*\/)?node_modules\/$|^\.data\/$/;

/** Files in the clone that a command left, but what it may leave. */
export const filesLeft = ({ clone, env, account }: Sandbox): string[] =>
  execFileSync('git', ['status', '--porcelain', '--ignored'], {
    ...account,
    cwd: clone,
    env,
    encoding: 'utf8',
  })
    .split('\n')
    .map((line) => line.slice(3))
    .filter((path) => path !== '' && !allowed.test(path));
