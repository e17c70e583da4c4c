import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { binaries } from './binaries.ts';
import { fault } from './fault.ts';
import type { KeeperJob } from './keeper.ts';
import { clearLeftover } from './leftover.ts';
import { takeLock } from './lock.ts';
import { lockPlace } from './place.ts';
import { type Account, handOver, makePassage, postgresAccount } from './reach.ts';
import { databaseName, ensureRoles, ownerRole, type Passwords, serviceRole } from './roles.ts';
import { keptPasswords } from './secrets.ts';
import { initdbFlags, serverFlags } from './settings.ts';

export type Embedded = {
  /** Owns the database `idesluss` and migrates it. */
  ownerUrl: string;
  /** What the service uses: owns nothing, bypasses nothing. */
  serviceUrl: string;
  /** The superuser, on the database `postgres`. */
  adminUrl: string;
  port: number;
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  dataDir: string;
  /** False: no fsync, no passwords, many connections, and `dataDir` is removed at the end. */
  durable: boolean;
  /** True: forget what was there before. */
  fresh?: boolean;
  log(line: string): void;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });

const url = (port: number, role: string, password: string | undefined, database: string): string =>
  `postgres://${role}${password === undefined ? '' : `:${password}`}@127.0.0.1:${port}/${database}`;

const writePasswordFile = (dataDir: string, account: Account | undefined, passwords: Passwords): string => {
  const file = join(dataDir, 'initdb-password');
  writeFileSync(file, passwords.admin, { mode: 0o600 });
  if (account !== undefined) chownSync(file, account.uid, account.gid);
  return file;
};

/** What is to be done when the cluster does not exist yet: make it under another name. */
const preparation = async (
  dataDir: string,
  native: string,
  account: Account | undefined,
  passwords: Passwords | undefined,
): Promise<KeeperJob['prepare']> => {
  const folder = join(dataDir, 'cluster.new');
  rmSync(folder, { recursive: true, force: true });
  if (existsSync(join(dataDir, 'cluster'))) return undefined;
  mkdirSync(folder, { mode: 0o700 });
  if (account !== undefined) await handOver(folder, account);
  const passwordFile = passwords && writePasswordFile(dataDir, account, passwords);
  const command = { file: join(native, 'bin', 'initdb'), args: initdbFlags(folder, passwordFile) };
  return { command, folder, becomes: join(dataDir, 'cluster') };
};

const startKeeper = (job: KeeperJob): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL('keeper.ts', import.meta.url)), JSON.stringify(job)], {
    detached: true,
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
  });

const over = (keeper: ChildProcess): boolean => keeper.exitCode !== null || keeper.signalCode !== null;

const letGo = async (keeper: ChildProcess): Promise<void> => {
  keeper.stdin?.destroy();
  while (!over(keeper)) await pause(10);
};

/** Whether our own cluster answers: another server may have taken the port in between. */
const answers = async (adminUrl: string, cluster: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === cluster;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const ready = async (keeper: ChildProcess, adminUrl: string, cluster: string): Promise<boolean> => {
  for (const end = Date.now() + 60_000; Date.now() < end && !over(keeper); await pause(25)) {
    if (await answers(adminUrl, cluster)) return true;
  }
  return false;
};

const lastWords = (logFile: string): string => {
  const lines = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n') : [];
  return lines.findLast((line) => /FATAL|error|PANIC/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
};

const forget = (dataDir: string): void => {
  for (const name of readdirSync(dataDir).filter((entry) => entry !== 'lock.sock')) {
    rmSync(join(dataDir, name), { recursive: true, force: true });
  }
};

const launch = async ({ dataDir, durable, fresh, log }: EmbeddedOptions): Promise<Embedded> => {
  const account = postgresAccount();
  const cluster = join(dataDir, 'cluster');
  await clearLeftover(cluster);
  if (fresh === true) forget(dataDir);
  const passwords = durable ? keptPasswords(dataDir) : undefined;
  const native = await binaries(account, join(dataDir, 'native'));
  const prepare = await preparation(dataDir, native, account, passwords);
  if (prepare !== undefined) log('Creating the database cluster …');
  const port = await freePort();
  const logFile = join(dataDir, 'postgres.log');
  const server = { file: join(native, 'bin', 'postgres'), args: serverFlags(cluster, port, durable) };
  const keeper = startKeeper({
    prepare,
    server,
    account,
    cwd: dataDir,
    logFile,
    removeAfter: durable ? undefined : dataDir,
  });
  const adminUrl = url(port, 'postgres', passwords?.admin, 'postgres');
  if (!(await ready(keeper, adminUrl, cluster))) {
    const words = lastWords(logFile);
    await letGo(keeper);
    throw fault(`The built-in PostgreSQL did not start: ${words}`);
  }
  rmSync(join(dataDir, 'initdb-password'), { force: true });
  await ensureRoles(adminUrl, passwords);
  return {
    ownerUrl: url(port, ownerRole, passwords?.owner, databaseName),
    serviceUrl: url(port, serviceRole, passwords?.service, databaseName),
    adminUrl,
    port,
    stop: () => letGo(keeper),
  };
};

/** Starts PostgreSQL 18 on loopback; refuses, in one sentence, when this data is already served. */
export const startEmbedded = async (options: EmbeddedOptions): Promise<Embedded> => {
  makePassage(options.dataDir);
  const release = await takeLock(lockPlace(options.dataDir));
  if (release === undefined) throw fault('The service already runs in this checkout; stop it first (Ctrl-C there).');
  try {
    const embedded = await launch(options);
    return { ...embedded, stop: () => embedded.stop().then(release) };
  } catch (thrown) {
    await release();
    if (!options.durable) rmSync(options.dataDir, { recursive: true, force: true });
    throw thrown;
  }
};
