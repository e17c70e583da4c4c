import Type, { type Static } from 'typebox';
import { Criterion, Gate, Guarantee, Question } from './schema.ts';
import { closed, id, ids, LocalText, Need } from './schema-parts.ts';

/** A place on a way of the floor: an edge by its two ends, or an entry by its id. */
const OnWay = Type.Union([
  Type.Object({ from: id, to: id, gate: id, before: Type.Optional(id) }, closed),
  Type.Object({ entry: id, gate: id, before: Type.Optional(id) }, closed),
]);

/**
 * What a unit adds to its city's model, the floor: criteria, questions and needs of its own, and gates in series. There is no
 * way to write what would take anything away.
 */
export const VariantSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String({ maxLength: 300 })),
    id: Type.String({ format: 'uuid', description: 'Identity of the model that is made, in this version' }),
    key: id,
    version: Type.Integer({ minimum: 1, maximum: 10_000 }),
    title: LocalText,
    description: LocalText,
    source: Type.String({ minLength: 1, maxLength: 500, description: 'What the variant rests on' }),
    floor: Type.Object(
      { key: id, version: Type.Integer({ minimum: 1, maximum: 10_000 }) },
      { ...closed, description: 'The version of the city’s model that it stands on' },
    ),
    questions: Type.Array(Question, { maxItems: 50 }),
    criteria: Type.Array(Criterion, { maxItems: 50 }),
    gates: Type.Array(Gate, { maxItems: 20, description: 'Gates of its own; each stands on a way of the floor' }),
    ways: Type.Array(OnWay, {
      maxItems: 100,
      description: 'Where the own gates stand: last before the phase, or before one of the gates that stand there',
    }),
    atGates: Type.Array(Type.Object({ gate: id, needs: Type.Array(Need, { maxItems: 20 }), criteria: ids }, closed), {
      maxItems: 50,
      description: 'What is asked and rated besides at gates of the floor',
    }),
    guarantees: Type.Array(Guarantee, { maxItems: 20 }),
  },
  { ...closed, title: 'Idésluss variant', $id: 'https://idesluss.example/schemas/process-model-variant.json' },
);

/** A unit's own additions to a city's model, as {@link VariantSchema} describes them. */
export type Variant = Static<typeof VariantSchema>;
