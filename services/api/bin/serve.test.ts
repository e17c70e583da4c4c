import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '../src/test/database.ts';
import type { TestDatabase } from '../src/test/template.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

type Ended = { code: unknown; said: string };

const settings = {
  TENANT_ID: '01980000-0000-7000-8000-000000009999',
  OIDC_ISSUER: 'http://127.0.0.1:9',
  LOG_LEVEL: 'silent',
  METRICS_PORT: '0',
  PORT: '0',
};

/** Runs the command until it ends; all that it says on stderr. */
const serve = (env: Record<string, string>, ...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const file = join(import.meta.dirname, 'serve.ts');
    const options = { env: { ...settings, ...env }, timeout: 15_000 };
    execFile(process.execPath, ['-C', 'source', file, ...args], options, (error, _stdout, stderr) => {
      resolve({ code: error?.code ?? 0, said: stderr.trim() });
    });
  });

const oneSentence = /^[^\n]+\.$/;

test('a database that does not answer', async () => {
  const { code, said } = await serve({ DATABASE_URL: 'postgres://idesluss_service:secret@127.0.0.1:1/idesluss' });
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence);
  expect(said).toMatch(/127\.0\.0\.1:1\/idesluss cannot be reached/);
  expect(said).not.toContain('secret');
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

test('a schema newer than the code', async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`insert into schema_migration (name, needs_code) values ('9999_later', 999)`);
  await owner.end();
  const { code, said } = await serve({ DATABASE_URL: database.serviceUrl });
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence);
  expect(said).toContain('9999_later');
});

test('--fresh is not for a database of somebody else', async () => {
  const { code, said } = await serve({ DATABASE_URL: database.serviceUrl }, '--fresh');
  expect(code).toBe(1);
  expect(said).toMatch(/built-in database only/);
});
