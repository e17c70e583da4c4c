import type { Insertable, Selectable, Updateable } from 'kysely';
import { query } from './query.ts';
import type { Database } from './tables.ts';
import type { Statement } from './transaction.ts';

/** Texts by table and columns. Both stand in the code, so there are only so many; the builder would make each anew. */
const texts = new Map<string, string>();

function textOf(name: string, make: () => string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const made = make();
  texts.set(name, made);
  return made;
}

const listed = (names: readonly string[], each: (name: string, place: string) => string, from = 1): string[] =>
  names.map((name, index) => each(name, `$${from + index}`));

/** A new row. */
export function insertRow<T extends keyof Database>(table: T, row: Insertable<Database[T]>): Statement {
  const names = Object.keys(row);
  const text = textOf(`${table} ${names.join()}`, () => {
    const places = listed(names, (_, place) => place);
    return `insert into public.${table} (${names.join(', ')}) values (${places.join(', ')})`;
  });
  return query(text, Object.values(row));
}

/**
 * New columns for the one row that `where` names, its version among the rest, and `also` what follows from the row as it
 * was; raises {@link OTHER_ROW_COUNT} when there
 * is no such row (any more), as `expectRows` does.
 */
export function updateRow<T extends keyof Database>(
  table: T,
  where: Partial<Selectable<Database[T]>>,
  columns: Updateable<Database[T]>,
  also = '',
): Statement {
  const names = Object.keys(columns);
  const keys = Object.keys(where);
  const text = textOf(`${table} ${names.join()} where ${keys.join()} also ${also}`, () => {
    const set = [...listed(names, (name, place) => `${name} = ${place}`), ...(also === '' ? [] : [also])].join(', ');
    const which = listed(keys, (name, place) => `${name} = ${place}`, names.length + 1).join(' and ');
    return `with changed as (update public.${table} set ${set} where ${which} returning 1)
select public.expect_rows((select count(*) from changed), 1)`;
  });
  return query(text, [...Object.values(columns), ...Object.values(where)]);
}
