import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { NamingClient } from './naming-client.ts';
import { columnTypes } from './parsers.ts';
import type { Database } from './tables.ts';

export interface DatabaseOptions {
  /** Connection string of the service's role. */
  readonly url: string;
  /** Connections at most; 8 is enough for two cores. */
  readonly poolSize?: number;
  /** Named prepared statements; false for a pgbouncer before 1.21. */
  readonly prepared?: boolean;
  /** Milliseconds after which the server stops a statement. */
  readonly statementTimeout?: number;
  /** Milliseconds a transaction may sit idle before the server ends its connection. */
  readonly idleInTransactionTimeout?: number;
  /** Milliseconds to wait for a connection, from the pool or from the server. */
  readonly connectTimeout?: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string;
}

const defaults = {
  poolSize: 8,
  prepared: true,
  statementTimeout: 10_000,
  idleInTransactionTimeout: 10_000,
  connectTimeout: 5_000,
  applicationName: 'idesluss',
};

/** A pooled connection to Postgres. Close it with `destroy()`; nothing connects before the first query. */
export function openDatabase(options: DatabaseOptions): Kysely<Database> {
  return databaseOn(openPool({ ...defaults, ...options }));
}

/** A database on a pool that somebody else has opened; it is closed with the database. */
export function databaseOn(pool: pg.Pool): Kysely<Database> {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: async () => pool }) });
  pools.set(db, pool);
  return db;
}

const pools = new WeakMap<Kysely<Database>, pg.Pool>();

/** The pool below: for a single statement the way through Kysely's own connection costs a tenth of the whole read. */
export function poolOf(db: Kysely<Database>): pg.Pool {
  const pool = pools.get(db);
  if (pool === undefined) throw new Error('this database stands on no pool that is known');
  return pool;
}

/** What the pool says about itself: connections there are, those nobody uses, and who waits for one. */
export function poolFigures(db: Kysely<Database>): { total: number; idle: number; waiting: number } {
  const { totalCount: total, idleCount: idle, waitingCount: waiting } = poolOf(db);
  return { total, idle, waiting };
}

function openPool(options: Required<DatabaseOptions>): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize,
    Client: options.prepared ? NamingClient : pg.Client,
    pipeline: true,
    types: columnTypes,
    statement_timeout: options.statementTimeout,
    idle_in_transaction_session_timeout: options.idleInTransactionTimeout,
    connectionTimeoutMillis: options.connectTimeout,
    keepAlive: true,
    application_name: options.applicationName,
  });
  // An idle connection that the server closes is replaced at the next use; it is no reason to end the process.
  pool.on('error', () => {});
  // Without a listener, a backend that dies while its connection is idle inside a transaction ends this process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
