import { type Compilable, type Kysely, type OperationNodeSource, sql } from 'kysely';
import type { Database } from './tables.ts';
import type { Statement } from './transaction.ts';

/** SQLSTATE that `expect_rows` raises. */
export const OTHER_ROW_COUNT = 'IS001';

/**
 * An update, insert or delete that must touch exactly so many rows; otherwise it raises {@link OTHER_ROW_COUNT} and commit
 * becomes rollback. An update of another tenant's row, for one, finds none and would be silent. End `change` with
 * `.returning(sql.lit(1).as('one'))`.
 */
export function expectRows(
  db: Kysely<Database>,
  change: Compilable<{ one: number }> & OperationNodeSource,
  wanted = 1,
): Statement {
  return sql`with changed as (${change}) select public.expect_rows((select count(*) from changed), ${sql.lit(wanted)})`
    .$castTo<unknown>()
    .compile(db);
}
