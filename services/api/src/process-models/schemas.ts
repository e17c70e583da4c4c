import { type ProcessModel, shippedModels } from '@idesluss/core';
import Type from 'typebox';
import { pageAnswer, pageQuery } from '../http/page.ts';
import {
  Bilingual,
  closed,
  code,
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

const described = {
  processModelId: uuid(),
  key: code({ max: 63, example: 'helsingborg' }),
  version: integer({ min: 1, max: 10_000 }),
  state: oneOf(['published'], { description: 'Utkast kommer senare / Drafts come later' }),
  title: refTo(Bilingual),
  description: refTo(Bilingual),
};
const { id: processModelId, key, version, title, description } = shipped;
const example = { processModelId, key, version, state: 'published' as const, title, description };

export const ProcessModelSummary = open(
  { ...described, _links: Links },
  { $id: 'ProcessModelSummary', example: { ...example, _links: [] } },
);

export const ProcessModelView = open(
  {
    ...described,
    /** The document as it is, so that it can be changed and verified anew; its own schema is published beside it. */
    document: Type.Unsafe<ProcessModel>({
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

const Finding = open(
  {
    severity: oneOf(['error', 'warning']),
    code: code({ example: 'unreachablePhase' }),
    place: text({ min: 0, max: 2000, description: 'JSON Pointer', example: '/phases/3' }),
    text: refTo(Bilingual),
    counterExample: nullable(refTo(Bilingual)),
  },
  {
    $id: 'ModelFinding',
    description: 'Något som är fel, eller värt en blick / Something wrong, or worth a look',
    example: {
      severity: 'warning',
      code: 'unusedQuestion',
      place: '/questions/2',
      text: { sv: 'Frågan används inte.', en: 'The question is not used.' },
      counterExample: null,
    },
  },
);

export const Verification = open(
  {
    usable: Type.Boolean({ description: 'Inga fel / No errors' }),
    findings: list(refTo(Finding), { max: mostFindings }),
    _links: Links,
  },
  { $id: 'ModelVerification', example: { usable: true, findings: [], _links: [] } },
);

export const modelParams = closed({ processModelId: uuid({ example: processModelId }) });
export const modelQuery = closed({
  key: optional(
    code({
      max: 63,
      example: 'helsingborg',
      description: 'Bara den här modellens versioner / Only versions of this model',
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
