import { randomUUIDv7 } from 'node:crypto';
import { openDatabase } from '../db/database.ts';
import { checkFitness, checkTenant } from '../db/roles.ts';
import { createShell } from '../slices.ts';
import type { Shell } from '../write/execute.ts';

/** One municipality, opened by its operator over the service's own role. */
export type City = { readonly shell: Shell; readonly tenantId: string };

export type Place = { readonly url: string; readonly tenantId: string };

/** Opens the municipality for some work and closes it again, however that ends; refuses a database that does not fit. */
export const inCity = async <T>({ url, tenantId }: Place, work: (city: City) => Promise<T>): Promise<T> => {
  const db = openDatabase({ url });
  try {
    await checkFitness(db);
    await checkTenant(db, tenantId);
    return await work({ tenantId, shell: createShell({ db, clock: () => new Date(), newId: randomUUIDv7 }) });
  } finally {
    await db.destroy();
  }
};
