import { diagram, findShippedModelById } from '@idesluss/core';
import { accepts } from '../http/accept.ts';
import { both } from '../http/language.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { contextOf } from '../http/stream-routes.ts';
import { diagramQuery, modelParams } from './schemas.ts';

const svg = 'image/svg+xml';
const mermaid = 'text/vnd.mermaid';
const drawn = { schema: { type: 'string' } };

/** The model as a picture, or as text that other tools draw. */
export const registerDiagram = (api: Api, slice: SliceShell): void => {
  const schema = {
    tags: ['process-models'],
    operationId: 'drawProcessModel',
    summary: both('Modellen som bild', 'The model as a picture'),
    description: both(
      `Hela vägen från idé till vardag: steg, faser, beslutspunkter och avslut. \`Accept: ${svg}\` ger en bild, \`Accept: ${mermaid}\` ger text för Mermaid.`,
      `The whole way from idea to daily use: steps, phases, gates and endings. \`Accept: ${svg}\` gives a picture, \`Accept: ${mermaid}\` gives text for Mermaid.`,
    ),
    params: modelParams,
    querystring: diagramQuery,
    response: {
      200: {
        description: both('Bilden', 'The picture'),
        content: { [svg]: { ...drawn, example: '<svg/>' }, [mermaid]: { ...drawn, example: 'flowchart LR' } },
      },
    },
  };
  const config = { action: 'readProcessModels', produces: [svg, mermaid] } as const;
  api.get('/process-models/:processModelId/diagram', { config, schema }, async (request, reply) => {
    const allowed = await contextOf(readerOf(slice, request), 'readProcessModels');
    if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
    const model = findShippedModelById(request.params.processModelId);
    if (model === undefined) return sendRefusal(reply, { code: 'unknown', thing: 'processModel' });
    const { language = request.language } = request.query;
    const format =
      accepts(request.headers.accept, [svg]) || !accepts(request.headers.accept, [mermaid]) ? 'svg' : 'mermaid';
    return reply
      .header('vary', 'Accept, Accept-Language')
      .header('cache-control', 'private, max-age=300')
      .type(`${format === 'svg' ? svg : mermaid}; charset=utf-8`)
      .send(diagram(model, { language, format }));
  });
};
