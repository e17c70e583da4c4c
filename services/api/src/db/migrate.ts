import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { sqlStateOf } from './failures.ts';
import { knowingLater, migrationFiles, quoted } from './migration-files.ts';
import { refuseNewer, searchRole } from './roles.ts';

const SERVICE_ROLE = 'idesluss_service';

export interface MigrateOptions {
  /** Connection string of the owner, `MIGRATION_DATABASE_URL`. */
  readonly url: string;
  /** The role the service logs in with; it is made, without a password, when it is missing and the owner may make it. */
  readonly serviceRole?: string;
  /** Called for each file that was applied. */
  readonly onApplied?: (name: string) => void;
}

/** Brings a database to the newest schema; safe when run twice at once. Throws with one clear sentence when it cannot. */
export async function migrateToLatest(options: MigrateOptions): Promise<void> {
  const { url, serviceRole = SERVICE_ROLE, onApplied = () => {} } = options;
  const db = openAsOwner(url);
  try {
    refuseNewer(await listApplied(db));
    await ensureRole(db, serviceRole, 'login');
    await ensureRole(db, searchRole, 'nologin');
    await lendSearchRole(db);
    const namesApplied = async () => (await listApplied(db)).map(({ name }) => name);
    const migrator = new Migrator({ db, provider: knowingLater(migrationFiles(serviceRole), namesApplied) });
    const { error, results } = await migrator.migrateToLatest();
    for (const { status, migrationName } of results ?? []) if (status === 'Success') onApplied(migrationName);
    if (error !== undefined) throw new Error(`The database could not be migrated: ${wordsOf(error)}`, { cause: error });
  } finally {
    await db.destroy();
  }
}

/** A plain connection for set-up work by the owner. */
export function openAsOwner<DB>(url: string): Kysely<DB> {
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'idesluss-owner' });
  pool.on('error', () => {});
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: async () => pool }) });
}

async function listApplied(db: Kysely<unknown>) {
  try {
    const applied = 'select name, needs_code from public.schema_migration order by name';
    return (await db.executeQuery<Applied>(CompiledQuery.raw(applied))).rows;
  } catch (error) {
    if (sqlStateOf(error) === NO_SUCH_TABLE) return [];
    throw error;
  }
}

interface Applied {
  name: string;
  needs_code: number;
}

const NO_SUCH_TABLE = '42P01';
const DUPLICATE = new Set(['42710', '23505']);

/** Whoever migrates hands the search over to its role, and so must be able to become it; a superuser is. */
async function lendSearchRole(db: Kysely<unknown>): Promise<void> {
  const able = `select 1 where pg_catalog.pg_has_role(current_user, '${searchRole}', 'set')`;
  if ((await db.executeQuery(CompiledQuery.raw(able))).rows.length > 0) return;
  try {
    await db.executeQuery(CompiledQuery.raw(`grant ${searchRole} to current_user with inherit false, set true`));
  } catch (error) {
    throw new Error(`This owner may not become "${searchRole}", which is to own the search: ${wordsOf(error)}`, {
      cause: error,
    });
  }
}

const roleNames = { login: "The service's role", nologin: 'The role of the search' } as const;

async function ensureRole(db: Kysely<unknown>, role: string, login: keyof typeof roleNames): Promise<void> {
  const found = await db.executeQuery(
    CompiledQuery.raw('select 1 from pg_catalog.pg_roles where rolname = $1', [role]),
  );
  if (found.rows.length > 0) return;
  try {
    await db.executeQuery(
      CompiledQuery.raw(`create role ${quoted(role)} ${login} nosuperuser nobypassrls nocreatedb nocreaterole`),
    );
  } catch (error) {
    if (DUPLICATE.has(sqlStateOf(error) ?? '')) return;
    throw new Error(`${roleNames[login]} "${role}" does not exist, and this owner may not make it: ${wordsOf(error)}`, {
      cause: error,
    });
  }
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
