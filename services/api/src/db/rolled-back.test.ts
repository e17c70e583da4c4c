import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresDialect,
  type QueryResult,
} from 'kysely';
import { describe, expect, it } from 'vitest';
import { query } from './query.ts';
import type { Database } from './tables.ts';
import { inTenant } from './transaction.ts';

/** A server played by a function, for answers that a real one gives too seldom. */
function playing(answer: (text: string) => Promise<QueryResult<unknown>>, released = () => {}): Kysely<Database> {
  const connection: DatabaseConnection = {
    // What it gives is what a test says it gives.
    executeQuery: <R>(given: CompiledQuery) => answer(given.sql) as Promise<QueryResult<R>>,
    streamQuery: () => {
      throw new Error('not played');
    },
  };
  const nothing = async () => {};
  const driver: Driver = {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: nothing,
    commitTransaction: nothing,
    rollbackTransaction: nothing,
    releaseConnection: async () => released(),
    destroy: nothing,
  };
  const stock = new PostgresDialect({ pool: () => Promise.reject(new Error('not played')) });
  return new Kysely<Database>({
    dialect: {
      createDriver: () => driver,
      createAdapter: () => stock.createAdapter(),
      createIntrospector: (db) => stock.createIntrospector(db),
      createQueryCompiler: () => stock.createQueryCompiler(),
    },
  });
}

const write = (db: Kysely<Database>) =>
  inTenant({ db, tenantId: 'ours' }, [], () => ({ writes: [query('update a'), query('update b')], answer: 'done' }));

describe('commit', () => {
  it('that is answered with rollback did not take effect', async () => {
    const db = playing(async (text) => ({ rows: text === 'commit' ? [{ command: 'ROLLBACK' }] : [] }));
    await expect(write(db)).rejects.toMatchObject({ name: 'RolledBack' });
  });
});

describe('the connection', () => {
  it('is kept until every answer has come, also after a failure', async () => {
    let open = 0;
    let openAtRelease = -1;
    const answer = async (text: string) => {
      open += 1;
      await new Promise((resolve) => setTimeout(resolve, text === 'update b' ? 30 : 0));
      open -= 1;
      if (text === 'update a') throw new Error('refused');
      return { rows: [] };
    };
    const released = () => {
      openAtRelease = open;
    };
    await expect(write(playing(answer, released))).rejects.toMatchObject({ name: 'OutcomeUnknown' });
    expect(openAtRelease).toBe(0);
  });
});
