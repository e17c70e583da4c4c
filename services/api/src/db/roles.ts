import { type Kysely, sql } from 'kysely';
import { CODE_VERSION, NEEDED_MIGRATION } from './schema-version.ts';
import { query } from './query.ts';
import { sqlStateOf, unfitDatabase } from './failures.ts';
import type { Database } from './tables.ts';

/** Owns the one function that searches past the wall of one table; nobody logs in with it, or is a member of it. */
export const searchRole = 'idesluss_search';

interface Standing {
  role: string;
  superuser: boolean;
  bypass: boolean;
  owns: string | null;
  /** A table of the tenants without row-level security in force. */
  open: string | null;
}

/** PostgreSQL's own roles that reach the server's files or run its programs: past every wall. Replication copies it all. */
const FILES = `'pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program'`;

// A role counts with everything it is a member of: what it could become by SET ROLE, it could do.
const STANDING = `
  select current_user::text as role,
    bool_or(r.rolsuper) as superuser,
    bool_or(r.rolbypassrls or r.rolreplication or r.rolname in ('${searchRole}', ${FILES})) as bypass,
    (select min(c.relname::text) from pg_catalog.pg_class c
      where c.relkind in ('r', 'p', 'v', 'm', 'S') and c.relnamespace = 'public'::regnamespace
        and pg_catalog.pg_has_role(current_user, c.relowner, 'member')) as owns,
    (select min(c.relname::text) from pg_catalog.pg_class c
      join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> 'tenant'
        and not (c.relrowsecurity and c.relforcerowsecurity)) as open
  from pg_catalog.pg_roles r where pg_catalog.pg_has_role(current_user, r.oid, 'member')`;

/** Refuses a role that could pass by the wall between tenants, and a schema this code does not fit. */
export async function checkFitness(db: Kysely<Database>): Promise<void> {
  const { rows } = await db.executeQuery(query<Standing>(STANDING));
  for (const standing of rows) checkRole(standing);
  await checkSchema(db);
}

function checkRole({ role, superuser, bypass, owns, open }: Standing): void {
  if (superuser)
    throw unfitDatabase('superuser', `The role "${role}" in DATABASE_URL is a superuser; use the service's own role.`);
  if (owns !== null)
    throw unfitDatabase(
      'ownsTables',
      `The role "${role}" in DATABASE_URL owns the table "${owns}"; use the service's own role.`,
    );
  if (open !== null)
    throw unfitDatabase(
      'wallDown',
      `The table "${open}" has no row-level security in force; enable and force it, as the migrations have it.`,
    );
  if (!bypass) return;
  throw unfitDatabase(
    'bypassesWall',
    `The role "${role}" in DATABASE_URL can pass by row-level security; use the service's own role.`,
  );
}

async function checkSchema(db: Kysely<Database>): Promise<void> {
  const applied = await listApplied(db);
  refuseNewer(applied);
  if (!applied.some((migration) => migration.name === NEEDED_MIGRATION)) {
    throw unfitDatabase(
      'schemaOlder',
      `The database lacks "${NEEDED_MIGRATION}"; migrate it with MIGRATION_DATABASE_URL first.`,
    );
  }
}

/** Refuses a schema that this code would misread; one that is newer in a harmless way passes. */
export function refuseNewer(applied: readonly { name: string; needs_code: number }[]): void {
  const newest = applied.find((migration) => migration.needs_code > CODE_VERSION);
  if (newest === undefined) return;
  throw unfitDatabase('schemaNewer', `The database has "${newest.name}", which needs a newer version of the service.`);
}

/** Refuses to answer for a municipality that is not there: every command would fail, and every list be empty. */
export async function checkTenant(db: Kysely<Database>, tenantId: string): Promise<void> {
  const found = await db.selectFrom('tenant').select('key').where('tenant_id', '=', tenantId).executeTakeFirst();
  if (found !== undefined) return;
  throw unfitDatabase(
    'tenantMissing',
    `The database has no municipality with the id in TENANT_ID, ${tenantId}; make it with idesluss tenant create first.`,
  );
}

async function listApplied(db: Kysely<Database>) {
  try {
    return await db.selectFrom('schema_migration').select(['name', 'needs_code']).orderBy(sql`name`).execute();
  } catch (error) {
    if (!['42P01', '42501'].includes(sqlStateOf(error) ?? '')) throw error;
    throw unfitDatabase(
      'schemaMissing',
      'The database is not set up for this role; migrate it with MIGRATION_DATABASE_URL first.',
    );
  }
}
