import { isDeepStrictEqual } from 'node:util';
import { fold } from '@idesluss/core';
import { openDatabase } from '@idesluss/api/src/db/database.ts';
import { listEvents, toRecordedEvent } from '@idesluss/api/src/db/event-queries.ts';
import { listStreamRows } from '@idesluss/api/src/db/stream-rows.ts';
import { readTenant } from '@idesluss/api/src/db/transaction.ts';
import type { Grounds } from '../bench/grounds.ts';
import type { ProofOptions } from '../proof.ts';
import { type Column, copyStatements, filled, idOf, textStatement } from './copy.ts';
import type { Pattern } from './patterns.ts';

const names = filled.map((name) => `'${name}'`).join(', ');
const COLUMNS = `select table_name::text as table, column_name::text as name, format_type(a.atttypid, a.atttypmod) as type
from information_schema.columns join pg_attribute a on a.attrelid = format('public.%I', table_name)::regclass and a.attname = column_name
where table_schema = 'public' order by table_name, ordinal_position`;
// Indexes that no constraint needs: made at the end they are made in a third of the time.
const INDEXES = `select indexname::text as name, indexdef as made from pg_indexes where schemaname = 'public'
and tablename in (${names}) and not exists (select from pg_constraint where conname = indexname)`;
// Rows are copied within the server: nobody else is connected, and what they refer to is copied with them.
const unwatched = `set session_replication_role = replica; set maintenance_work_mem = '512MB'; set synchronous_commit = off`;

/** Fills a database, which holds the patterns alone, with `count` copies of them. */
export const grow = async (
  grounds: Grounds,
  database: string,
  city: { readonly patterns: readonly Pattern[]; readonly bearerId: string },
  count: number,
  say: ProofOptions['say'],
): Promise<void> => {
  const columns = await grounds.asAdmin<Column>(database, COLUMNS);
  const indexes = await grounds.asAdmin<{ name: string; made: string }>(database, INDEXES);
  await grounds.asAdmin(database, ...indexes.map(({ name }) => `drop index public.${name}`));
  const started = performance.now();
  const told = (what: string) => say(`    ${Math.round((performance.now() - started) / 1000)} s: ${what}`);
  for (const pattern of city.patterns) {
    await grounds.asAdmin(database, unwatched, ...copyStatements(pattern, city.bearerId, columns, count));
    if (count > 10_000) told(`copies ${pattern.slots.join(', ')}`);
  }
  await grounds.asAdmin(database, unwatched, textStatement);
  if (count > 10_000) told('words');
  // Copied pattern by pattern, but in a city they come one by one: an id holds the moment, and rows lie in its order.
  await grounds.asAdmin(database, unwatched, 'cluster public.initiative using initiative_pkey');
  await grounds.asAdmin(database, unwatched, ...indexes.map(({ made }) => made));
  if (count > 10_000) told('indexes');
  // As autovacuum leaves the tables, which the bench has switched off: figures for the planner, and which pages hold nothing new.
  await grounds.asAdmin(database, 'vacuum (analyze)');
};

const SAMPLE = 60;

/** Folds copies from their events and compares them with their rows: how many differ. */
export const foldSample = async (url: string, tenantId: string, count: number): Promise<number> => {
  const db = openDatabase({ url });
  const place = { db, tenantId };
  let different = 0;
  try {
    for (let index = 0; index < SAMPLE; index += 1) {
      const id = idOf(0, 1 + Math.floor((index * count) / SAMPLE));
      const [[row], events] = await readTenant(place, [
        listStreamRows('initiative', [id]),
        listEvents(db, id, { after: 0, limit: 100 }),
      ]);
      const state: unknown = JSON.parse(JSON.stringify(fold('initiative', events.map(toRecordedEvent)) ?? null));
      if (row === undefined || !isDeepStrictEqual(state, row.state)) different += 1;
    }
    return different;
  } finally {
    await db.destroy();
  }
};
