import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { dataPlace } from '@idesluss/api/src/embedded/place.ts';
import { handOver } from '@idesluss/api/src/embedded/reach.ts';

/** A fresh clone with an empty home, as somebody. */
export type Sandbox = {
  clone: string;
  /** Its folder for temporary files, which must be empty afterwards. */
  temporary: string;
  env: NodeJS.ProcessEnv;
  account: { uid: number; gid: number } | undefined;
  remove: () => void;
};

export type Kind = 'plain' | 'closed home' | 'ordinary user';

/** A number without a name: the commands must not need an entry in /etc/passwd. */
const ordinary = { uid: 47110, gid: 47110 };

const passedOn = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
];

/** What a newcomer's shell would have: neither our own tools nor npm's variables, which pnpm put there for us. */
const newcomer = (outer: NodeJS.ProcessEnv, home: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(passedOn.flatMap((name) => (outer[name] === undefined ? [] : [[name, outer[name]]]))),
  PATH: (outer['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter),
  HOME: home,
});

const repository = join(import.meta.dirname, '..', '..', '..', '..');

const removeAll = (base: string, dataDir: string): void => {
  rmSync(base, { recursive: true, force: true });
  if (existsSync(dataDir)) rmSync(dataDir, { recursive: true, force: true });
};

/** Clones the current commit; in a closed home the clone itself lies below the 0700 folder. */
export const makeSandbox = async (kind: Kind, outer: NodeJS.ProcessEnv): Promise<Sandbox> => {
  const base = mkdtempSync(join(tmpdir(), 'idesluss-fresh-'));
  const [home, temporary] = [join(base, 'home'), join(base, 'tmp')];
  const clone = join(kind === 'closed home' ? home : base, 'clone');
  for (const folder of [home, temporary]) mkdirSync(folder);
  chmodSync(base, 0o755);
  chmodSync(home, kind === 'closed home' ? 0o700 : 0o755);
  chmodSync(temporary, 0o1777);
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', repository, clone]);
  const account = kind === 'ordinary user' ? ordinary : undefined;
  if (account !== undefined) await handOver(base, account);
  const dataDir = account === undefined ? dataPlace(clone) : join(clone, '.data');
  return {
    clone,
    temporary,
    env: { ...newcomer(outer, home), TMPDIR: temporary },
    account,
    remove: () => removeAll(base, dataDir),
  };
};

export type Running = {
  output: () => string;
  /** The exit code, once it has ended. */
  ended: Promise<number>;
  /** What Ctrl-C does: the whole group hears it. */
  interrupt: () => void;
};

/** Starts a command in the sandbox, in a process group of its own, as a terminal would. */
export const run = ({ clone, env, account }: Sandbox, args: string[], more: NodeJS.ProcessEnv = {}): Running => {
  const child = spawn('npm', args, { ...account, cwd: clone, env: { ...env, ...more }, detached: true });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => chunks.push(String(data)));
  const ended = new Promise<number>((resolve) => {
    child.once('error', (error) => {
      chunks.push(error.message);
      resolve(127);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
  const interrupt = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
  };
  return { output: () => chunks.join(''), ended, interrupt };
};
