// Writes every file that is made from something else, or with --check compares them: `npm run generate -- --check`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

type Generated = {
  /** From the repository's top. */
  path: string;
  content(): Promise<string>;
};

/** Add a line for each generated file; its `content` must give the same bytes every time. */
const generated: readonly Generated[] = [];

const root = join(import.meta.dirname, '..', '..', '..');
const onlyCheck = process.argv.includes('--check');

const settle = async ({ path, content }: Generated): Promise<boolean> => {
  const file = join(root, path);
  const fresh = await content();
  if (existsSync(file) && readFileSync(file, 'utf8') === fresh) return true;
  if (onlyCheck) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fresh);
  console.log(`written: ${relative(root, file)}`);
  return true;
};

const stale: string[] = [];
for (const one of generated) if (!(await settle(one))) stale.push(one.path);
for (const path of stale) console.error(`${path} differs from what its source gives; run: npm run generate`);
console.log(`${generated.length - stale.length} generated files are as they should be, ${stale.length} are not`);
process.exitCode = stale.length === 0 ? 0 : 1;
