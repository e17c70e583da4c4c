import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { binaries } from './binaries.ts';
import { fault } from './fault.ts';
import { clearLeftover } from './leftover.ts';
import { takeLock } from './lock.ts';
import { lockPlace } from './place.ts';
import { preparation } from './preparation.ts';
import { makePassage, postgresAccount } from './reach.ts';
import { databaseName, ensureRoles, ownerRole, serviceRole } from './roles.ts';
import { keptPasswords } from './secrets.ts';
import { lastWords, letGo, ready, startKeeper } from './server-process.ts';
import { serverFlags } from './settings.ts';

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
  /** Runs when nobody else has the data, before anything is made or done to them; what it throws ends the start. */
  whenOurs?(): Promise<void>;
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
  try {
    if (!(await ready(keeper, adminUrl, cluster))) {
      throw fault(`The built-in PostgreSQL did not start: ${lastWords(logFile)}`);
    }
    await ensureRoles(adminUrl, passwords);
  } catch (thrown) {
    await letGo(keeper);
    throw thrown;
  } finally {
    rmSync(join(dataDir, 'initdb-password'), { force: true });
  }
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
  // What is not there nobody has.
  const isNew = !existsSync(options.dataDir);
  if (isNew) await options.whenOurs?.();
  makePassage(options.dataDir);
  const release = await takeLock(lockPlace(options.dataDir));
  if (release === undefined) throw fault('The service already runs in this checkout; stop it first (Ctrl-C there).');
  try {
    if (!isNew) await options.whenOurs?.();
    const embedded = await launch(options);
    return { ...embedded, stop: () => embedded.stop().then(release) };
  } catch (thrown) {
    await release();
    if (!options.durable) rmSync(options.dataDir, { recursive: true, force: true });
    throw thrown;
  }
};
