import { isJson, type Json, memberFor, schemaAt } from './instance.ts';
import { asText, withAt } from './mutations.ts';

type Path = readonly (string | number)[];

/** A body that its schema allows, as far out as it goes. */
export interface Extreme {
  readonly name: string;
  readonly body: string;
}

/** Letters of one to four bytes, one that grows when it is lower-cased, and a mark that combines with what stands before. */
const letters = {
  ascii: 'a',
  swedish: 'å',
  euro: '€',
  emoji: '😀',
  dotted: 'İ',
  combining: '\u0301',
  control: '\u0001',
  rtl: '\u202e',
};

const isListed = (schema: Json): boolean => schema['enum'] !== undefined || schema['const'] !== undefined;

const longText = ({ maxLength, pattern, format }: Json, letter: string): string | undefined => {
  const fits = typeof pattern !== 'string' || new RegExp(pattern, 'u').test(letter);
  return typeof maxLength === 'number' && fits && format === undefined ? letter.repeat(maxLength) : undefined;
};

const words = [
  ' ',
  '\t',
  '\u00a0',
  '\u200b',
  "'; drop table event; --",
  '<b>',
  '%s',
  '\\u0000',
  '$1',
  '0',
  'constructor',
];

const textsOf = (schema: Json): readonly unknown[] => {
  const { pattern } = schema;
  if (isListed(schema)) return [];
  if (schema['format'] === 'date') return ['1900-01-01', '2200-12-31', '2024-02-29'];
  if (schema['format'] !== undefined)
    return ['01980000-0000-7000-8000-999999999999', '00000000-0000-0000-0000-000000000000'];
  const long = Object.values(letters).map((letter) => longText(schema, letter));
  const wanted = [...long.filter((text) => text !== undefined), ...words];
  return typeof pattern === 'string' ? wanted.filter((text) => new RegExp(pattern, 'u').test(text)) : wanted;
};

const numbersOf = ({ type, minimum = -1e15, maximum = 1e15 }: Json): readonly unknown[] => {
  const [low, high] = [Number(minimum), Number(maximum)];
  const wanted = [
    low,
    high,
    0,
    2 ** 31 - 1,
    2 ** 31,
    2 ** 32,
    2 ** 53 - 1,
    10_000_000_000_001,
    ...(type === 'number' ? [1e-300, 5e-324, 0.1, -1e-7] : []),
  ];
  return [...new Set(wanted)].filter((value) => value >= low && value <= high);
};

/** As many items as there may be: each the same, or each once. */
const itemsOf = ({ maxItems = 1, uniqueItems, items }: Json, item: unknown): readonly unknown[] => {
  if (uniqueItems !== true) return Array.from({ length: Number(maxItems) }, () => item);
  const listed = isJson(items) ? items['enum'] : undefined;
  return Array.isArray(listed) ? listed : [item];
};

/** As many items or keys as there may be, each like the first. */
const manyOf = (schema: Json, value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return [...(schema['minItems'] === 0 ? [[]] : []), itemsOf(schema, value[0])];
  if (!isJson(value) || typeof schema['maxProperties'] !== 'number') return [];
  const first = Object.values(value)[0];
  const keys = Array.from(
    { length: schema['maxProperties'] },
    (_, index) => [`${'k'.repeat(90)}${index}`, first] as const,
  );
  return [{}, Object.fromEntries(keys)];
};

const placeExtremes = (schema: Json, value: unknown): readonly unknown[] => {
  if (schema['type'] === 'string') return textsOf(schema);
  if (schema['type'] === 'integer' || schema['type'] === 'number') return numbersOf(schema);
  return manyOf(schema, value);
};

const below = (schema: Json, value: unknown): readonly (readonly [string | number, Json, unknown])[] => {
  if (Array.isArray(value))
    return value.slice(0, 1).map((item, index) => [index, schemaAt(schema, 'items'), item] as const);
  if (!isJson(value)) return [];
  const properties = schemaAt(schema, 'properties');
  return Object.entries(value).map(([name, inner]) => [
    name,
    name in properties ? schemaAt(properties, name) : schemaAt(schema, 'additionalProperties'),
    inner,
  ]);
};

/** Each place by itself, as far out as its schema lets it go. */
export const extremesOf = (body: unknown, schema: Json, value: unknown = body, path: Path = []): readonly Extreme[] => {
  const member = memberFor(schema, value);
  const own = placeExtremes(member, value).map((extreme) => ({
    name: `/${path.join('/')} = ${JSON.stringify(extreme).slice(0, 40)}`,
    body: asText(withAt(body, path, extreme)),
  }));
  return [
    ...own,
    ...below(member, value).flatMap(([name, inner, one]) => extremesOf(body, inner, one, [...path, name])),
  ];
};

/** Every text at its bound in one letter, and all else as it is: what lawfully is the longest. */
export const wordiest = (schema: Json, value: unknown, letter: string): unknown => {
  const member = memberFor(schema, value);
  if (typeof value === 'string') return isListed(member) ? value : (longText(member, letter) ?? value);
  if (Array.isArray(value)) return value.map((item) => wordiest(schemaAt(member, 'items'), item, letter));
  if (!isJson(value)) return value;
  const properties = schemaAt(member, 'properties');
  const entries = Object.entries(value).map(([name, inner]) => {
    const found = name in properties ? schemaAt(properties, name) : schemaAt(member, 'additionalProperties');
    return [name, wordiest(found, inner, letter)] as const;
  });
  return Object.fromEntries(entries);
};

/** Every text at its bound in one letter, every list and map full: the largest body that the schema allows. */
export const fullest = (schema: Json, value: unknown, letter: string): unknown => {
  const member = memberFor(schema, value);
  if (typeof value === 'string') return isListed(member) ? value : (longText(member, letter) ?? value);
  if (Array.isArray(value)) return itemsOf(member, fullest(schemaAt(member, 'items'), value[0], letter));
  if (!isJson(value)) return value;
  const filled = below(member, value).map(([name, inner, one]) => [String(name), fullest(inner, one, letter)] as const);
  const { maxProperties } = member;
  if (typeof maxProperties !== 'number') return Object.fromEntries(filled);
  const more = Array.from(
    { length: maxProperties - filled.length },
    (_, index) => [`k${index}`, filled[0]?.[1]] as const,
  );
  return Object.fromEntries([...filled, ...more]);
};
