import { type DocumentReader, documentReader } from './read-document.ts';
import { remedies } from './remedies.ts';
import { ProcessModelSchema } from './schema.ts';
import type { ProcessModel } from './types.ts';
import { type Variant, VariantSchema } from './variant-schema.ts';

/**
 * Reads a process model from parsed JSON of unknown origin and answers with a frozen copy of it. Whether it may be used
 * is for `verifyProcessModel` to say. Refuses with the first findings, each with a JSON pointer to its place.
 */
export const parseProcessModel: DocumentReader<ProcessModel> = documentReader(ProcessModelSchema, remedies.wrongShape);

/** Reads a unit's variant in the same way. Whether it stands on its floor is for `composeModel` to say. */
export const parseVariant: DocumentReader<Variant> = documentReader(VariantSchema, {
  sv: 'Jämför stället med formatet, process-model-variant.schema.json.',
  en: 'Compare the place with the format, process-model-variant.schema.json.',
});
