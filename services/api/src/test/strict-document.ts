type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keywords whose value is data and not a schema: a property called `properties` in an example closes nothing. */
const dataKeywords = new Set(['example', 'examples', 'default', 'enum', 'const']);

const isGrowing = (schema: Json): boolean =>
  isJson(schema['properties']) &&
  Object.keys(schema['properties']).length > 0 &&
  !('additionalProperties' in schema) &&
  (schema['type'] === 'object' || schema['type'] === undefined);

/**
 * The document with every answer closed. Clients must bear properties they do not know; our own tests must not, since
 * an answer is written by hand, and what nobody declared may be what nobody was to see.
 */
export const closeAnswers = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(closeAnswers);
  if (!isJson(part)) return part;
  const entries = Object.entries(part).map(([name, value]) => [
    name,
    dataKeywords.has(name) ? value : closeAnswers(value),
  ]);
  return { ...Object.fromEntries(entries), ...(isGrowing(part) ? { additionalProperties: false } : {}) };
};
