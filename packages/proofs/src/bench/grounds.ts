import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrateToLatest } from '@idesluss/api/src/db/migrate.ts';
import { type Embedded, startEmbedded } from '@idesluss/api/src/embedded/launcher.ts';
import { throwAwayPlace } from '@idesluss/api/src/embedded/place.ts';
import { ownerRole } from '@idesluss/api/src/embedded/roles.ts';
import { cloneTemplate, makeTemplate } from '@idesluss/api/src/test/template.ts';
import pg from 'pg';
import { pin } from './processes.ts';

/** A PostgreSQL of the bench: durable, on its own core, and nothing in it happens by the clock. */
export type Grounds = {
  readonly cluster: Embedded;
  /** A folder that goes with the cluster. */
  readonly folder: string;
  readonly urlOf: (role: 'admin' | 'service', database: string) => string;
  readonly asAdmin: <Row extends object>(database: string, ...statements: string[]) => Promise<Row[]>;
  /** Makes a database as another stands; whoever is connected to that one is cut off and may come again. */
  readonly copyDatabase: (from: string, to: string) => Promise<void>;
  /** Seconds of processor time that the server's processes have used; 0 where nobody tells. */
  readonly cpuSeconds: () => number;
  readonly openEmpty: (name: string) => ReturnType<typeof cloneTemplate>;
  readonly stop: () => Promise<void>;
};

// Left to themselves these begin work in the middle of a round, on one side or the other.
const quiet = ['autovacuum = off', "checkpoint_timeout = '1h'", "max_wal_size = '16GB'"];

const run = async (url: string, statements: readonly string[]) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
};

const postmaster = (folder: string): number =>
  Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);

const childrenOf = (pid: number): readonly number[] =>
  process.platform === 'linux'
    ? execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
        .trim()
        .split(/\s+/)
        .map(Number)
    : [];

const ticksASecond = 100;

/** User and system time of one process, as Linux tells it after the name in brackets. */
const cpuOf = (pid: number): number => {
  const file = `/proc/${pid}/stat`;
  // A backend that has just ended tells no more; those of the pools stay.
  if (!existsSync(file)) return 0;
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksASecond;
};

export const openGrounds = async (): Promise<Grounds> => {
  const folder = throwAwayPlace();
  const cluster = await startEmbedded({ dataDir: folder, durable: true, log: () => undefined });
  const stop = async (): Promise<void> => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const urlOf: Grounds['urlOf'] = (role, database) =>
    (role === 'admin' ? cluster.adminUrl : cluster.serviceUrl).replace(/[^/]+$/, database);
  const asAdmin = async <Row extends object>(database: string, ...statements: string[]): Promise<Row[]> =>
    // The caller's own statement gives these rows.
    (await run(urlOf('admin', database), statements)) as Row[];
  try {
    for (const setting of quiet) await asAdmin('postgres', `alter system set ${setting}`);
    await asAdmin('postgres', 'select pg_reload_conf()');
    for (const pid of [postmaster(folder), ...childrenOf(postmaster(folder))]) pin(pid, 1);
    await migrateToLatest({ url: cluster.ownerUrl });
    await makeTemplate(cluster.adminUrl);
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  const copyDatabase = async (from: string, to: string): Promise<void> => {
    const cutOff = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${from}'`;
    await asAdmin('postgres', cutOff, `create database ${to} template ${from} owner ${ownerRole}`);
  };
  const cpuSeconds = (): number =>
    childrenOf(postmaster(folder))
      .map(cpuOf)
      .reduce((sum, one) => sum + one, 0);
  const openEmpty = (name: string) => cloneTemplate(cluster, name);
  return { cluster, folder, urlOf, asAdmin, copyDatabase, cpuSeconds, openEmpty, stop };
};
