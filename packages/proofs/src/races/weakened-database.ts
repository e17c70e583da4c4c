import { databaseOn } from '@idesluss/api/src/db/database.ts';
import { columnTypes } from '@idesluss/api/src/db/parsers.ts';
import { NamingClient } from '@idesluss/api/src/db/naming-client.ts';
import type { Database } from '@idesluss/api/src/db/tables.ts';
import type { Kysely } from 'kysely';
import pg from 'pg';

/** The service's own kind of pool, whose every statement passes through `rewrite` before it is sent. */
export const openWeakened = (url: string, rewrite: (text: string) => string): Kysely<Database> => {
  // A class, because pg's pool makes its clients with `new`.
  class WeakenedClient extends NamingClient {
    override query(text: unknown, values?: unknown, done?: unknown): never {
      return super.query(typeof text === 'string' ? rewrite(text) : text, values, done);
    }
  }
  const pool = new pg.Pool({
    ...{ connectionString: url, max: 8, Client: WeakenedClient, pipeline: true, types: columnTypes },
  });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return databaseOn(pool);
};
