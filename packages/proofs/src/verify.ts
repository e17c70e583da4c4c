// `npm run verify`: the checks side by side, then the tests; all run even when one fails.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '..', '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'idesluss-verify-'));
const counts = join(scratch, 'tests.json');
const tool = (name: string): string => join(root, 'node_modules', '.bin', name);

type Check = { name: string; command: string; args: string[] };

/** The longest first, so that the others fill the time beside it. */
const checks: readonly Check[] = [
  // Ten thousand histories, the same ones each time; the tests themselves play a few hundred new ones at every run.
  {
    name: 'laws',
    command: tool('node'),
    args: ['-C', 'source', 'packages/proofs/src/prove.ts', 'laws', '--seed', '101'],
  },
  { name: 'packages', command: tool('node'), args: ['-C', 'source', 'packages/proofs/src/prove.ts', 'packages'] },
  { name: 'format', command: tool('biome'), args: ['format', '.'] },
  { name: 'lint', command: tool('oxlint'), args: ['--type-aware', '--deny-warnings', 'packages', 'services'] },
  { name: 'types', command: tool('tsc'), args: ['-p', 'tsconfig.json'] },
  { name: 'types of the proofs', command: tool('tsc'), args: ['-p', 'packages/proofs/tsconfig.json'] },
  { name: 'nothing unused', command: tool('knip'), args: [] },
  { name: 'generated files', command: tool('node'), args: ['-C', 'source', 'services/api/bin/generate.ts', '--check'] },
];

/** What `npm test` calls, with the counts written apart. */
const tests: Check = {
  name: 'tests',
  command: tool('vitest'),
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${counts}`],
};

const secondsSince = (started: number): string => ((performance.now() - started) / 1000).toFixed(1);
const verdict = (status: number | null): string => (status === 0 ? 'passed' : 'FAILED');
const ending = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));

/** What it says is shown when it has ended, so that checks side by side do not speak at once. */
const runQuietly = async ({ name, command, args }: Check): Promise<boolean> => {
  const started = performance.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const [status, ...said] = await Promise.all([ending(child), text(child.stdout), text(child.stderr)]);
  console.log(`\n== ${name}\n${said.join('')}== ${name}: ${verdict(status)} in ${secondsSince(started)} s`);
  return status === 0;
};

const run = async ({ name, command, args }: Check): Promise<boolean> => {
  const started = performance.now();
  console.log(`\n== ${name}`);
  const status = await ending(spawn(command, args, { cwd: root, stdio: 'inherit' }));
  console.log(`== ${name}: ${verdict(status)} in ${secondsSince(started)} s`);
  return status === 0;
};

type Outcome = { name: string; passed: boolean };

/** As many at once as there are processors. */
const runAll = async (all: readonly Check[]): Promise<readonly Outcome[]> => {
  const waiting = [...all];
  const lane = async (): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      outcomes.push({ name: check.name, passed: await runQuietly(check) });
    return outcomes;
  };
  return (await Promise.all(Array.from({ length: availableParallelism() }, lane))).flat();
};

/** A run that stopped before it could count is one failure. */
const testCounts = (passed: boolean): { passed: number; failed: number } => {
  try {
    // vitest's own report; the two numbers are part of its documented shape.
    const report = JSON.parse(readFileSync(counts, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    const failed = report.numFailedTests;
    return { passed: report.numPassedTests, failed: passed ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const results = await runAll(checks);
const counted = testCounts(await run(tests));
rmSync(scratch, { recursive: true, force: true });

const failedChecks = results.filter(({ passed }) => !passed);
const failed = failedChecks.length + counted.failed;
if (failedChecks.length > 0) console.log(`\nnot as they should be: ${failedChecks.map(({ name }) => name).join(', ')}`);
console.log(`\n${results.length - failedChecks.length + counted.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
