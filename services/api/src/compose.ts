import { randomUUIDv7 } from 'node:crypto';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { type Kysely, sql } from 'kysely';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import type { Database } from './db/tables.ts';
import type { Counter } from './db/transaction.ts';
import type { Metrics } from './http/observability.ts';
import type { Remark } from './http/openapi.ts';
import { createShell, listSlices } from './slices.ts';
import type { Shell } from './write/execute.ts';

/** What a composed service stands on. */
export type Ground = {
  readonly config: Config;
  readonly db: Kysely<Database>;
  readonly clock: () => Date;
  readonly logger?: FastifyBaseLogger;
  readonly metrics?: Metrics;
  readonly remark?: Remark;
  /** Adds up round trips and statements, for those who measure. */
  readonly counter?: Counter;
};

export type Composed = { readonly app: FastifyInstance; readonly shell: Shell };

/** The application with every slice on a database: what the server runs, and what tests ask. */
export const compose = async ({ config, db, clock, counter, logger, metrics, remark }: Ground): Promise<Composed> => {
  const shell = createShell({ db, clock, newId: randomUUIDv7, ...(counter === undefined ? {} : { counter }) });
  const ping = async (): Promise<void> => void (await sql`select 1`.execute(db));
  const app = await buildApp({
    config,
    clock,
    newId: randomUUIDv7,
    ping,
    slices: listSlices(shell),
    ...(logger === undefined ? {} : { logger }),
    ...(metrics === undefined ? {} : { metrics }),
    ...(remark === undefined ? {} : { remark }),
  });
  return { app, shell };
};
