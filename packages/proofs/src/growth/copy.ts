import { word } from '../search/crowd.ts';
import { type Pattern, SLOTS } from './patterns.ts';

/** The id of the k-th stream of the n-th copy. */
export const idOf = (stream: number, n: number): string =>
  `01990000-0000-7000-800${stream}-${n.toString(16).padStart(12, '0')}`;
const idAs = (kind: string, n: string): string =>
  `format('01990000-0000-7000-800${kind}-%s', lpad(to_hex(${n}), 12, '0'))`;

/** As many open initiatives have these words, however many there are. */
export const RARE = { word: 'snöröjning', second: 'cykelbanor', hits: 20 } as const;
/** Every second one has this. */
export const COMMON = 'gemensam';

/** The words of the patterns (prepared.ts), and what a copy says instead. */
const wordsOf = ({ open, slots }: Pattern): readonly (readonly [string, string])[] => {
  const rare = open && slots[0] === SLOTS - 1 ? `n <= ${RARE.hits * SLOTS}` : 'false';
  return [
    ['Nattlampor', `(${word('n')} || ' ' || ${word('n * 7 + 3')} || ' ' || n)`],
    ['rörelse', `(case when ${rare} then '${RARE.word} av ${RARE.second}' else ${word('n * 13 + 5')} end)`],
    ['golvet', `(case when n % 2 = 0 then '${COMMON}' else 'egen' end)`],
  ];
};

/** Columns in which a copy differs, besides the numbers of events; all others are the pattern's. */
const differing = new Set([
  ...['initiative_id', 'stream_id', 'gate_case_id', 'series_id', 'case_number', 'title', 'state', 'facts', 'value'],
  ...['subject_id', 'reader_ids', 'party_id', 'whom'],
]);

/** The tables of an initiative, and which of their rows are a pattern's. */
const tables = (pattern: Pattern) => {
  const streams = pattern.streams.map((id) => `'${id}'`).join(', ');
  const own = `initiative_id = '${pattern.initiativeId}'`;
  return [
    ['initiative', own],
    ['gate_case', own],
    ['goal_series', own],
    ['dossier', `gate_case_id in (${streams})`],
    ['initiative_party', own],
    ['awaited', own],
    ['event', own],
    ['private_part', `stream_id in (${streams})`],
  ] as const;
};

/** Tables that are filled, in which indexes are made once all is there. */
export const filled = [
  'initiative',
  'initiative_text',
  'gate_case',
  'initiative_party',
  'awaited',
  'event',
  'private_part',
];

export interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

/** What copies a pattern so often that there are `count` of all patterns together. Every fourth copy has a bearer of its own. */
export const copyStatements = (
  pattern: Pattern,
  bearerId: string,
  columns: readonly Column[],
  count: number,
): readonly string[] => {
  const exchanged = [
    ...pattern.streams.map((id, stream) => [id, idAs(String(stream), 'n')] as const),
    [bearerId, idAs('9', 'n / 4')] as const,
    ...(pattern.caseNumber === null ? [] : [[pattern.caseNumber, `format('2099-%s', lpad(n::text, 6, '0'))`] as const]),
    ...wordsOf(pattern),
  ];
  const copied = ({ name, type }: Column): string => {
    if (name === 'event_id') return 'uuidv7()';
    if (!differing.has(name)) return `t.${name}`;
    const text = exchanged.reduce((inner, [from, to]) => `replace(${inner}, '${from}', ${to})`, `t.${name}::text`);
    return `(${text})::${type}`;
  };
  const numbers = `generate_series(1, ${count}) as n where n % ${SLOTS} in (${pattern.slots.join(', ')})`;
  return tables(pattern).map(([table, rows]) => {
    const own = columns.filter((column) => column.table === table);
    return `insert into public.${table} (${own.map(({ name }) => name).join(', ')})
select ${own.map(copied).join(', ')} from public.${table} as t, ${numbers} and t.${rows}`;
  });
};

/** The words of all copies, as the service writes them (searched.ts). */
export const textStatement = `insert into public.initiative_text (tenant_id, initiative_id, words, heading)
select tenant_id, initiative_id,
  setweight(to_tsvector('pg_catalog.swedish', lower(coalesce(state ->> 'title', '') collate "sv-SE-x-icu")), 'A')
  || setweight(to_tsvector('pg_catalog.swedish', lower(coalesce(state ->> 'summary', '') collate "sv-SE-x-icu")), 'B')
  || setweight(to_tsvector('pg_catalog.swedish', lower(concat(state ->> 'need', chr(10), state ->> 'idea') collate "sv-SE-x-icu")), 'C'),
  left(lower(concat(state ->> 'title', ' ', state ->> 'summary') collate "sv-SE-x-icu"), 500)
from public.initiative on conflict do nothing`;
