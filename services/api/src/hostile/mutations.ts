import { isJson, isNullable, type Json, memberFor, membersOf, schemaAt } from './instance.ts';
import { badKeys, spoiledBy } from './spoiled.ts';

type Path = readonly (string | number)[];

/** One body that must be refused, and where the refusal has to point. */
export interface Mutation {
  readonly name: string;
  /** JSON text, so that what no JavaScript value says can be said as well. */
  readonly body: string;
  /** Pointers of which one has to be among the errors. */
  readonly pointers: readonly string[];
}

const pointerOf = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Stands for text that is put into the body as it is. */
const raw = '\u0001raw\u0001';
export const asText = (value: unknown, text?: string): string =>
  JSON.stringify(value).replaceAll(JSON.stringify(raw), () => text ?? 'null');

/** A copy with another value at a path; `undefined` takes it away. Names that reach prototypes become plain properties. */
export const withAt = (value: unknown, path: Path, next: unknown): unknown => {
  const [head, ...rest] = path;
  if (head === undefined) return next;
  if (Array.isArray(value)) return value.map((item, index) => (index === head ? withAt(item, rest, next) : item));
  const entries = Object.entries(isJson(value) ? value : {});
  const found = entries.some(([name]) => name === head);
  const all = found ? entries : [...entries, [String(head), undefined] as const];
  return Object.fromEntries(
    all
      .map(([name, inner]) => [name, name === head ? withAt(inner, rest, next) : inner] as const)
      .filter(([, inner]) => inner !== undefined),
  );
};

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, name) => (inner !== null && typeof inner === 'object' ? Reflect.get(inner, name) : undefined),
    value,
  );

/** Is a value of a type that another member of the union takes? */
const isTaken = (schema: Json, value: unknown): boolean =>
  membersOf(schema).length > 2 && membersOf(schema).some(({ type }) => type === typeof value);

/** Every way in which one place of a body can be wrong. */
const placeMutations = (body: unknown, schema: Json, path: Path): readonly Mutation[] => {
  const member = memberFor(schema, at(body, path));
  const pointer = pointerOf(path);
  const name = pointer === '' ? '(body)' : pointer;
  const values = spoiledBy(member, at(body, path)).filter(
    (spoiled) => !('value' in spoiled && isTaken(schema, spoiled.value)),
  );
  const typed = Object.keys(member).length > 0 && !isNullable(schema);
  const wrong = [...values, ...(typed ? [{ name: 'null', value: null }] : [])].map((spoiled) => ({
    name: `${name} ${spoiled.name}`,
    body: 'raw' in spoiled ? asText(withAt(body, path, raw), spoiled.raw) : asText(withAt(body, path, spoiled.value)),
    pointers: [pointer],
  }));
  return [...wrong, ...propertyMutations(body, member, path, name)];
};

const propertyMutations = (body: unknown, schema: Json, path: Path, name: string): readonly Mutation[] => {
  const isMap = isJson(schema['additionalProperties']);
  // Open only where a whole document is handed over, whose faults are findings and no refusals.
  if (schema['type'] !== 'object' || (!isMap && schema['additionalProperties'] !== false)) return [];
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  const missing = required.map((property) => ({
    name: `${name} without ${property}`,
    body: asText(withAt(body, [...path, property], undefined)),
    pointers: [pointerOf([...path, property])],
  }));
  const extra = [...(isMap ? badKeys : ['unknownProperty', 'amount_minor']), '__proto__', 'constructor', 'prototype'];
  const sample = isMap ? Object.values(isJson(at(body, path)) ? Object(at(body, path)) : {})[0] : 1;
  const unknown = extra.map((property) => ({
    name: `${name} with ${JSON.stringify(property).slice(0, 60)}`,
    body: asText(withAt(body, [...path, property], sample)),
    pointers: [pointerOf([...path, property]).slice(0, 500), `${pointerOf(path)}/?`],
  }));
  return [...missing, ...unknown];
};

/** The places below one, each with its schema. */
const below = (body: unknown, schema: Json, path: Path): readonly (readonly [Json, Path])[] => {
  const value = at(body, path);
  const member = memberFor(schema, value);
  if (Array.isArray(value))
    return value.slice(0, 1).map((_, index) => [schemaAt(member, 'items'), [...path, index]] as const);
  if (!isJson(value)) return [];
  const properties = schemaAt(member, 'properties');
  return Object.keys(value).map((name) => [
    name in properties ? schemaAt(properties, name) : schemaAt(member, 'additionalProperties'),
    [...path, name],
  ]);
};

/** Every mutation of a body, at every place of it, by every keyword of its schema. */
export const mutationsOf = (body: unknown, schema: Json, path: Path = []): readonly Mutation[] => [
  ...placeMutations(body, schema, path),
  ...below(body, schema, path).flatMap(([inner, place]) => mutationsOf(body, inner, place)),
];
