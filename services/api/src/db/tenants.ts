import type { Kysely } from 'kysely';
import { openAsOwner } from './migrate.ts';
import type { Database, TenantTable } from './tables.ts';

export interface NewTenant {
  readonly tenantId: string;
  /** Short name in lower case: tokens and commands name the tenant by it. */
  readonly key: string;
  readonly name: string;
  /** Four digits, or null for a body that is no municipality. */
  readonly municipalityCode: string | null;
  /** Host name under which open endpoints answer for this tenant. */
  readonly host: string | null;
}

/** Makes the tenant, or brings its name, code and host up to date; answers its id, which never changes. As owner. */
export async function ensureTenant(url: string, tenant: NewTenant): Promise<string> {
  const db = openAsOwner<Database>(url);
  try {
    const described = { name: tenant.name, municipality_code: tenant.municipalityCode, host: tenant.host };
    const row = await db
      .insertInto('tenant')
      .values({ tenant_id: tenant.tenantId, key: tenant.key, ...described })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(described))
      .returning('tenant_id')
      .executeTakeFirstOrThrow();
    return row.tenant_id;
  } finally {
    await db.destroy();
  }
}

/** Every tenant, by key; also what the service may read, since background work goes tenant by tenant. */
export function listTenants(db: Kysely<Database>): Promise<TenantTable[]> {
  return db
    .selectFrom('tenant')
    .select(['tenant_id', 'key', 'name', 'municipality_code', 'host'])
    .orderBy('key')
    .execute();
}
