import { execFile } from 'node:child_process';
import { randomUUIDv7 } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../src/db/database.ts';
import { query } from '../src/db/query.ts';
import { ensureTenant } from '../src/db/tenants.ts';
import { readTenant } from '../src/db/transaction.ts';
import { createShell } from '../src/slices.ts';
import { compileCache } from '../src/test/compile-cache.ts';
import { createTestDatabase } from '../src/test/database.ts';
import type { TestDatabase } from '../src/test/template.ts';
import { send } from '../src/write/send.ts';

const tenantId = '01980000-0000-7000-8000-000000000777';
const person = '01980000-0000-7000-8000-000000000778';
const another = '01980000-0000-7000-8000-000000000779';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const named = { key: 'ny', name: 'Nystad', municipalityCode: null, host: null };
  await ensureTenant(database.ownerUrl, { tenantId, ...named });
});
afterAll(() => database.drop());

const office = (...args: string[]) => {
  const file = join(import.meta.dirname, 'office.ts');
  const env = { NODE_COMPILE_CACHE: compileCache, DATABASE_URL: database.serviceUrl, TENANT_ID: tenantId };
  return promisify(execFile)(process.execPath, ['-C', 'source', file, ...args], { env, timeout: 15_000 });
};

test('a new city gets its first office, once', async () => {
  expect((await office('--person', person, '--name', 'Ny Kanslist')).stdout).toContain('Ny Kanslist');
  const db = openDatabase({ url: database.serviceUrl });
  const [roles] = await readTenant({ db, tenantId }, [query('select role, person_id from public.role', [])]);
  await db.destroy();
  expect(roles).toEqual([{ role: 'sluiceOffice', person_id: person }]);
  await expect(office('--person', person, '--name', 'Ny Kanslist')).rejects.toMatchObject({ code: 1 });
});

test('a city whose office has been erased gets a new one', async () => {
  const db = openDatabase({ url: database.serviceUrl });
  const by = { tenantId, personId: person, clientId: 'test' };
  const erasure = { type: 'erasePerson', target: undefined, args: { reason: 'personAsked' } } as const;
  const shell = createShell({ db, clock: () => new Date(), newId: randomUUIDv7 });
  await send(shell, by, { ...erasure, aim: { personId: person } });
  await db.destroy();
  expect((await office('--person', another, '--name', 'Nästa Kanslist')).stdout).toContain('Nästa Kanslist');
});

test('and says what is missing', async () => {
  await expect(office('--person', person)).rejects.toMatchObject({
    stderr: 'The first person needs --person and --name.\n',
  });
});
