import { findShippedModelById, shippedModels } from '@idesluss/core';
import { sendList, sendPageFault, sendResource } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { toLinks } from '../http/links.ts';
import { readPage } from '../http/page.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { contextOf } from '../http/stream-routes.ts';
import { registerDiagram } from './diagram.ts';
import { modelParams, modelQuery, ProcessModelList, ProcessModelView } from './schemas.ts';
import { registerVerifications } from './verifications.ts';
import { linksOfModel, summaryOf } from './view.ts';

const action = 'readProcessModels';
const unknownModel = { code: 'unknown', thing: 'processModel' } as const;

/** The model: what phases, gates, criteria and endings there are. Initiatives are pinned to one version of it. */
export const registerProcessModels = (api: Api, slice: SliceShell): void => {
  registerList(api, slice);
  const readProcessModel = {
    tags: ['process-models'],
    operationId: 'readProcessModel',
    summary: both('Läs en innovationsmodell', 'Read a process model'),
    description: both(
      'En version av modellen, med dokumentet som den är skriven i. Ett initiativ följer den version det började i.',
      'One version of the model, with the document it is written in. An initiative follows the version it began in.',
    ),
    params: modelParams,
    response: { 200: refTo(ProcessModelView) },
  };
  api.get(
    '/process-models/:processModelId',
    { config: { action }, schema: readProcessModel },
    async (request, reply) => {
      const allowed = await contextOf(readerOf(slice, request), action);
      if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
      const model = findShippedModelById(request.params.processModelId);
      if (model === undefined) return sendRefusal(reply, unknownModel);
      return sendResource(reply, { ...summaryOf(model), document: model }, linksOfModel(model));
    },
  );
  registerDiagram(api, slice);
  registerVerifications(api, slice);
};

const registerList = (api: Api, slice: SliceShell): void => {
  const schema = {
    tags: ['process-models'],
    operationId: 'listProcessModels',
    summary: both('Lista innovationsmodeller', 'List process models'),
    description: both(
      'Versionerna av de modeller som finns, nyast först. Med key bara en modells versioner.',
      'The versions of the models there are, newest first. With key only the versions of one model.',
    ),
    querystring: modelQuery,
    response: { 200: refTo(ProcessModelList) },
  };
  api.get('/process-models', { config: { action }, schema }, async (request, reply) => {
    const { key } = request.query;
    const page = readPage(request, ['uuid']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const allowed = await contextOf(readerOf(slice, request), action);
    if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
    const models = shippedModels.filter((model) => key === undefined || model.key === key).toReversed();
    const { after, offset = models.length, limit } = page.value;
    const start = after === undefined ? offset : models.findIndex(({ id }) => id === after[0]) + 1;
    return sendList(reply, {
      name: 'processModels',
      path: '/process-models',
      page: page.value,
      rows: models.slice(start, start + limit + 1),
      ...(after === undefined ? { total: models.length } : {}),
      view: (model) => ({ ...summaryOf(model), _links: toLinks(reply, linksOfModel(model)) }),
      cursor: ({ id }) => [id],
    });
  });
};
