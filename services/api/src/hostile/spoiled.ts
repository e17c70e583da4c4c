import { isJson, type Json } from './instance.ts';

/** One wrong value, or JSON text for what no JavaScript value says. */
export type Spoiled = { readonly name: string } & ({ readonly value: unknown } | { readonly raw: string });

const given = (values: readonly unknown[]): readonly Spoiled[] =>
  values.map((value) => ({ name: `= ${JSON.stringify(value).slice(0, 60)}`, value }));
const written = (...texts: readonly string[]): readonly Spoiled[] => texts.map((raw) => ({ name: `= ${raw}`, raw }));

const beyondDouble = written('1e400', '-1e400');
const wrongTypes: Readonly<Record<string, readonly Spoiled[]>> = {
  string: given([5, true, [], {}]),
  integer: [...given(['5', '', 5.5, true, [], {}]), ...beyondDouble],
  number: [...given(['5', '', true, [], {}]), ...beyondDouble],
  boolean: given(['true', 'false', 1, 0, [], {}]),
  object: given(['text', 5, true, []]),
  array: given(['text', 5, true, {}]),
};

const formats: Readonly<Record<string, readonly unknown[]>> = {
  date: [
    ...['2026-02-30', '2026-13-01', '2026-00-10', '2026-01-00', '2025-02-29', '1900-02-29', '0000-01-01', '9999-12-31'],
    ...['1899-12-31', '2201-01-01', '+002026-01-01', '-0001-01-01', '2026-1-1', '20260101', '2026-01-01T00:00:00Z'],
    ...['igår', '', '2026-01-01 ', '٢٠٢٦-٠١-٠١', '2026-01-01\n'],
  ],
  'date-time': ['2026-01-01', '2026-01-01T25:00:00Z', '2026-01-01T10:00:00', '2026-01-01T10:00:60Z', 'nu', ''],
  uuid: [
    ...['', 'x', '01980000-0000-7000-8000-00000000000', '01980000-0000-7000-8000-0000000000011'],
    ...['01980000000070008000000000000001', '{01980000-0000-7000-8000-000000000001}'],
    ...['01980000-0000-7000-8000-00000000000G', '01980000-0000-7000-8000-00000000000A', "' or 1=1 --"],
  ],
};

const unreadable = ['a\u0000b', '\ud800', 'a\udc00b', '\ude00\ud83d'];

const outside = (pattern: RegExp): readonly string[] =>
  ['!', ' a', 'a b', '../a', 'å', ' ', '\t\n', '\u200b', 'a\nb', 'a\u0007b', 'a\u202eb', 'a\u2066b'].filter(
    (text) => !pattern.test(text),
  );

const textFaults = ({ minLength, maxLength, pattern, format }: Json): readonly unknown[] => [
  ...unreadable,
  ...(typeof minLength === 'number' && minLength > 0 ? ['a'.repeat(minLength - 1)] : []),
  ...(typeof maxLength === 'number' ? ['a'.repeat(maxLength + 1), '😀'.repeat(maxLength + 1)] : []),
  ...(typeof pattern === 'string' ? outside(new RegExp(pattern, 'u')) : []),
  ...(formats[String(format)] ?? []),
];

const numberFaults = ({ type, minimum, maximum }: Json): readonly Spoiled[] => [
  ...(typeof minimum === 'number' ? given([minimum - 1, -1e300]) : []),
  ...(typeof maximum === 'number' ? given([maximum < Number.MAX_SAFE_INTEGER ? maximum + 1 : 2 ** 53, 1e300]) : []),
  ...(type === 'integer' ? written('0.5', '1e-7', '12345678901234567890', '100000000000000000000000000000') : []),
];

const listFaults = ({ minItems, maxItems, uniqueItems }: Json, value: unknown): readonly Spoiled[] => {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  const many = (count: number): unknown[] => Array.from({ length: count }, () => first);
  return [
    ...(typeof maxItems === 'number' ? [{ name: `of ${maxItems + 1} items`, value: many(maxItems + 1) }] : []),
    ...(typeof minItems === 'number' && minItems > 0 ? [{ name: 'of too few items', value: many(minItems - 1) }] : []),
    ...(uniqueItems === true ? [{ name: 'with an item twice', value: many(2) }] : []),
  ];
};

const mapFaults = ({ maxProperties }: Json, value: unknown): readonly Spoiled[] => {
  if (typeof maxProperties !== 'number') return [];
  const first: unknown = isJson(value) ? Object.values(value)[0] : undefined;
  const many = Array.from({ length: maxProperties + 1 }, (_, index) => [`k${index}`, first] as const);
  return [{ name: `of ${maxProperties + 1} keys`, value: Object.fromEntries(many) }];
};

/** Keys that no short machine word is. */
export const badKeys: readonly string[] = [
  '',
  ' ',
  'a b',
  '../a',
  'å',
  'a/b',
  'a~b',
  'a'.repeat(101),
  'a\u0000b',
  '\ud800',
];

const listedFaults = ({ enum: words, const: word }: Json): readonly unknown[] => {
  const [known] = Array.isArray(words) ? words : [word];
  return typeof known === 'string'
    ? ['notOfTheList', '', known.toUpperCase() === known ? known.toLowerCase() : known.toUpperCase()]
    : [];
};

/** Every wrong value for a place, by each keyword of its schema; null is judged by who knows whether it may be null. */
export const spoiledBy = (schema: Json, value: unknown): readonly Spoiled[] => {
  const type = schema['type'] ?? (schema['const'] === undefined ? undefined : 'string');
  const listed = schema['enum'] !== undefined || schema['const'] !== undefined;
  return [
    ...(wrongTypes[typeof type === 'string' ? type : ''] ?? []),
    ...(listed ? given([...listedFaults(schema), ...unreadable]) : []),
    ...(type === 'string' && !listed ? given(textFaults(schema)) : []),
    ...(type === 'integer' || type === 'number' ? numberFaults(schema) : []),
    ...(type === 'array' ? listFaults(schema, value) : []),
    ...(type === 'object' ? mapFaults(schema, value) : []),
  ];
};
