import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..', '..', '..', '..');
const migrations = 'services/api/src/db/migrations';

const git = (...args: string[]): string => execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).trim();

/** A version of the sources that can be run: which words start what. */
export type Code = {
  readonly name: string;
  readonly root: string;
  readonly migrate: readonly string[];
  readonly tenant: (id: string, key: string, name: string) => readonly string[];
  readonly office: (person: string, name: string) => readonly string[];
  readonly serve: readonly string[];
};

/** How the sources at `root` are run, whether they have the operator's command or still its forerunners. */
export const codeAt = (name: string, root: string): Code => {
  const node = [process.execPath, '-C', 'source'];
  const command = join(root, 'packages/cli/src/idesluss.ts');
  const bin = (script: string): readonly string[] => [...node, join(root, 'services/api/bin', script)];
  const naming = (id: string, key: string, title: string) => ['--id', id, '--key', key, '--name', title];
  if (existsSync(command)) {
    const by = (...words: string[]): readonly string[] => [...node, command, ...words];
    return {
      ...{ name, root, migrate: by('migrate'), serve: by('serve') },
      tenant: (id, key, title) => by('tenant', 'create', ...naming(id, key, title)),
      office: (person, title) => by('grant-role', '--person', person, '--role', 'sluiceOffice', '--name', title),
    };
  }
  return {
    ...{ name, root, migrate: bin('migrate.ts'), serve: bin('serve.ts') },
    tenant: (id, key, title) => [...bin('tenant.ts'), ...naming(id, key, title)],
    office: (person, title) => [...bin('office.ts'), '--person', person, '--name', title],
  };
};

/** The sources as they are here. */
export const newCode = (): Code => codeAt('N', repository);

/** The newest migration, and the commit before the one that brought it; undefined where the history does not reach there. */
export const findBefore = (): { migration: string; commit: string } | undefined => {
  const migration =
    readdirSync(join(repository, migrations))
      .filter((file) => file.endsWith('.sql'))
      .toSorted()
      .at(-1) ?? '';
  const added =
    git('log', '--format=%H', '--diff-filter=A', '--', `${migrations}/${migration}`).split('\n').at(-1) ?? '';
  // Not committed yet: what is committed has never seen it.
  const wanted = added === '' ? 'HEAD' : `${added}^`;
  const found = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${wanted}^{commit}`], {
    cwd: repository,
    encoding: 'utf8',
  });
  return found.status === 0 ? { migration, commit: found.stdout.trim() } : undefined;
};

/** Puts the sources of a commit below `place` and installs what they need; the fault in words when that fails. */
export const checkOut = (commit: string, place: string): string | undefined => {
  mkdirSync(place);
  const archive = spawnSync('sh', ['-c', `git archive ${commit} | tar -x -C "$0"`, place], { cwd: repository });
  if (archive.status !== 0) return String(archive.stderr);
  const pnpm = ['-y', 'pnpm@12.21.0', 'install', '--frozen-lockfile', '--ignore-scripts', '--prefer-offline'];
  const installed = spawnSync('npx', pnpm, { cwd: place, encoding: 'utf8' });
  return installed.status === 0 ? undefined : `${installed.stdout}${installed.stderr}`.slice(-1000);
};
