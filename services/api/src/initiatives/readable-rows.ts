import type { Predicate } from '@idesluss/core';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { textArray, uuidArray } from '../db/literals.ts';

const columns = {
  standing: sql`i.standing`,
  visibility: sql`i.visibility`,
  readerIds: sql`i.reader_ids`,
  unitIds: sql`i.unit_ids`,
  shownUnitIds: sql`i.shown_unit_ids`,
} as const;

/**
 * Core's predicate of who may read what, as SQL over the columns of `public.initiative as i`: the same rule as for a
 * single read.
 */
export function toSql(predicate: Predicate): RawBuilder<SqlBool> {
  if ('any' in predicate) return sql<SqlBool>`(${sql.join(predicate.any.map(toSql), sql` or `)})`;
  if ('all' in predicate) return sql<SqlBool>`(${sql.join(predicate.all.map(toSql), sql` and `)})`;
  if ('isOneOf' in predicate)
    return sql<SqlBool>`${columns[predicate.column]} = any(${textArray(predicate.isOneOf)}::text[])`;
  return sql<SqlBool>`${columns[predicate.column]} && ${uuidArray(predicate.overlaps)}::uuid[]`;
}
