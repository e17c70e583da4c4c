import type { FastifyInstance } from 'fastify';
import type { TSchema } from 'typebox';

/**
 * A reference carries the schema it means under this symbol, which Ajv and the document generator do not see. So a
 * named schema is registered by being used, and no list of them can grow stale.
 */
export const target: unique symbol = Symbol('the schema a reference means');

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

const isNamed = (value: unknown): value is TSchema & { $id: string } =>
  isRecord(value) && typeof value['$id'] === 'string';

/** Every schema that is referred to from this one, however deep, by name. */
export const schemasUsedBy = (schema: unknown, found = new Map<string, TSchema>()): Map<string, TSchema> => {
  if (!isRecord(schema)) return found;
  const meant = schema[target];
  if (isNamed(meant) && !found.has(meant.$id)) {
    found.set(meant.$id, meant);
    schemasUsedBy(meant, found);
  }
  for (const part of Object.values(schema)) schemasUsedBy(part, found);
  return found;
};

/** Makes the named schemas a route uses known to the application; two different ones with one name stop the start. */
export const shareSchemas = (app: FastifyInstance, schema: unknown): void => {
  const known = app.getSchemas();
  for (const [name, used] of schemasUsedBy(schema)) {
    if (known[name] === undefined) app.addSchema(used);
    // Fastify keeps a copy, so they are compared by what they say.
    else if (JSON.stringify(known[name]) !== JSON.stringify(used))
      throw new Error(`Two different schemas are called ${name}`);
  }
};

/** The example of a body: its own, or that of the named schema it refers to. */
export const exampleOf = (schema: unknown): unknown => {
  if (!isRecord(schema)) return undefined;
  if (schema['example'] !== undefined) return schema['example'];
  if (Array.isArray(schema['examples'])) return schema['examples'][0];
  return exampleOf(schema[target]);
};
