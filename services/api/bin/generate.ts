// Writes every file that is made from something else, or with --check compares them: `npm run generate -- --check`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles, generatedFolders } from '../src/docs/generated-files.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const onlyCheck = process.argv.includes('--check');

const isKept = (path: string, content: string): boolean =>
  existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === content;

const leftOver = (known: readonly string[]): readonly string[] =>
  generatedFolders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !known.includes(path));

const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  console.log(`written: ${path}`);
};

const remove = (path: string): void => {
  rmSync(join(root, path));
  console.log(`removed: ${path}`);
};

const files = await generatedFiles();
const differing = Object.entries(files).filter(([path, content]) => !isKept(path, content));
const superfluous = leftOver(Object.keys(files));
if (onlyCheck) {
  for (const [path] of differing) console.error(`${path} differs from what its source gives; run: npm run generate`);
  for (const path of superfluous) console.error(`${path} is made from nothing any more; run: npm run generate`);
} else {
  for (const [path, content] of differing) write(path, content);
  for (const path of superfluous) remove(path);
}
const stale = onlyCheck ? differing.length + superfluous.length : 0;
console.log(`${Object.keys(files).length} generated files, ${stale} of them not as they should be`);
process.exitCode = stale === 0 ? 0 : 1;
