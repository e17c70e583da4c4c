import { migrateToLatest } from '../../src/db/migrate.ts';
import { fault } from '../../src/embedded/fault.ts';
import { demoTenant, loadDemoCity } from './demo-city.ts';
import type { Environment } from './environment.ts';
import type { Log } from './own-database.ts';
import { sentence } from './sentence.ts';

const migrate = async (url: string, log: Log): Promise<void> => {
  try {
    await migrateToLatest({ url, onApplied: (name) => log(`Migrated: ${name}`) });
  } catch (thrown) {
    // Told here, where it is known whose database it was; as a cause it would be told as the service's.
    throw fault(sentence(thrown, { name: 'MIGRATION_DATABASE_URL', url }));
  }
};

/** A server of the operator's own: migrated only as its owner, and with demo data only when asked. */
export const useGivenDatabase = async (set: Environment, demo: boolean, log: Log): Promise<Environment> => {
  const { DATABASE_URL: serviceUrl = '', MIGRATION_DATABASE_URL: ownerUrl } = set;
  if (ownerUrl !== undefined) await migrate(ownerUrl, log);
  if (!demo) return set;
  if (ownerUrl === undefined)
    throw fault('--demo needs MIGRATION_DATABASE_URL too: the demo city is made by the owner.');
  log('Loading the demo city …');
  await loadDemoCity({ ownerUrl, serviceUrl, log });
  return { TENANT_ID: demoTenant.tenantId, ...set };
};
