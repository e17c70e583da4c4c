import { type JsonObject, shippedModels } from '@idesluss/core';
import Type from 'typebox';
import { demoIds } from '../demo/ids.ts';
import { pageAnswer, pageQuery } from '../http/page.ts';
import {
  Bilingual,
  closed,
  code,
  dateTime,
  integer,
  Links,
  list,
  nullable,
  oneOf,
  open,
  optional,
  refTo,
  text,
  uuid,
} from '../http/schema.ts';

const shipped = shippedModels.at(-1);
if (shipped === undefined) throw new Error('no process model came with the core');

const modelStates = ['draft', 'published'] as const;

const described = {
  processModelId: uuid(),
  key: code({ max: 63, example: 'helsingborg' }),
  version: nullable(
    integer({
      min: 1,
      max: 10_000,
      description:
        'Null för ett utkast: numret sätts vid publiceringen / Null for a draft: the number is set when it is published',
    }),
  ),
  state: oneOf(modelStates, {
    description: 'Ett utkast ändras; en publicerad version aldrig / A draft changes; a published version never does',
  }),
  origin: oneOf(['shipped', 'own'], {
    description: 'Följer med tjänsten, eller stadens egen / Comes with the service, or the city’s own',
  }),
  revision: integer({
    min: 1,
    description:
      'Hur många gånger den har ändrats; skicka den som basedOn / How often it has changed; send it as basedOn',
  }),
  basedOn: nullable(uuid({ description: 'Versionen som den kopierades från / The version that it was copied from' })),
  title: nullable(refTo(Bilingual)),
  description: nullable(refTo(Bilingual)),
  changedAt: nullable(dateTime()),
  publishedAt: nullable(dateTime()),
};
const { id: processModelId, key, version, title, description } = shipped;
const example = {
  ...{ processModelId, key, version, state: 'published' as const, origin: 'shipped' as const, revision: 1 },
  ...{ basedOn: null, title, description, changedAt: null, publishedAt: null },
};

export const ProcessModelSummary = open(
  { ...described, _links: Links },
  { $id: 'ProcessModelSummary', example: { ...example, _links: [] } },
);

export const ProcessModelView = open(
  {
    ...described,
    /** The document as it is, so that it can be changed and verified anew; its own schema is published beside it. */
    document: Type.Unsafe<object>({
      type: 'object',
      description: 'Modellen som den är skriven / The model as it is written (process-model.schema.json)',
    }),
    _links: Links,
  },
  { $id: 'ProcessModel', example: { ...example, document: shipped, _links: [] } },
);

export const ProcessModelList = open(
  { processModels: list(refTo(ProcessModelSummary), { max: 100 }), ...pageAnswer },
  {
    $id: 'ProcessModelList',
    example: { processModels: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

/** Findings beyond these would be read by nobody: mend the first ones and ask again. */
export const mostFindings = 200;

const modelId = (example: string) => code({ max: 63, example });

/** One way of a path: from a phase, or from intake, past gates into a phase. */
const PathStep = open({
  from: nullable(modelId('exploreIdea')),
  to: modelId('exploreSetup'),
  gates: list(modelId('time'), { max: 50 }),
  place: text({ min: 0, max: 2000, description: 'JSON Pointer', example: '/edges/0' }),
});

export const ModelFinding = open(
  {
    severity: oneOf(['error', 'warning']),
    code: code({ example: 'unreachablePhase' }),
    place: text({ min: 0, max: 2000, description: 'JSON Pointer', example: '/phases/3' }),
    text: refTo(Bilingual),
    remedy: refTo(Bilingual),
    counterExample: nullable(refTo(Bilingual)),
    path: nullable(list(PathStep, { max: 2000 })),
    meets: nullable(
      text({
        min: 0,
        max: 2000,
        description:
          'JSON Pointer till en annan regel som den inte går ihop med / JSON Pointer to another rule that it does not go with',
        example: '/gates/0/needs/0',
      }),
    ),
  },
  {
    $id: 'ModelFinding',
    description: 'Något som är fel, eller värt en blick / Something wrong, or worth a look',
    example: {
      severity: 'warning',
      code: 'unusedQuestion',
      place: '/questions/2',
      text: { sv: 'Frågan används inte.', en: 'The question is not used.' },
      remedy: { sv: 'Läs svaret i ett krav, eller ta bort frågan.', en: 'Read the answer in a need, or remove it.' },
      counterExample: null,
      path: null,
      meets: null,
    },
  },
);

export const Verification = open(
  {
    usable: Type.Boolean({ description: 'Inga fel / No errors' }),
    findings: list(refTo(ModelFinding), { max: mostFindings }),
    _links: Links,
  },
  { $id: 'ModelVerification', example: { usable: true, findings: [], _links: [] } },
);

export const modelParams = closed({ processModelId: uuid({ example: processModelId }) });
/** The path's parameter, with the draft on which the operation can be tried at once. */
export const triedOn = (operation: keyof typeof demoIds.tryModel) =>
  closed({ processModelId: uuid({ example: demoIds.tryModel[operation] }) });

const started = {
  title: { sv: 'Vår väg genom slussen', en: 'Our way through the sluice' },
  description: { sv: 'Den är bara påbörjad.', en: 'It has only been begun.' },
};

/** A document as far as it has come: what is wrong with it are findings, and not a fault of the request. */
const draftDocument = () =>
  Type.Unsafe<JsonObject>({
    type: 'object',
    maxProperties: 200,
    example: started,
    description:
      'Modellen som den är skriven, färdig eller inte: högst 131 072 tecken, 10 000 värden och 40 nivåer / The model as it is written, finished or not: at most 131,072 characters, 10,000 values and 40 levels',
  });

export const newModel = closed(
  {
    key: optional(
      code({
        max: 63,
        description:
          'Vad modellens versioner har gemensamt; utan key originalets / What the versions of the model have in common; without key that of the original',
      }),
    ),
    basedOn: optional(
      nullable(uuid({ description: 'En publicerad version att kopiera / A published version to copy' })),
    ),
    document: optional(draftDocument()),
  },
  { example: { key: 'var-stad', basedOn: processModelId } },
);

export const modelReplacement = closed({ document: draftDocument() }, { example: { document: started } });

export const basedOnRevision = closed(
  {
    basedOn: integer({
      min: 1,
      description: 'Den ändring (revision) av utkastet som du läste / The change (revision) of the draft that you read',
    }),
  },
  { example: { basedOn: 1 } },
);

export const modelQuery = closed({
  key: optional(
    code({
      max: 63,
      example: 'helsingborg',
      description: 'Bara den här modellens versioner / Only versions of this model',
    }),
  ),
  state: optional(
    oneOf(modelStates, {
      example: 'published',
      description: 'Bara utkast, eller bara publicerade / Only drafts, or only published ones',
    }),
  ),
  ...pageQuery,
});
export const diagramQuery = closed({
  language: optional(
    oneOf(['sv', 'en'], { description: 'Förval Accept-Language / Default Accept-Language', example: 'sv' }),
  ),
});

/** Any document: what is wrong with its shape is a finding too, and not a fault of the request. */
export const modelDocument = Type.Unsafe<unknown>({
  type: 'object',
  maxProperties: 200,
  description: 'En innovationsmodell / A process model (process-model.schema.json)',
  example: shipped,
});
