import { execFile } from 'node:child_process';
import { randomUUIDv7 } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../src/db/database.ts';
import { query } from '../src/db/query.ts';
import { ensureTenant } from '../src/db/tenants.ts';
import { readTenant } from '../src/db/transaction.ts';
import { createShell } from '../src/slices.ts';
import { compileCache } from '../src/test/compile-cache.ts';
import { createTestDatabase } from '../src/test/database.ts';
import type { TestDatabase } from '../src/test/template.ts';
import { send } from '../src/write/send.ts';
import { firstOffice } from './serving/first-office.ts';

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

const settings = () => ({ DATABASE_URL: database.serviceUrl, TENANT_ID: tenantId });

/** The command as a process of its own. */
const run = (...args: string[]) => {
  const file = join(import.meta.dirname, 'office.ts');
  const env = { NODE_COMPILE_CACHE: compileCache, ...settings() };
  return promisify(execFile)(process.execPath, ['-C', 'source', file, ...args], { env, timeout: 15_000 });
};

/** What the command runs, in this process. */
const office = async (...args: string[]) => {
  const told = { stdout: '', stderr: '' };
  const log = (line: string): void => void (told.stdout += line);
  const complain = (line: string): void => void (told.stderr += line);
  return { code: await firstOffice({ set: settings(), args, log, complain }), ...told };
};

test('a misspelt option is told in one sentence', async () => {
  const { code, stderr } = await office('--persn', person);
  expect([code, stderr.split('\n').length]).toEqual([1, 1]);
  expect(stderr).toMatch(/--person and --name/);
});

// One city from the beginning on: each test takes it a step further.
describe('the first office', { shuffle: false }, () => {
  test('of a new city is named once', async () => {
    expect((await run('--person', person, '--name', 'Ny Kanslist')).stdout).toContain('Ny Kanslist');
    const db = openDatabase({ url: database.serviceUrl });
    const [roles] = await readTenant({ db, tenantId }, [query('select role, person_id from public.role', [])]);
    await db.destroy();
    expect(roles).toEqual([{ role: 'sluiceOffice', person_id: person }]);
    expect(await office('--person', person, '--name', 'Ny Kanslist')).toMatchObject({ code: 1 });
  });

  test('is followed by another when it has been erased', async () => {
    const db = openDatabase({ url: database.serviceUrl });
    const by = { tenantId, personId: person, clientId: 'test' };
    const erasure = { type: 'erasePerson', target: undefined, args: { reason: 'personAsked' } } as const;
    const shell = createShell({ db, clock: () => new Date(), newId: randomUUIDv7 });
    await send(shell, by, { ...erasure, aim: { personId: person } });
    await db.destroy();
    const { code, stdout } = await office('--person', another, '--name', 'Nästa Kanslist');
    expect([code, stdout]).toEqual([0, expect.stringContaining('Nästa Kanslist')]);
  });
});

test('the command says what is missing', async () => {
  await expect(run('--person', person)).rejects.toMatchObject({
    code: 1,
    stderr: 'The first person needs --person and --name.\n',
  });
});
