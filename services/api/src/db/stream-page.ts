import type { StreamKind } from '@idesluss/core';
import { query } from './query.ts';
import { streamTables } from './row-writer.ts';
import type { StreamRowHead } from './stream-rows.ts';
import type { Statement } from './transaction.ts';

/** Orders that have an index: by Swedish name, or by id, which is by age. */
export type RowOrder = 'name' | 'newest';

export interface RowPage {
  readonly limit: number;
  /** Undefined asks for no rows. */
  readonly offset: number | undefined;
  /** The values of the order, of the last row seen: name and id, or id. */
  readonly after: readonly (string | number)[] | undefined;
}

/** Columns that a list can be narrowed by, and their types. */
const filtered = { person_id: 'uuid', unit_id: 'uuid', parent_id: 'uuid', organisation_number: 'text' } as const;

/** Only rows whose column has this value. The column's name is ours, never a caller's. */
export interface RowFilter {
  readonly column: keyof typeof filtered;
  readonly id: string;
}

const isWanted = ({ column }: RowFilter, parameter: string): string => `${column} = ${parameter}::${filtered[column]}`;

/** Counting stops here: beyond it nobody needs the exact number, and it would cost more with every row. */
export const COUNTED = 1000;

/** One page of the rows of a kind; one row more than the limit tells that there is a next page. */
export function pageOfRows(
  kind: StreamKind,
  order: RowOrder,
  page: RowPage,
  filter?: RowFilter,
): Statement<StreamRowHead> {
  const { table, id } = streamTables[kind];
  const parameters: (string | number)[] = [page.offset === undefined ? 0 : page.limit + 1, page.offset ?? 0];
  const next = (value: string | number): string => `$${parameters.push(value)}`;
  const wanted = filter === undefined ? [] : [isWanted(filter, next(filter.id))];
  const [first, second] = page.after ?? [];
  const passed =
    first === undefined ? [] : [afterRow(order, id, next(first), second === undefined ? '' : next(second))];
  const where = [...wanted, ...passed].map((condition, index) => `${index === 0 ? 'where' : 'and'} ${condition}`);
  const text = `select ${id} as stream_id, version, head_hash, fold, recorded_at, state from public.${table}
${where.join(' ')} order by ${order === 'name' ? `name_sv, ${id}` : `${id} desc`} limit $1 offset $2`;
  return query<StreamRowHead>(text, parameters);
}

/** How many rows there are, up to one more than {@link COUNTED}. */
export function countRows(kind: StreamKind, filter?: RowFilter): Statement<{ count: number }> {
  const where = filter === undefined ? '' : `where ${isWanted(filter, '$2')}`;
  const text = `select count(*)::int as count from (select 1 from public.${streamTables[kind].table} ${where} limit $1) as counted`;
  return query<{ count: number }>(text, [COUNTED + 1, ...(filter === undefined ? [] : [filter.id])]);
}

function afterRow(order: RowOrder, id: string, first: string, second: string): string {
  return order === 'name' ? `(name_sv, ${id}) > (${first}, ${second}::uuid)` : `${id} < ${first}::uuid`;
}
