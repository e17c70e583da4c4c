import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../db/database.ts';
import { ensureTenant } from '../db/tenants.ts';
import { createTestDatabase } from '../test/database.ts';
import type { TestDatabase } from '../test/template.ts';
import { demoIds } from './ids.ts';
import { loadDemo } from './load.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const tenant = { key: 'demo', name: 'Demostad', municipalityCode: '9999', host: null };
  await ensureTenant(database.ownerUrl, { tenantId: demoIds.tenant, ...tenant });
});
afterAll(() => database.drop());

test('the demo city is made by commands alone, once', async () => {
  const db = openDatabase({ url: database.serviceUrl });
  const started = performance.now();
  expect(await loadDemo({ db, tenantId: demoIds.tenant, clock: () => new Date(), log: console.log })).toBe('loaded');
  console.log(performance.now() - started);
  await db.destroy();
});
