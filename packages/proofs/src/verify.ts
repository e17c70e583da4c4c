// `npm run verify`: every check, in the order in which they are quick to fail; all run even when one fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'idesluss-verify-'));
const counts = join(scratch, 'tests.json');
const tool = (name: string): string => join(root, 'node_modules', '.bin', name);

type Check = { name: string; command: string; args: string[] };

const checks: readonly Check[] = [
  { name: 'format', command: tool('biome'), args: ['format', '.'] },
  { name: 'lint', command: tool('oxlint'), args: ['--type-aware', '--deny-warnings', 'packages', 'services'] },
  { name: 'types', command: tool('tsc'), args: ['-p', 'tsconfig.json'] },
  { name: 'types of the proofs', command: tool('tsc'), args: ['-p', 'packages/proofs/tsconfig.json'] },
  { name: 'generated files', command: tool('node'), args: ['-C', 'source', 'services/api/bin/generate.ts', '--check'] },
  // Ten thousand histories, the same ones each time; the tests themselves play a few hundred new ones at every run.
  {
    name: 'laws',
    command: tool('node'),
    args: ['-C', 'source', 'packages/proofs/src/prove.ts', 'laws', '--seed', '101'],
  },
];

/** What `npm test` calls, with the counts written apart. */
const tests: Check = {
  name: 'tests',
  command: tool('vitest'),
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${counts}`],
};

const run = ({ name, command, args }: Check): boolean => {
  const started = performance.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return status === 0;
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

const results = checks.map((check) => ({ name: check.name, passed: run(check) }));
const counted = testCounts(run(tests));
rmSync(scratch, { recursive: true, force: true });

const failedChecks = results.filter(({ passed }) => !passed);
const failed = failedChecks.length + counted.failed;
if (failedChecks.length > 0) console.log(`\nnot as they should be: ${failedChecks.map(({ name }) => name).join(', ')}`);
console.log(`\n${results.length - failedChecks.length + counted.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
