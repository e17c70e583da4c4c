import { type Actor, readable, reachOf } from '@idesluss/core';
import { type RawBuilder, sql } from 'kysely';
import { uuidArray } from '../db/literals.ts';
import { COUNTED } from '../db/stream-page.ts';
import type { Page } from '../http/page.ts';
import { type FoundRow, type NoRow, type Order, rows } from './orders.ts';
import { toSql } from './readable-rows.ts';
import { openTo } from './within-reach.ts';

/** As many hits as are ranked: see the migration that made the function. */
const RANKED = 2000;

/** Ids of what the actor may read and that has the words, with a score; `loose` when some of them will do. */
export function hits(actor: Actor, sought: string, loose: boolean, most: number = RANKED) {
  const { readerIds, unitIds, memberUnitIds, everything } = reachOf(actor);
  return sql`public.search_initiatives(${sought}::text, ${loose}::boolean, ${uuidArray(readerIds)}::uuid[],
${uuidArray(unitIds)}::uuid[], ${uuidArray(memberUnitIds)}::uuid[], ${everything}::boolean, ${most}::int) as hit`;
}

/** What of a row is read for a page. */
export const kept = sql`i.initiative_id, i.fold, i.state, i.changed_at, i.title`;

/** All of these conditions. */
export function every(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join(conditions, sql` and `);
}

/** Which rows of an order a page shows, and one more: none where page 0 was asked for. */
export function windowOf({ offset, limit }: Page): { readonly offset: number; readonly limit: number } {
  return { offset: offset ?? 0, limit: offset === undefined ? 0 : limit + 1 };
}

/** What is sought, and how. */
interface Sought {
  readonly q: string;
  readonly order: Order;
  readonly where: readonly RawBuilder<unknown>[];
}

/**
 * The statement that searches once, and tells both a page of the hits and, on the way from the first page, how many there are.
 * Which hits the actor may read is asked of indexes, and of rows only where these do not tell; the rows of the page alone are
 * read, and held against `readable` again.
 */
export function searching(actor: Actor, page: Page, { q, order, where }: Sought): RawBuilder<FoundRow | NoRow> {
  const { offset, limit } = windowOf(page);
  const [after, number] =
    page.after === undefined
      ? [sql``, sql`count(*)::int as number from (select 1 from found limit ${COUNTED + 1}) as enough`]
      : [sql`where ${order.after(page.after)}`, sql`null::int as number`];
  // Arrays, so that neighbours are looked up together.
  const look = (
    ids: RawBuilder<unknown>,
    conditions: readonly RawBuilder<unknown>[],
  ) => sql`select i.initiative_id${order.needs}
  from ${rows} as i where i.initiative_id = any(array(${ids})) and ${every([...conditions, ...where])}`;
  const ids = sql`select hit.initiative_id from hit`;
  const open = openTo(actor).map((standsOpen) => look(ids, [standsOpen]));
  return sql`with hit as materialized (select * from ${hits(actor, q, false)}),
open as materialized (${sql.join(open, sql` union all `)}),
found as materialized (select * from open union all
  ${look(sql`${ids} except select open.initiative_id from open`, [toSql(readable(actor))])}),
shown as materialized (select i.initiative_id, i.score from
  (select found.*, hit.score from found join hit on hit.initiative_id = found.initiative_id) as i
  ${after} order by ${order.by} limit ${limit} offset ${offset}),
looked_at as materialized (select ${kept} from ${rows} as i
  where i.initiative_id = any(array(select shown.initiative_id from shown)) and ${toSql(readable(actor))}),
counted as (select ${number})
select i.initiative_id as stream_id, i.fold, i.state, i.changed_at, i.title, i.score, counted.number as counted
from counted left join (select looked_at.*, shown.score
  from looked_at join shown on shown.initiative_id = looked_at.initiative_id) as i on true order by ${order.by}`;
}
