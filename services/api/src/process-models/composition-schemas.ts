import { findShippedModel } from '@idesluss/core';
import example from '@idesluss/core/models/helsingborg-care-1.variant.json' with { type: 'json' };
import Type, { type Static } from 'typebox';
import { Bilingual, closed, Links, list, nullable, oneOfKind, open, refTo, text, uuid } from '../http/schema.ts';
import { modelDocument, ModelFinding, mostFindings } from './schemas.ts';

const city = findShippedModel('helsingborg', 2)?.id ?? '';

const FloorByModel = closed(
  { kind: Type.Literal('model'), processModelId: uuid() },
  { $id: 'FloorByModel', example: { kind: 'model', processModelId: city } },
);
const FloorByDocument = closed(
  { kind: Type.Literal('document'), document: modelDocument },
  { $id: 'FloorByDocument', example: { kind: 'document', document: { key: 'helsingborg', version: 2 } } },
);

const floor = oneOfKind([FloorByModel, FloorByDocument]);
export type Floor = Static<typeof floor>;

/** A document of any shape: what is wrong with it is told as faults, and not as a fault of the request. */
const variant = Type.Unsafe<unknown>({
  type: 'object',
  maxProperties: 200,
  description: 'Vad förvaltningen lägger till / What the unit adds (process-model-variant.schema.json)',
});

export const newComposition = closed(
  { floor, variant },
  { example: { floor: { kind: 'model', processModelId: city }, variant: example } },
);

const pointer = (sv: string, en: string) => text({ min: 0, max: 2000, description: `${sv} / ${en}` });

const ComposeFault = open(
  {
    place: pointer(
      'JSON Pointer in i varianten; /floor när golvet självt har fel, tom när det är helheten',
      'JSON Pointer into the variant; /floor where the floor itself has faults, empty where it is the whole',
    ),
    floor: nullable(
      pointer('JSON Pointer till regeln i golvet som det möter', 'JSON Pointer to the rule of the floor that it meets'),
    ),
    text: refTo(Bilingual),
    remedy: refTo(Bilingual),
    finding: nullable(refTo(ModelFinding)),
  },
  {
    $id: 'CompositionFault',
    description: 'Varför varianten inte går ihop med golvet / Why the variant does not go with the floor',
    example: {
      place: '/gates/0/grants/0',
      floor: '/gates/1/grants',
      text: {
        sv: 'Stadens beslutspunkt ger money; en egen gör det inte förbi den.',
        en: 'The city’s gate grants money; one of your own does not do so past it.',
      },
      remedy: { sv: 'Låt den egna beslutspunkten inte ge något.', en: 'Let your own gate grant nothing.' },
      finding: null,
    },
  },
);

export const Composition = open(
  {
    document: nullable(
      Type.Unsafe<object>({
        type: 'object',
        description:
          'Modellen som de blir tillsammans; null om de inte går ihop / The model that they make together; null where they do not go together',
      }),
    ),
    faults: list(refTo(ComposeFault), { max: mostFindings }),
    findings: list(refTo(ModelFinding), {
      max: mostFindings,
      description: 'Värt en blick i den sammansatta modellen / Worth a look in the composed model',
    }),
    _links: Links,
  },
  { $id: 'ModelComposition', example: { document: null, faults: [], findings: [], _links: [] } },
);

export type Composed = Omit<Static<typeof Composition>, '_links'>;
