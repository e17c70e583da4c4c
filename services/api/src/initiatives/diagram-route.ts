import { initiativeDiagram } from '@idesluss/core';
import { accepts } from '../http/accept.ts';
import { both } from '../http/language.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { drawing, mermaid, svg } from '../process-models/drawing.ts';
import { diagramQuery } from '../process-models/schemas.ts';
import { findSituation } from './queries.ts';
import { initiativeParams } from './schemas.ts';

/** Where an initiative stands in its model, as a picture: as its reader may see it, and nothing beyond. */
export function registerInitiativeDiagram(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['initiatives'],
    operationId: 'drawInitiative',
    summary: both('Var initiativet står, som bild', 'Where the initiative stands, as a picture'),
    description: both(
      `Modellen som initiativet följer, med var det är, vilka beslutspunkter det har passerat, och i ord vad som saknas vid dem som står på tur, så långt du får veta det. Ett beslut syns först när det har meddelats. \`Accept: ${svg}\` ger en bild, \`Accept: ${mermaid}\` ger text för Mermaid.`,
      `The model that the initiative follows, with where it is, which gates it has passed, and in words what is missing at those that come next, as far as it is for you to know. A decision shows only once it has been notified. \`Accept: ${svg}\` gives a picture, \`Accept: ${mermaid}\` gives text for Mermaid.`,
    ),
    params: initiativeParams,
    querystring: diagramQuery,
    response: { 200: drawing },
  };
  const config = { action: 'readInitiative', produces: [svg, mermaid] } as const;
  api.get('/initiatives/:initiativeId/diagram', { config, schema }, async (request, reply) => {
    const found = await findSituation(readerOf(slice, request), request.params, 'readOptions');
    if (!found.ok) return sendRefusal(reply, found.refusal);
    const { situation, context } = found.value;
    const { language = request.language } = request.query;
    const asText = accepts(request.headers.accept, [mermaid]) && !accepts(request.headers.accept, [svg]);
    return reply
      .header('vary', 'Accept, Accept-Language')
      .header('cache-control', 'no-store')
      .type(`${asText ? mermaid : svg}; charset=utf-8`)
      .send(initiativeDiagram(situation, context, { language, format: asText ? 'mermaid' : 'svg' }));
  });
}
