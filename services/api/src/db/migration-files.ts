import { readdir, readFile } from 'node:fs/promises';
import { CompiledQuery, type Kysely } from 'kysely';
import type { Migration, MigrationProvider } from 'kysely/migration';

const FOLDER = new URL('migrations/', import.meta.url);
const NUMBERED = /^\d{4}_[a-z0-9_]+\.sql$/;
const NEEDS_CODE = /^-- needs-code: (\d+)$/m;

/** The numbered SQL files as migrations; `:"service"` in them becomes the service's role. */
export function migrationFiles(serviceRole: string): MigrationProvider {
  return {
    async getMigrations() {
      const files = (await readdir(FOLDER)).filter((file) => NUMBERED.test(file)).toSorted();
      return Object.fromEntries(await Promise.all(files.map((file) => toMigration(file, serviceRole))));
    },
  };
}

/**
 * The files, and beside them what a newer version has applied already: without these Kysely takes the newer schema for
 * a damaged one. Asked while Kysely holds its lock, so that nobody can be applying more.
 */
export function knowingLater(files: MigrationProvider, namesApplied: () => Promise<string[]>): MigrationProvider {
  return {
    async getMigrations() {
      const ours = await files.getMigrations();
      const later = (await namesApplied()).map((name) => [name, { up: async () => {} }] as const);
      return { ...Object.fromEntries(later), ...ours };
    },
  };
}

async function toMigration(file: string, serviceRole: string): Promise<[string, Migration]> {
  const name = file.replace(/\.sql$/, '');
  const text = await readFile(new URL(file, FOLDER), 'utf8');
  const needsCode = Number(NEEDS_CODE.exec(text)?.[1]);
  if (!Number.isSafeInteger(needsCode)) throw new Error(`${file} does not say "-- needs-code: N" in its head`);
  const sql = text.replaceAll(':"service"', quoted(serviceRole));
  return [name, { up: (db) => apply(db, name, sql, needsCode) }];
}

async function apply(db: Kysely<unknown>, name: string, sql: string, needsCode: number): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(sql));
  const record = 'insert into public.schema_migration (name, needs_code) values ($1, $2)';
  await db.executeQuery(CompiledQuery.raw(record, [name, needsCode]));
}

/** An identifier as SQL writes it. */
export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
