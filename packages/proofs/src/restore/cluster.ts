import { appendFileSync, chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Embedded, startEmbedded } from '@idesluss/api/src/embedded/launcher.ts';
import { throwAwayPlace } from '@idesluss/api/src/embedded/place.ts';
import { handOver, postgresAccount } from '@idesluss/api/src/embedded/reach.ts';
import pg from 'pg';

const log = (): void => undefined;

/** A folder that PostgreSQL's account may write to. */
export const folderFor = async (path: string): Promise<string> => {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const account = postgresAccount();
  if (account !== undefined) await handOver(path, account);
  return path;
};

export const start = (dataDir: string): Promise<Embedded> => startEmbedded({ dataDir, durable: true, log });

/** A new cluster with these lines in its configuration. */
export const startWith = async (lines: string): Promise<{ dataDir: string; cluster: Embedded }> => {
  const dataDir = throwAwayPlace();
  // The first start makes it; the lines need another.
  await (await start(dataDir)).stop();
  appendFileSync(join(dataDir, 'cluster', 'postgresql.auto.conf'), `\n${lines}`);
  return { dataDir, cluster: await start(dataDir) };
};

const left =
  /^(postmaster\.(pid|opts)|pg_wal\/.+|pg_replslot\/.+|pg_stat_tmp\/.+|pg_dynshmem\/.+|pg_notify\/.+|pg_subtrans\/.+)$/;

/** A base copy while the cluster works, as pg_basebackup takes it. Files may go while they are copied. */
export const takeBase = async (adminUrl: string, dataDir: string, base: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`select pg_backup_start('base', true)`);
    const from = join(dataDir, 'cluster');
    cpSync(from, base, { recursive: true, verbatimSymlinks: true, filter: (path) => !left.test(relative(from, path)) });
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop()');
    writeFileSync(join(base, 'backup_label'), rows[0]?.labelfile ?? '');
  } finally {
    await client.end();
  }
};

/** Starts a base copy with these lines, which say how and until when it is to recover. Throws when it does not come up. */
export const startRestored = async (
  base: string,
  passwords: string,
  lines: string,
): Promise<{ dataDir: string; cluster: Embedded }> => {
  const dataDir = throwAwayPlace();
  const folder = join(dataDir, 'cluster');
  cpSync(base, folder, { recursive: true, verbatimSymlinks: true });
  if (existsSync(passwords)) cpSync(passwords, join(dataDir, 'passwords.json'));
  appendFileSync(join(folder, 'postgresql.auto.conf'), `\n${lines}`);
  writeFileSync(join(folder, 'recovery.signal'), '');
  await folderFor(folder);
  chmodSync(folder, 0o700);
  return { dataDir, cluster: await start(dataDir) };
};
