import { catalogue, pictureOf } from './catalogue.ts';
import { diagram } from './diagram.ts';
import { modelMappingJsonSchema, processModelJsonSchema, variantJsonSchema } from './json-schema.ts';
import { findShippedModel, shippedModels } from './shipped.ts';

/** Files of the repository that follow from this code, by path from its root: generated, kept, and compared by a test. */
export function publishedFiles(): Readonly<Record<string, string>> {
  return {
    'packages/core/models/process-model.schema.json': `${JSON.stringify(processModelJsonSchema(), null, 2)}\n`,
    'packages/core/models/process-model-variant.schema.json': `${JSON.stringify(variantJsonSchema(), null, 2)}\n`,
    'packages/core/models/model-mapping.schema.json': `${JSON.stringify(modelMappingJsonSchema(), null, 2)}\n`,
    'docs/images/helsingborg.svg': picture('sv'),
    'docs/images/helsingborg-en.svg': picture('en'),
    'docs/process-models.md': catalogue(shippedModels),
    ...Object.fromEntries(shippedModels.flatMap((model) => pictures.map((of) => of(model)))),
  };
}

const pictures = (['sv', 'en'] as const).map(
  (language) => (model: (typeof shippedModels)[number]) =>
    [`docs/${pictureOf(model, language)}`, diagram(model, { language, format: 'svg' })] as const,
);

function picture(language: 'sv' | 'en'): string {
  const model = findShippedModel('helsingborg', 2);
  return model === undefined ? '' : diagram(model, { language, format: 'svg' });
}
