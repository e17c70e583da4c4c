import Type, { type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const id = Type.String({ pattern: '^[a-z][a-zA-Z0-9-]{0,62}$', maxLength: 63, description: 'Id in one of the models' });
const modelId = (description: string) => Type.String({ format: 'uuid', description });

/** Ids of one model to ids of the other; null where something leads nowhere. */
const names = (description: string) =>
  Type.Optional(Type.Record(id, Type.Union([id, Type.Null()]), { maxProperties: 200, description }));

/**
 * How what runs under one version of a process model is to be understood under another. What is left out means the same id,
 * where the other model has it and it is of the same kind there.
 */
export const ModelMappingSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String({ maxLength: 300 })),
    from: modelId('Version that initiatives follow now'),
    to: modelId('Version that they are to follow'),
    entries: names('Entries'),
    phases: names('Phases: where an initiative stands, and the way that led there'),
    gates: names('Gates, each to one of the same kind'),
    endings: names('Endings, each to one of the same kind'),
    criteria: names('Criteria; what has been rated stays as it was rated'),
    questions: names('Questions, each to one of the same type'),
  },
  { ...closed, title: 'Idésluss model mapping', $id: 'https://idesluss.example/schemas/model-mapping.json' },
);

/** A mapping document as {@link ModelMappingSchema} describes it. */
export type ModelMapping = Static<typeof ModelMappingSchema>;

/** What of a model is mapped by id. */
export const mappedParts = ['entries', 'phases', 'gates', 'endings', 'criteria', 'questions'] as const;
/** One of {@link mappedParts}. */
export type MappedPart = (typeof mappedParts)[number];
