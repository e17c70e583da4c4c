import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateToLatest } from '../src/db/migrate.ts';
import { ensureTenant } from '../src/db/tenants.ts';
import { createTestDatabase } from '../src/test/database.ts';
import { compileCache } from '../src/test/compile-cache.ts';
import type { TestDatabase } from '../src/test/template.ts';
import { serve as start } from './serving/serve.ts';
import { unwind as newUnwind } from '../src/operating/unwind.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const tenantId = settings.TENANT_ID;
  await ensureTenant(database.ownerUrl, { tenantId, key: 'ny', name: 'Nystad', municipalityCode: null, host: null });
});
afterAll(() => database.drop());

type Ended = { code: unknown; said: string };

const settings = {
  TENANT_ID: '01980000-0000-7000-8000-000000009999',
  OIDC_ISSUER: 'http://127.0.0.1:9',
  LOG_LEVEL: 'silent',
  METRICS_PORT: '0',
  NODE_COMPILE_CACHE: compileCache,
  PORT: '0',
};

const file = join(import.meta.dirname, 'serve.ts');
const flags = ['-C', 'source', file];
const spawned = (env: Record<string, string>) => ({ env: { ...settings, ...env }, timeout: 15_000 });

/** Runs the command as a process of its own until it ends; all that it says on stderr. */
const run = (env: Record<string, string>, ...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...flags, ...args], spawned(env), (error, _stdout, stderr) => {
      resolve({ code: error?.code ?? 0, said: stderr.trim() });
    });
  });

/** Runs what the command runs, in this process: starting one takes longer than most of what it then does. */
const serve = async (env: Record<string, string>, ...args: string[]): Promise<Ended> => {
  const said: string[] = [];
  const unwind = newUnwind();
  const words = { log: () => undefined, complain: (line: string) => void said.push(line) };
  const code = await start({ set: { ...settings, ...env }, args, unwind, ...words });
  await unwind.all();
  return { code, said: said.join('\n') };
};

const oneSentence = /^[^\n]+\.$/;

test('a database that does not answer', async () => {
  const { code, said } = await run({ DATABASE_URL: 'postgres://idesluss_service:secret@127.0.0.1:1/idesluss' });
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence);
  expect(said).toMatch(/127\.0\.0\.1:1\/idesluss \(DATABASE_URL\) cannot be reached/);
  expect(said).not.toContain('secret');
});

test('an owner’s database that does not answer is named by its own setting', async () => {
  const { code, said } = await serve({
    DATABASE_URL: database.serviceUrl,
    MIGRATION_DATABASE_URL: 'postgres://idesluss_owner:secret@127.0.0.1:1/idesluss',
  });
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence);
  expect(said).toContain('127.0.0.1:1/idesluss (MIGRATION_DATABASE_URL) cannot be reached');
});

test('a municipality that nobody has registered', async () => {
  const stranger = '01980000-0000-7000-8000-00000000dead';
  const { code, said } = await serve({ DATABASE_URL: database.serviceUrl, TENANT_ID: stranger });
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence);
  expect(said).toMatch(/TENANT_ID.*idesluss tenant create/);
});

test('a misspelt option', async () => {
  const { code, said } = await run({}, '--frehs');
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence);
  expect(said).toMatch(/--fresh.*--demo/);
});

test('an owner’s database alone', async () => {
  const { code, said } = await serve({ MIGRATION_DATABASE_URL: database.ownerUrl });
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence);
  expect(said).toContain('without DATABASE_URL');
});

test('a role that owns the tables', async () => {
  const { code, said } = await serve({ DATABASE_URL: database.ownerUrl });
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence);
  expect(said).toMatch(/idesluss_owner/);
});

test('settings that cannot be used, all at once', async () => {
  const { code, said } = await serve({ DATABASE_URL: database.serviceUrl, PORT: 'x', TENANT_ID: 'y' });
  expect(code).toBe(1);
  expect(said).toMatch(/PORT .*TENANT_ID /);
});

test('a port that is taken', async () => {
  const squatter = createServer();
  const port = await new Promise<number>((resolve) => {
    squatter.listen(0, '127.0.0.1', () => {
      const address = squatter.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const { code, said } = await serve({ DATABASE_URL: database.serviceUrl, PORT: String(port) });
  squatter.close();
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence);
  expect(said).toContain(`Port ${port} on 127.0.0.1 is taken`);
});

test('settings that name one port twice, before anything is started', async () => {
  const begun = performance.now();
  const { code, said } = await serve({ PORT: '18431', METRICS_PORT: '18432' });
  expect(code).toBe(1);
  expect(said).toBe('METRICS_PORT and the demo login’s port are both 18432; set METRICS_PORT to another one.');
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test('a schema newer than the code, also for the owner', async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`insert into schema_migration (name, needs_code) values ('9999_later', 999)`);
  await owner.query(`insert into kysely_migration (name, timestamp) values ('9999_later', '2199-01-01T00:00:00.000Z')`);
  const both = { DATABASE_URL: database.serviceUrl, MIGRATION_DATABASE_URL: database.ownerUrl };
  for (const env of [{ DATABASE_URL: database.serviceUrl }, both]) {
    const { code, said } = await serve(env);
    expect(code).toBe(1);
    expect(said).toBe('The database has "9999_later", which needs a newer version of the service.');
  }
  await owner.query(`update schema_migration set needs_code = 1 where name = '9999_later'`);
  await owner.end();
  // Newer, but not in a way that this code would misread.
  await expect(migrateToLatest({ url: database.ownerUrl })).resolves.toBeUndefined();
});

test('--fresh is not for a database of somebody else', async () => {
  const { code, said } = await serve({ DATABASE_URL: database.serviceUrl }, '--fresh');
  expect(code).toBe(1);
  expect(said).toMatch(/built-in database only/);
});

test('Ctrl-C ends what was served, as it should', async () => {
  const service = spawn(process.execPath, flags, spawned({ DATABASE_URL: database.serviceUrl }));
  const [line] = await once(service.stdout, 'data');
  expect(String(line)).toMatch(/^Ready at /);
  service.kill('SIGINT');
  expect(await once(service, 'exit')).toEqual([0, null]);
});
