import { cpSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Published, root, run, unpack } from './pack.ts';

const settings = {
  compilerOptions: {
    ...{ target: 'es2024', module: 'nodenext', strict: true, noEmit: true, skipLibCheck: false, types: ['node'] },
    ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true },
  },
  include: ['*.ts'],
};

/** What the packages need from a registry, taken from where it is installed already. */
const needed = [
  ['typebox', 'packages/core/node_modules/typebox'],
  ['fast-check', 'packages/core/node_modules/fast-check'],
  ['@types/node', 'node_modules/@types/node'],
] as const;

/** Somebody else's project, with the packages installed as they are packed and the examples as its sources. */
export const makeConsumer = (scratch: string, archives: Readonly<Record<Published, string>>): string => {
  const folder = join(scratch, 'consumer');
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@types'), { recursive: true });
  for (const [name, place] of needed) symlinkSync(realpathSync(join(root, place)), join(modules, name));
  for (const [name, archive] of Object.entries(archives)) unpack(archive, join(modules, '@idesluss', name));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  for (const name of Object.keys(archives))
    cpSync(join(root, 'packages', name, 'examples'), folder, { recursive: true });
  return folder;
};

/** What the importer's example says. */
const told = "[ 'initiativeDrafted' ]\nThe process model has no such entry. Choose one of its entries.\n";

/** The city's example needs a service: a test runs it against one. Here it loads what it imports. */
const loads = "import { handIn } from './city-system.ts'; console.log(typeof handIn);";

/** Compiles and runs the examples there; sentences about what does not hold. */
export const tryExamples = (folder: string): readonly string[] => {
  run(folder, join(root, 'node_modules', '.bin', 'tsc'), '-p', '.');
  const said = [
    ['importer.ts', run(folder, process.execPath, 'importer.ts'), told],
    ['city-system.ts', run(folder, process.execPath, '--input-type=module', '-e', loads), 'function\n'],
  ] as const;
  return said.filter(([, is, due]) => is !== due).map(([name, is]) => `${name} says ${is}`);
};
