import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const here = join(import.meta.dirname, '..', '..');
const { resolve } = createRequire(import.meta.url);

/** The program of an installed package, run by the node that runs us and not by whichever stands first in the path. */
const programOf = (name: string, bin: string): string => {
  const manifest = resolve(`${name}/package.json`);
  // A package manifest: `bin` is a path, or a path for each name.
  const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> };
  return join(dirname(manifest), bins[bin] ?? '');
};

const linters = {
  redocly: {
    name: '@redocly/cli',
    bin: 'redocly',
    args: ['lint', '--config', 'redocly.yaml', '--format=stylish', '--max-problems=50'],
  },
  spectral: {
    name: '@stoplight/spectral-cli',
    bin: 'spectral',
    args: ['lint', '-r', 'spectral.yaml', '--fail-severity=hint'],
  },
} as const;

export type Linter = keyof typeof linters;

export interface Linted {
  readonly linter: Linter;
  readonly clean: boolean;
  readonly told: string;
}

const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };

const runOn = (linter: Linter, file: string): Linted => {
  const { name, bin, args } = linters[linter];
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [programOf(name, bin), ...args, file], {
    cwd: here,
    encoding: 'utf8',
    timeout: 120_000,
    env: { PATH, HOME, ...quiet },
  });
  const told = `${stdout}${stderr}`.trim();
  // Redocly ends with 0 when it only warns.
  const warned = linter === 'redocly' && /\b[1-9]\d* (warning|error)/.test(told);
  return { linter, clean: status === 0 && !warned, told };
};

/** What the two linters say of a document: their recommended rules, warnings included. */
export const lint = (document: unknown): readonly Linted[] => {
  const folder = mkdtempSync(join(tmpdir(), 'idesluss-contract-'));
  const file = join(folder, 'openapi.json');
  try {
    writeFileSync(file, JSON.stringify(document, null, 2));
    return [runOn('redocly', file), runOn('spectral', file)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
