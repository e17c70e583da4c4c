import { type RawBuilder, sql } from 'kysely';
import type { CursorKind } from '../http/page.ts';
import { toldAt } from './told-at.ts';
import type { FoldedRow } from '../write/refold.ts';

export const sorts = ['newest', 'updated', 'title', 'relevance'] as const;
type Sort = (typeof sorts)[number];

/** An order, and how a page goes on in it; its values are columns of `i`. */
export interface Order {
  /** What a cursor carries: the values of the order, of the last row seen. */
  readonly cursor: readonly CursorKind[];
  readonly by: RawBuilder<unknown>;
  /** The columns of the table that it needs, beside the id. */
  readonly needs: RawBuilder<unknown>;
  readonly after: (values: readonly (string | number | undefined)[]) => RawBuilder<unknown>;
  readonly of: (row: FoundRow) => readonly (string | number)[];
}

/** A row that was found, with all that any order goes by. */
export interface FoundRow extends FoldedRow {
  /** When everybody who may read it was last told of something. */
  readonly changed_at: string;
  readonly title: string | null;
  /** How well it fits what was sought; 0 where nothing was. */
  readonly score: number;
  /** How many there are in all, up to one more than are counted, where the statement tells it. */
  readonly counted: number | null;
}

/** Where there is no row, how many there are all the same. */
export type NoRow = Pick<FoundRow, 'counted'> & { readonly stream_id: null };

const id = sql`i.initiative_id`;
/** The rows of the table with when each was changed last, as far as everybody is told of it: an order, and what is since. */
export const rows = sql`(select r.*, ${sql.raw(toldAt('r.'))} as changed_at from public.initiative as r)`;

/** The orders that there are, each with the index that gives it; hits of a search are few enough to be ordered. */
export const orders = {
  newest: {
    cursor: ['uuid'],
    by: sql`${id} desc`,
    needs: sql``,
    after: ([last]) => sql`${id} < ${last}::uuid`,
    of: (row) => [row.stream_id],
  },
  updated: {
    cursor: ['dateTime', 'uuid'],
    by: sql`i.changed_at desc, ${id} desc`,
    needs: sql`, i.changed_at`,
    after: ([at, last]) => sql`(i.changed_at, ${id}) < (${at}::timestamptz, ${last}::uuid)`,
    of: (row) => [row.changed_at, row.stream_id],
  },
  title: {
    cursor: ['text', 'uuid'],
    by: sql`i.title, ${id}`,
    needs: sql`, i.title`,
    after: ([title, last]) => sql`(i.title, ${id}) > (${title}::text, ${last}::uuid)`,
    of: (row) => [row.title ?? '', row.stream_id],
  },
  relevance: {
    cursor: ['int4', 'uuid'],
    by: sql`i.score desc, ${id} desc`,
    needs: sql``,
    after: ([score, last]) => sql`(i.score, ${id}) < (${score}::int, ${last}::uuid)`,
    of: (row) => [row.score, row.stream_id],
  },
} as const satisfies Record<Sort, Order>;
