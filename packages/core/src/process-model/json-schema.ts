import { ModelMappingSchema } from './mapping-schema.ts';
import { ProcessModelSchema } from './schema.ts';
import { VariantSchema } from './variant-schema.ts';

type Json = Record<string, unknown>;

/** The published JSON Schema (draft 2020-12) of a process model document, as plain JSON. */
export function processModelJsonSchema(): Json {
  return published(ProcessModelSchema);
}

/** The published JSON Schema of a unit's variant, as plain JSON. */
export function variantJsonSchema(): Json {
  return published(VariantSchema);
}

/**
 * The library repeats the recursive definition of a condition at every use, each with the same id, which other validators
 * refuse: here it stands once.
 */
function published(source: object): Json {
  const definitions: Json = {};
  const schema: Json = JSON.parse(JSON.stringify(source), (key, value) => {
    if (key === '$ref') return `#/$defs/${value}`;
    if (key !== '$defs') return value;
    for (const [name, { $id, ...definition }] of Object.entries<Json>(value)) definitions[name] = definition;
    return undefined;
  });
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema, $defs: definitions };
}

/** The published JSON Schema of a mapping document, as plain JSON. */
export function modelMappingJsonSchema(): Json {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...JSON.parse(JSON.stringify(ModelMappingSchema)) };
}
