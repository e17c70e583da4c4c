import { diagram } from './diagram.ts';
import { processModelJsonSchema } from './json-schema.ts';
import { findShippedModel } from './shipped.ts';

/** Files of the repository that follow from this code, by path from its root: generated, kept, and compared by a test. */
export function publishedFiles(): Readonly<Record<string, string>> {
  return {
    'packages/core/models/process-model.schema.json': `${JSON.stringify(processModelJsonSchema(), null, 2)}\n`,
    'docs/images/helsingborg.svg': picture('sv'),
    'docs/images/helsingborg-en.svg': picture('en'),
  };
}

function picture(language: 'sv' | 'en'): string {
  const model = findShippedModel('helsingborg', 2);
  return model === undefined ? '' : diagram(model, { language, format: 'svg' });
}
