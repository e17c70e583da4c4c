import { openDatabase } from '../db/database.ts';
import { ensureTenant } from '../db/tenants.ts';
import { demoIds } from '../demo/ids.ts';
import { loadDemo } from '../demo/load.ts';
import { cloneFilled } from './filled-template.ts';
import type { TestDatabase } from './template.ts';

const fill = async (database: TestDatabase): Promise<string> => {
  const tenant = { key: 'demo', name: 'Demostad', municipalityCode: '9999', host: 'demo.example.org' };
  await ensureTenant(database.ownerUrl, { tenantId: demoIds.tenant, ...tenant });
  const db = openDatabase({ url: database.serviceUrl });
  await loadDemo({ db, tenantId: demoIds.tenant, clock: () => new Date(), log: () => undefined });
  await db.destroy();
  return '';
};

/** A database of its own with the demo city in it. */
export const createDemoDatabase = async (): Promise<TestDatabase> =>
  (await cloneFilled({ name: 'demo_city', lock: 990_015, fill })).database;
