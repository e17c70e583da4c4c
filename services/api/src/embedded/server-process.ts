import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { errorCode, fault } from './fault.ts';
import type { KeeperJob } from './keeper.ts';

/** Starts the keeper, which starts PostgreSQL. It lives as long as the pipe to it. */
export const startKeeper = (job: KeeperJob): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL('keeper.ts', import.meta.url)), JSON.stringify(job)], {
    detached: true,
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
  });

const over = (keeper: ChildProcess): boolean => keeper.exitCode !== null || keeper.signalCode !== null;

/** Closes the pipe and waits until server and keeper have ended. */
export const letGo = async (keeper: ChildProcess): Promise<void> => {
  keeper.stdin?.destroy();
  while (!over(keeper)) await pause(10);
};

const wrongPassword = '28P01';

/** Whether our own cluster answers: another server may have taken the port in between. */
const answers = async (adminUrl: string, cluster: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === cluster;
  } catch (thrown) {
    if (errorCode(thrown) !== wrongPassword) return false;
    throw fault('The database and passwords.json beside it do not match; npm start -- --fresh begins anew.', thrown);
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Waits until the cluster answers; false when it has ended or taken too long. */
export const ready = async (keeper: ChildProcess, adminUrl: string, cluster: string): Promise<boolean> => {
  for (const end = Date.now() + 60_000; Date.now() < end && !over(keeper); await pause(25)) {
    if (await answers(adminUrl, cluster)) return true;
  }
  return false;
};

/** Why it did not start, as its log says. */
export const lastWords = (logFile: string): string => {
  const lines = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n') : [];
  return lines.findLast((line) => /FATAL|error|PANIC/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
};
