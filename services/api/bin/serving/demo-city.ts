import { openDatabase } from '../../src/db/database.ts';
import { ensureTenant } from '../../src/db/tenants.ts';
import { demoIds } from '../../src/demo/ids.ts';
import { loadDemo } from '../../src/demo/load.ts';

/** The invented municipality of the demo. Its id never changes, so tokens and links survive a fresh start. */
export const demoTenant = {
  tenantId: demoIds.tenant,
  key: 'demo',
  name: 'Demostad',
  municipalityCode: '9999',
  host: null,
};

export type DemoCityOptions = { ownerUrl: string; serviceUrl: string; log: (line: string) => void };

/** Loads the demo city into a migrated database; a city that is there already is left as it is. */
export const loadDemoCity = async ({ ownerUrl, serviceUrl, log }: DemoCityOptions): Promise<void> => {
  await ensureTenant(ownerUrl, demoTenant);
  const db = openDatabase({ url: serviceUrl });
  try {
    await loadDemo({ db, tenantId: demoTenant.tenantId, clock: () => new Date(), log });
  } finally {
    await db.destroy();
  }
};
