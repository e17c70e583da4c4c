import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase } from '../db/database.ts';
import { ensureTenant } from '../db/tenants.ts';
import { demoIds } from '../demo/ids.ts';
import { loadDemo } from '../demo/load.ts';
import { cloneTemplate, type TestDatabase } from './template.ts';

const name = 'demo_city';
/** Any number that no other lock of the tests has. */
const lock = 990_015;

const fill = async (database: TestDatabase): Promise<void> => {
  const tenant = { key: 'demo', name: 'Demostad', municipalityCode: '9999', host: 'demo.example.org' };
  await ensureTenant(database.ownerUrl, { tenantId: demoIds.tenant, ...tenant });
  const db = openDatabase({ url: database.serviceUrl });
  await loadDemo({ db, tenantId: demoIds.tenant, clock: () => new Date(), log: () => undefined });
  await db.destroy();
};

/** Whoever comes first loads the city, once for the whole run; the others wait for it. */
const withDemoCity = async (admin: pg.Client): Promise<void> => {
  await admin.query('select pg_advisory_lock($1)', [lock]);
  try {
    const found = await admin.query('select datistemplate from pg_database where datname = $1', [name]);
    if (found.rows[0]?.datistemplate === true) return;
    if (found.rows.length > 0) await admin.query(`drop database ${name} with (force)`);
    await fill(await cloneTemplate(inject('testCluster'), name));
    await admin.query(`alter database ${name} with is_template true allow_connections false`);
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [lock]);
  }
};

/** A database of its own with the demo city in it. */
export const createDemoDatabase = async (): Promise<TestDatabase> => {
  const cluster = inject('testCluster');
  const admin = new pg.Client({ connectionString: cluster.adminUrl });
  await admin.connect();
  try {
    await withDemoCity(admin);
    return await cloneTemplate(cluster, `test_${randomBytes(6).toString('hex')}`, name);
  } finally {
    await admin.end();
  }
};
