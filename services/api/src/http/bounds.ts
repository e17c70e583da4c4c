type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListed = (schema: Schema): boolean => 'enum' in schema || 'const' in schema;

/** What is missing at one place, by the type it declares. */
const missing = (schema: Schema): string | undefined => {
  const { type } = schema;
  if (isListed(schema)) return undefined;
  if (type === 'string')
    return 'maxLength' in schema || 'format' in schema ? undefined : 'a string without maxLength or format';
  if (type === 'array') return 'maxItems' in schema ? undefined : 'an array without maxItems';
  if (type === 'number' || type === 'integer') {
    return 'minimum' in schema && 'maximum' in schema ? undefined : 'a number without minimum and maximum';
  }
  if (type === 'object' && !('oneOf' in schema)) {
    return schema['additionalProperties'] === false || 'maxProperties' in schema
      ? undefined
      : 'an object that is not closed';
  }
  return undefined;
};

/** Every place in a request's schema that a caller could make as large as they like, as a sentence. */
export const unbounded = (schema: unknown, at = ''): readonly string[] => {
  if (Array.isArray(schema)) return schema.flatMap((part, index) => unbounded(part, `${at}/${index}`));
  if (!isSchema(schema)) return [];
  const own = missing(schema);
  const below = ['properties', '$defs'].flatMap((key) => {
    const parts = schema[key];
    return isSchema(parts) ? Object.entries(parts).flatMap(([name, part]) => unbounded(part, `${at}/${name}`)) : [];
  });
  const nested = ['items', 'oneOf', 'anyOf', 'allOf', 'additionalProperties'].flatMap((key) =>
    unbounded(schema[key], `${at}/${key}`),
  );
  return [...(own === undefined ? [] : [`${at === '' ? '/' : at} is ${own}`]), ...below, ...nested];
};
