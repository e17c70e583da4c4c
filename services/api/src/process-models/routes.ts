import { type OwnModel, shippedModels } from '@idesluss/core';
import type { Static } from 'typebox';
import { sendList, sendPageFault, sendResource } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { toLinks } from '../http/links.ts';
import { readPage } from '../http/page.ts';
import type { SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { registerModelCommands } from './commands.ts';
import { registerCompositions } from './compositions.ts';
import { registerDiagram } from './diagram.ts';
import { findOneModel, listOwnModels, type Model } from './queries.ts';
import { modelParams, modelQuery, ProcessModelList, ProcessModelView } from './schemas.ts';
import { registerVerifications } from './verifications.ts';
import { documentOf, linksOfModel, summaryOf } from './view.ts';

const action = 'readProcessModels';

/** The model: what phases, gates, criteria and endings there are. Initiatives are pinned to one version of it. */
export const registerProcessModels = (api: Api, slice: SliceShell): void => {
  registerList(api, slice);
  registerOne(api, slice);
  registerModelCommands(api, slice);
  registerDiagram(api, slice);
  registerVerifications(api, slice);
  registerCompositions(api, slice);
};

const registerOne = (api: Api, slice: SliceShell): void => {
  const schema = {
    tags: ['process-models'],
    operationId: 'readProcessModel',
    summary: both('Läs en innovationsmodell', 'Read a process model'),
    description: both(
      'En version av modellen, med dokumentet som den är skriven i. Ett initiativ följer den version det började i. Ett utkast läser idéslusskontoret, registratorn och revisorn; för andra finns det inte.',
      'One version of the model, with the document it is written in. An initiative follows the version it began in. A draft is read by the sluice office, the registrar and the auditor; for others it is not there.',
    ),
    params: modelParams,
    response: { 200: refTo(ProcessModelView) },
  };
  api.get('/process-models/:processModelId', { config: { action }, schema }, async (request, reply) => {
    const found = await findOneModel(slice, request, request.params.processModelId);
    if (!found.ok) return sendRefusal(reply, found.refusal);
    const { value } = found;
    return sendResource(reply, { ...summaryOf(value), document: documentOf(value) }, linksOfModel(value.model));
  });
};

const registerList = (api: Api, slice: SliceShell): void => {
  const schema = {
    tags: ['process-models'],
    operationId: 'listProcessModels',
    summary: both('Lista innovationsmodeller', 'List process models'),
    description: both(
      'Stadens egna versioner, nyast först, och sedan de som följer med tjänsten. Med key bara en modells versioner, med state bara utkast eller bara publicerade. Utkast ser den som får läsa dem.',
      'The city’s own versions, newest first, and then those that come with the service. With key only the versions of one model, with state only drafts or only published ones. Drafts are seen by those who may read them.',
    ),
    querystring: modelQuery,
    response: { 200: refTo(ProcessModelList) },
  };
  api.get('/process-models', { config: { action }, schema }, async (request, reply) => {
    const page = readPage(request, ['uuid']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const own = await listOwnModels(slice, request);
    if (!own.ok) return sendRefusal(reply, own.refusal);
    const models = asked(own.value, request.query);
    const { after, offset = models.length, limit } = page.value;
    const start = after === undefined ? offset : models.findIndex(({ model }) => model.id === after[0]) + 1;
    return sendList(reply, {
      name: 'processModels',
      path: '/process-models',
      page: page.value,
      rows: models.slice(start, start + limit + 1),
      ...(after === undefined ? { total: models.length } : {}),
      view: (one) => ({ ...summaryOf(one), _links: toLinks(reply, linksOfModel(one.model)) }),
      cursor: ({ model }) => [model.id],
    });
  });
};

function asked(own: readonly OwnModel[], { key, state }: Static<typeof modelQuery>): readonly Model[] {
  const all: readonly Model[] = [
    ...own.map((model) => ({ origin: 'own', model }) as const),
    ...shippedModels.toReversed().map((model) => ({ origin: 'shipped', model }) as const),
  ];
  return all.filter(
    (one) => (key === undefined || one.model.key === key) && (state === undefined || summaryOf(one).state === state),
  );
}
