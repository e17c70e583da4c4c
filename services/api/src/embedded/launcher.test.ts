import { chmodSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '../test/database.ts';
import type { TestDatabase } from '../test/template.ts';
import { isFault } from './fault.ts';
import { startEmbedded } from './launcher.ts';
import { passingPlace } from './place.ts';
import { makePassage } from './reach.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const ask = async (url: string, sql: string): Promise<Record<string, unknown>> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows[0] ?? {};
  } finally {
    await client.end();
  }
};

test('the service role could not bypass the wall and owns nothing', async () => {
  const role = await ask(
    database.serviceUrl,
    `select rolsuper, rolbypassrls, rolcreaterole,
            (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
       from pg_roles where rolname = current_user`,
  );
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owned: 0 });
});

test('the owner owns the database and is no superuser', async () => {
  const owner = await ask(
    database.ownerUrl,
    `select rolsuper, rolbypassrls, datdba = pg_roles.oid as owns
       from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
  );
  expect(owner).toEqual({ rolsuper: false, rolbypassrls: false, owns: true });
});

test('Swedish letters come after z', async () => {
  const { ordered } = await ask(
    database.serviceUrl,
    `select string_agg(word, ' ' order by word) as ordered from unnest(array['ö', 'zon', 'ål', 'ärta', 'apa']) word`,
  );
  expect(ordered).toBe('apa zon ål ärta ö');
});

test('what is looked at first stops a start before anything is made', async () => {
  const dataDir = passingPlace();
  const whenOurs = (): Promise<void> => Promise.reject(new Error('the port is taken'));
  const starting = startEmbedded({ dataDir, durable: true, log: () => undefined, whenOurs });
  await expect(starting).rejects.toThrow('the port is taken');
  expect(readdirSync(dataDir)).toEqual([]);
  const missing = join(dataDir, 'idesluss', 'data');
  await expect(startEmbedded({ dataDir: missing, durable: true, log: () => undefined, whenOurs })).rejects.toThrow(
    'the port is taken',
  );
  expect(readdirSync(dataDir)).toEqual([]);
  rmSync(dataDir, { recursive: true });
});

test('a passage leads through every folder that it makes, and changes none that was there', () => {
  const place = passingPlace();
  chmodSync(place, 0o755);
  makePassage(join(place, 'a', 'b'));
  const modes = [place, join(place, 'a'), join(place, 'a', 'b')].map((folder) => statSync(folder).mode & 0o777);
  expect(modes).toEqual([0o755, 0o711, 0o711]);
  rmSync(place, { recursive: true });
});

test('a second start on the same data says so, and a stop leaves nothing', async () => {
  const options = { dataDir: passingPlace(), durable: false, log: () => undefined };
  const first = await startEmbedded(options);
  const second = await startEmbedded(options).catch((thrown: unknown) => thrown);
  expect(isFault(second) && second.message).toMatch(/already runs/);
  await first.stop();
  expect(existsSync(options.dataDir)).toBe(false);
  await expect(ask(first.adminUrl, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
});
