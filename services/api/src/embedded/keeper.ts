// A process of its own that stands between us and PostgreSQL. It is not in the terminal's group, so Ctrl-C reaches
// only the service, which lets go first; and when the service dies in any way, the pipe to here closes, and this
// stops the server and, for a throw-away cluster, removes its folder.
import { spawn } from 'node:child_process';
import { openSync, renameSync, rmSync } from 'node:fs';

export type Command = { file: string; args: string[] };
export type KeeperJob = {
  /** Makes a new cluster in `folder`, which then gets the name `becomes`: half a cluster never looks whole. */
  prepare: { command: Command; folder: string; becomes: string } | undefined;
  server: Command;
  account: { uid: number; gid: number } | undefined;
  cwd: string;
  logFile: string;
  removeAfter: string | undefined;
};

const patienceMs = 10_000;

const run = (job: KeeperJob, command: Command, log: number, onStop: (stop: () => void) => void): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command.file, command.args, {
      ...job.account,
      cwd: job.cwd,
      env: { PATH: '/usr/bin:/bin', TZ: 'UTC' },
      stdio: ['ignore', log, log],
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
    onStop(() => {
      child.kill('SIGINT');
      setTimeout(() => child.kill('SIGQUIT'), patienceMs).unref();
    });
  });

const keep = async (job: KeeperJob): Promise<number> => {
  const log = openSync(job.logFile, 'w', 0o600);
  let stopping = false;
  let stopChild = (): void => undefined;
  const stop = (): void => {
    stopping = true;
    stopChild();
  };
  process.stdin.resume().on('close', stop);
  process.on('SIGTERM', stop).on('SIGINT', stop).on('SIGHUP', stop);
  const onStop = (how: () => void): void => {
    stopChild = how;
    if (stopping) how();
  };
  if (job.prepare !== undefined) {
    const code = await run(job, job.prepare.command, log, onStop);
    if (code !== 0 || stopping) return code || 1;
    renameSync(job.prepare.folder, job.prepare.becomes);
  }
  return run(job, job.server, log, onStop);
};

if (import.meta.main) {
  // The only caller is launcher.ts, which wrote the argument from this type.
  const job = JSON.parse(process.argv[2] ?? '') as KeeperJob;
  const code = await keep(job).catch(() => 1);
  if (job.removeAfter !== undefined) rmSync(job.removeAfter, { recursive: true, force: true });
  process.exit(code);
}
