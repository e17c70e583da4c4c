export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const schemaAt = (schema: Json, name: string): Json => {
  const found = schema[name];
  return isJson(found) ? found : {};
};

/** Schemas of a union, its members told apart; any other schema by itself. */
export const membersOf = (schema: Json): readonly Json[] => {
  const members = schema['anyOf'] ?? schema['oneOf'];
  return Array.isArray(members) ? members.filter(isJson) : [schema];
};

export const isNullable = (schema: Json): boolean =>
  membersOf(schema).some(({ type }) => type === 'null' || (Array.isArray(type) && type.includes('null')));

const samples: Readonly<Record<string, unknown>> = {
  uuid: '01980000-0000-7000-8000-000000000001',
  date: '2027-03-01',
  'date-time': '2027-03-01T08:30:00Z',
};

const textFor = ({ minLength, pattern }: Json): string =>
  (pattern === undefined ? 'a' : '0').repeat(Math.max(1, Number(minLength ?? 1)));

/** A valid value for a schema, every property present: so that each of them can be spoiled. */
const sampleOf = (schema: Json): unknown => {
  if (schema['example'] !== undefined) return schema['example'];
  if (schema['const'] !== undefined) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  const [first = {}] = membersOf(schema);
  if (first !== schema) return sampleOf(first);
  switch (schema['type']) {
    case 'string':
      return samples[String(schema['format'])] ?? textFor(schema);
    case 'integer':
    case 'number':
      return Number(schema['minimum'] ?? 0);
    case 'boolean':
      return true;
    case 'array':
      return [sampleOf(schemaAt(schema, 'items'))];
    case 'object':
      return sampleObject(schema);
    default:
      return null;
  }
};

const sampleObject = (schema: Json): Json => {
  const properties = Object.entries(schemaAt(schema, 'properties')).map(
    ([name, inner]) => [name, sampleOf(isJson(inner) ? inner : {})] as const,
  );
  const values = schema['additionalProperties'];
  return Object.fromEntries(isJson(values) ? [...properties, ['aCode', sampleOf(values)]] : properties);
};

/** The example with everything in it that it leaves out: absent properties, and an item for each empty list. */
export const completed = (schema: Json, value: unknown): unknown => {
  const member = memberFor(schema, value);
  if (value === undefined || value === null) return sampleOf(member);
  if (Array.isArray(value)) {
    const items = schemaAt(member, 'items');
    return value.length === 0 ? [sampleOf(items)] : value.map((item) => completed(items, item));
  }
  if (!isJson(value)) return value;
  const properties = schemaAt(member, 'properties');
  const named = Object.keys(properties).map(
    (name) => [name, completed(schemaAt(properties, name), value[name])] as const,
  );
  const values = schemaAt(member, 'additionalProperties');
  const keyed = Object.entries(value)
    .filter(([name]) => !(name in properties))
    .map(([name, one]) => [name, completed(values, one)] as const);
  return Object.fromEntries([...named, ...keyed]);
};

const kindOf = (schema: Json, value: Json): boolean =>
  Object.entries(schemaAt(schema, 'properties')).every(
    ([name, inner]) => !isJson(inner) || inner['const'] === undefined || inner['const'] === value[name],
  );

/** The member of a union that a value is of; the first that is not null when it is of none. */
export const memberFor = (schema: Json, value: unknown): Json => {
  const members = membersOf(schema).filter(({ type }) => type !== 'null');
  const [first = schema] = members;
  if (members.length < 2) return first;
  return members.find((member) => isJson(value) && kindOf(member, value)) ?? first;
};
