import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..', '..', '..');

/** What is meant for others to install. */
export const published = ['core', 'client'] as const;
export type Published = (typeof published)[number];

/** Runs a program to its end; what it said, or an error with all of it. */
export const run = (folder: string, command: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${stdout}${stderr}`);
  return stdout;
};

/** The package manager as the repository's own commands name it. */
const packer = (): string =>
  /pnpm@[\d.]+/.exec(readFileSync(join(root, 'package.json'), 'utf8'))?.[0] ?? 'the repository names no pnpm';

/** Builds and packs one package as it would be published; the path of its archive. */
export const pack = (name: Published, into: string): string => {
  const folder = join(into, `packed-${name}`);
  mkdirSync(folder);
  run(join(root, 'packages', name), 'npx', '-y', packer(), 'pack', '--pack-destination', folder);
  return join(folder, readdirSync(folder)[0] ?? '');
};

/** Unpacks an archive as an installer would. */
export const unpack = (archive: string, into: string): void => {
  mkdirSync(into, { recursive: true });
  run(into, 'tar', '-xzf', archive, '--strip-components=1');
};
