type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const unescape = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~');

const at = (document: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (isJson(value) ? value[name] : undefined), document);

/** The schemas that a schema may stand for: itself, what it refers to, and the members of a union. */
const meant = (document: unknown, schema: unknown): readonly Json[] => {
  if (!isJson(schema)) return [];
  const { $ref: ref, oneOf, anyOf } = schema;
  if (typeof ref === 'string') return meant(document, at(document, ref.replace(/^#\//, '').split('/')));
  const members = [oneOf, anyOf].flatMap((union) => (Array.isArray(union) ? union : []));
  return [schema, ...members.flatMap((member) => meant(document, member))];
};

const step = (schema: Json, name: string): unknown => {
  const { properties, additionalProperties, items } = schema;
  if (isJson(properties) && isJson(properties[name])) return properties[name];
  return /^\d+$/.test(name) && isJson(items) ? items : additionalProperties;
};

/** Whether a JSON pointer leads to a place that bodies of this schema can have. */
export const hasPlace = (document: unknown, schema: unknown, pointer: string): boolean => {
  const found = pointer
    .split('/')
    .slice(1)
    .map(unescape)
    .reduce<readonly Json[]>(
      (schemas, name) => schemas.flatMap((one) => meant(document, step(one, name))),
      meant(document, schema),
    );
  return found.length > 0;
};
