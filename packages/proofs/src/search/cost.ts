import { type CompiledQuery, sql } from 'kysely';
import { query } from '@idesluss/api/src/db/query.ts';
import { type Place, readTenant } from '@idesluss/api/src/db/transaction.ts';

/** What one statement touched, counted by the database within its transaction: figures that noise cannot change. */
export type Cost = {
  readonly rows: number;
  /** Tables read from one end to the other. */
  readonly scanned: readonly string[];
  /** Indexes that were used. */
  readonly indexes: readonly string[];
  /** Pages of 8 KiB asked for. */
  readonly pages: number;
  readonly milliseconds: number;
};

interface Counted {
  name: string;
  kind: string;
  scans: number;
  pages: number;
}

// Counted up since the connection told its figures last, which it does between transactions only.
const COUNTS = `select c.relname::text as name, c.relkind::text as kind, pg_stat_get_xact_numscans(c.oid)::int as scans,
  pg_stat_get_xact_blocks_fetched(c.oid)::int as pages
from pg_catalog.pg_class as c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i')
  and (pg_stat_get_xact_numscans(c.oid) > 0 or pg_stat_get_xact_blocks_fetched(c.oid) > 0)`;

/** Runs a statement as the service, and tells what it cost. */
export const costOf = async (place: Place, statement: CompiledQuery<unknown>): Promise<Cost> => {
  const begun = performance.now();
  const [before, rows, after] = await readTenant(place, [query<Counted>(COUNTS), statement, query<Counted>(COUNTS)]);
  const milliseconds = performance.now() - begun;
  const known = new Map(before.map((one) => [one.name, one]));
  const counts = after.map(({ name, kind, scans, pages }) => {
    const was = known.get(name);
    return { name, kind, scans: scans - (was?.scans ?? 0), pages: pages - (was?.pages ?? 0) };
  });
  const used = (wanted: string) => counts.filter(({ kind, scans }) => kind === wanted && scans > 0);
  const pages = counts.reduce((sum, { pages: some }) => sum + some, 0);
  const names = { scanned: used('r').map(({ name }) => name), indexes: used('i').map(({ name }) => name) };
  return { rows: rows.length, ...names, pages, milliseconds };
};

/** The same search written as anybody would, behind the wall: the control arm. */
export const plainSearch = (sought: string) =>
  query(
    `select t.initiative_id from public.initiative_text as t
where public.with_endings(t.words) @@ plainto_tsquery('pg_catalog.swedish', $1) limit 20`,
    [sought],
  );

/** Fresh figures for the planner, as the owner has them kept by autovacuum. */
export const analyse = sql`analyze`;
