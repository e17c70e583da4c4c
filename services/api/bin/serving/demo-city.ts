import { ensureTenant } from '../../src/db/tenants.ts';

/** The invented municipality of the demo. Its id never changes, so tokens and links survive a fresh start. */
export const demoTenant = {
  tenantId: '01980000-0000-7000-8000-000000009999',
  key: 'demo',
  name: 'Demostad',
  municipalityCode: '9999',
  host: null,
};

export type DemoCityOptions = { ownerUrl: string; serviceUrl: string; log: (line: string) => void };

/** Loads the demo city into a migrated database; the caller sees to it that this happens once. */
export const loadDemoCity = async ({ ownerUrl }: DemoCityOptions): Promise<void> => {
  await ensureTenant(ownerUrl, demoTenant);
};
