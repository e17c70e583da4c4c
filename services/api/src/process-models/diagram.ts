import { diagram, judgeDraft, type ProcessModel, type Refusal } from '@idesluss/core';
import { accepts } from '../http/accept.ts';
import { both } from '../http/language.ts';
import type { SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { findOneModel, type Model } from './queries.ts';
import { drawing, mermaid, svg } from './drawing.ts';
import { diagramQuery, modelParams } from './schemas.ts';

/** The model as a picture, or as text that other tools draw. */
export const registerDiagram = (api: Api, slice: SliceShell): void => {
  const schema = {
    tags: ['process-models'],
    operationId: 'drawProcessModel',
    summary: both('Modellen som bild', 'The model as a picture'),
    description: both(
      `Hela vägen från idé till vardag: steg, faser, beslutspunkter och avslut. Ett utkast ritas så snart dokumentet följer formatet, också med fel i. \`Accept: ${svg}\` ger en bild, \`Accept: ${mermaid}\` ger text för Mermaid.`,
      `The whole way from idea to daily use: steps, phases, gates and endings. A draft is drawn as soon as its document follows the format, also with errors in it. \`Accept: ${svg}\` gives a picture, \`Accept: ${mermaid}\` gives text for Mermaid.`,
    ),
    params: modelParams,
    querystring: diagramQuery,
    response: { 200: drawing },
  };
  const config = { action: 'readProcessModels', produces: [svg, mermaid], refuses: true } as const;
  api.get('/process-models/:processModelId/diagram', { config, schema }, async (request, reply) => {
    const found = await findOneModel(slice, request, request.params.processModelId);
    if (!found.ok) return sendRefusal(reply, found.refusal);
    const drawable = toDraw(found.value);
    if (!drawable.ok) return sendRefusal(reply, drawable.refusal);
    const { language = request.language } = request.query;
    const format =
      accepts(request.headers.accept, [svg]) || !accepts(request.headers.accept, [mermaid]) ? 'svg' : 'mermaid';
    return reply
      .header('vary', 'Accept, Accept-Language')
      .header('cache-control', drawable.changes ? 'no-store' : 'private, max-age=300')
      .type(`${format === 'svg' ? svg : mermaid}; charset=utf-8`)
      .send(diagram(drawable.model, { language, format }));
  });
};

type Drawable =
  | { readonly ok: true; readonly model: ProcessModel; readonly changes: boolean }
  | { readonly ok: false; readonly refusal: Refusal };

/** A draft is drawn as what it would be published as; the number does not show. One that is no model yet has no picture. */
function toDraw(found: Model): Drawable {
  if (found.origin === 'shipped') return { ok: true, model: found.model, changes: false };
  const { model, findings } = judgeDraft(found.model, found.model.number ?? 1);
  if (model !== undefined) return { ok: true, model, changes: found.model.status === 'draft' };
  return { ok: false, refusal: { code: 'modelNotUsable', count: findings.length, findings: findings.slice(0, 50) } };
}
