import { ProcessModelSchema } from './schema.ts';

/** The published JSON Schema (draft 2020-12) of a process model document, as plain JSON. */
export function processModelJsonSchema(): unknown {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...ProcessModelSchema };
  // Through text, because the schema object carries the library's hidden marks.
  return JSON.parse(JSON.stringify(schema));
}
