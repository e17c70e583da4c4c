import { fault } from '../../src/embedded/fault.ts';
import { demoTenant, loadDemoCity } from './demo-city.ts';
import type { Environment } from '../../src/operating/environment.ts';
import type { Log } from './own-database.ts';
import { migrateAsOwner } from '../../src/operating/migrate.ts';
import { understood } from '../../src/operating/start-service.ts';

/** A server of the operator's own: migrated only as its owner, and with demo data only when asked. */
export const useGivenDatabase = async (set: Environment, demo: boolean, log: Log): Promise<Environment> => {
  const { DATABASE_URL: serviceUrl = '', MIGRATION_DATABASE_URL: ownerUrl } = set;
  if (demo && ownerUrl === undefined)
    throw fault('--demo needs MIGRATION_DATABASE_URL too: the demo city is made by the owner.');
  const settings = demo ? { TENANT_ID: demoTenant.tenantId, ...set } : set;
  // Before anything is changed: what cannot be started is not migrated either.
  understood(settings);
  if (ownerUrl !== undefined) await migrateAsOwner(ownerUrl, (name) => log(`Migrated: ${name}`));
  if (!demo || ownerUrl === undefined) return settings;
  log('Loading the demo city …');
  await loadDemoCity({ ownerUrl, serviceUrl, log });
  return settings;
};
