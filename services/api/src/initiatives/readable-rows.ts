import type { Predicate } from '@idesluss/core';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { uuidArray } from '../db/literals.ts';
import type { Database } from '../db/tables.ts';

const columns = {
  standing: 'standing',
  visibility: 'visibility',
  readerIds: 'reader_ids',
  unitIds: 'unit_ids',
} as const;

/** Core's predicate of who may read what, as SQL over the columns of `initiative`: the same rule as for a single read. */
export function toSql(eb: ExpressionBuilder<Database, 'initiative'>, predicate: Predicate): Expression<SqlBool> {
  if ('any' in predicate) return eb.or(predicate.any.map((part) => toSql(eb, part)));
  if ('all' in predicate) return eb.and(predicate.all.map((part) => toSql(eb, part)));
  if ('isOneOf' in predicate) return eb(columns[predicate.column], 'in', [...predicate.isOneOf]);
  return sql<SqlBool>`${sql.ref(columns[predicate.column])} && ${uuidArray(predicate.overlaps)}::uuid[]`;
}
