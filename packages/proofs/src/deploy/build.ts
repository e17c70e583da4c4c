import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { restOf, type Stage } from './dockerfile.ts';

const repository = join(import.meta.dirname, '..', '..', '..', '..');

const ignored = (): readonly string[] =>
  readFileSync(join(repository, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((pattern) => [pattern, `${pattern}/**`]);

/** Copies what a build would be sent: what git keeps or would keep, but what .dockerignore names. */
const sendContext = (place: string): void => {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const files = execFileSync('git', listed, { cwd: repository, encoding: 'utf8' }).split('\0');
  const left = ignored();
  const there = new Set(files.filter((file) => file !== '' && !left.some((pattern) => matchesGlob(file, pattern))));
  for (const file of there) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    try {
      cpSync(join(repository, file), join(place, file));
    } catch {
      // Removed here and not yet in git's list of files.
    }
  }
};

export type Step = { readonly step: string; readonly ok: boolean; readonly said: string };

const runStep = (command: string, place: string, env: NodeJS.ProcessEnv): Promise<Step> =>
  new Promise((resolve) => {
    execFile('sh', ['-c', command], { cwd: place, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({
        step: command,
        ok: error === null,
        said: `${stdout}${stderr}`.trim().split('\n').slice(-15).join('\n'),
      });
    });
  });

/** Does what the stages say, without an engine: `built` takes the place of the build's folder, `place` of the image's. */
export const buildByHand = async (
  [build, image]: readonly [Stage, Stage],
  { built, place, env, say }: { built: string; place: string; env: NodeJS.ProcessEnv; say: (line: string) => void },
): Promise<Step | undefined> => {
  mkdirSync(built);
  sendContext(built);
  for (const command of restOf(build, 'RUN')) {
    say(`  ${command}`);
    const done = await runStep(command, built, env);
    if (!done.ok) return done;
  }
  const bill = await runStep('npm run --silent sbom > ../sbom.json', built, env);
  if (!bill.ok) return bill;
  const [folder] = restOf(build, 'WORKDIR');
  const [, from = ''] = /^--from=\S+ (\S+) \.$/.exec(restOf(image, 'COPY')[0] ?? '') ?? [];
  cpSync(from.replace(folder ?? '', built), place, { recursive: true, verbatimSymlinks: true });
  // What the image does not have must not be needed: links into the build would still be found otherwise.
  rmSync(built, { recursive: true, force: true });
  return undefined;
};

/** Packages that were deployed, by name. */
export const packagesIn = (place: string): readonly string[] =>
  readdirSync(join(place, 'node_modules', '.pnpm')).filter((name) => name !== 'node_modules' && name !== 'lock.yaml');

/** Packages of a bill of materials in CycloneDX that are not deployed, and deployed ones that are not in it. */
export const billFaults = (file: string, place: string): readonly string[] => {
  // What the package manager wrote; it has the shape that the format says, or nothing is found in it.
  const { bomFormat, components = [] } = JSON.parse(readFileSync(file, 'utf8')) as Bill;
  const billed = new Set(
    components.map(({ purl = '' }) => decodeURIComponent(purl).replace(/^pkg:npm\/(.*)@([^@]+)$/, '$1')),
  );
  const deployed = new Set(packagesIn(place).map((name) => name.replace(/^(@?[^@]+)@.*$/, '$1').replace('+', '/')));
  return [
    ...(bomFormat === 'CycloneDX' ? [] : ['the bill of materials is not CycloneDX']),
    ...[...deployed].filter((name) => !billed.has(name)).map((name) => `deployed, and not in the bill: ${name}`),
    ...[...billed].filter((name) => !deployed.has(name)).map((name) => `in the bill, and not deployed: ${name}`),
  ];
};

type Bill = { readonly bomFormat?: string; readonly components?: readonly { readonly purl?: string }[] };
