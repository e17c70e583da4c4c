// One lane: a process that runs tests against one changed module after the other, as told over IPC.
import { join, relative } from 'node:path';
import { createVitest, type TestModule, type TestSpecification } from 'vitest/node';
import { root } from '../house/source.ts';
import type { Answer, Task } from './task.ts';

const changed = new Map<string, string>();

/** Hands the changed text to whoever imports the module. */
const mutant = { name: 'mutant', enforce: 'pre' as const, load: (id: string) => changed.get(id.split('?')[0] ?? id) };

/** Keeps the order it is given: the tests nearest to the change come first. A class, since vitest makes it with new. */
class AsGiven {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
  sort(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

const resolve = { conditions: ['source'] };

const vitest = await createVitest(
  {
    root,
    config: false,
    watch: false,
    // A run gets a worker of its own, which stays warm within it: nothing of one mutant is left for the next.
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
    bail: 1,
    include: JSON.parse(process.env['MUTANTS_TESTS'] ?? '[]'),
    // They break the rules on purpose to try the laws themselves: no guard of the rules.
    testNamePattern: /^(?!.*control arms)/,
    setupFiles: [join(import.meta.dirname, 'fixed-seed.ts')],
    sequence: { sequencer: AsGiven },
    // Kept transformations would hide the change.
    fsModuleCache: false,
    reporters: [{}],
  },
  { resolve, ssr: { resolve }, plugins: [mutant], server: { watch: null } },
);

const all = await vitest.globTestSpecifications();
const byPath = new Map(all.map((one) => [relative(root, one.moduleId), one]));

const failureOf = (module: TestModule): string | null => {
  const [first] = module.children.allTests('failed');
  const path = relative(root, module.moduleId);
  if (first !== undefined) return `${path}: ${first.fullName}`;
  return module.state() === 'failed' ? `${path}: does not load` : null;
};

const run = async (files: readonly string[]): Promise<Answer> => {
  if (files.length === 0) return { failed: null, tests: 0, milliseconds: {} };
  const found = files.flatMap((path) => byPath.get(path) ?? []);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(found);
  const failures = testModules.flatMap((module) => failureOf(module) ?? []);
  const ran = testModules
    .flatMap((module) => [...module.children.allTests()])
    .filter((test) => ['passed', 'failed'].includes(test.result().state));
  const times = testModules.map((module) => [relative(root, module.moduleId), module.diagnostic().duration] as const);
  const failed = failures[0] ?? (unhandledErrors.length > 0 ? 'an error outside the tests' : null);
  return { failed, tests: ran.length, milliseconds: Object.fromEntries(times) };
};

const put = (path: string, text: string | undefined): void => {
  const file = join(root, path);
  if (text === undefined) changed.delete(file);
  else changed.set(file, text);
  vitest.invalidateFile(file);
};

process.on('message', (task: Task) => {
  const { changed: change, files } = task;
  if (change !== null) put(change.path, change.text);
  void run(files).then((answer) => {
    if (change !== null) put(change.path, undefined);
    process.send?.(answer);
  });
});
// Nothing is left behind when whoever asks is gone.
process.on('disconnect', () => process.exit());
process.send?.([...byPath.keys()]);
