import { composeDocuments, facts, type Refusal } from '@idesluss/core';
import type { FastifyRequest } from 'fastify';
import { sendFresh } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { contextOf } from '../http/stream-routes.ts';
import { type Composed, Composition, type Floor, newComposition } from './composition-schemas.ts';
import { findOneModel, type Model } from './queries.ts';
import { mostFindings } from './schemas.ts';
import { documentOf, viewFinding } from './view.ts';

const action = 'readProcessModels';

type Found = { readonly ok: true; readonly floor: unknown } | { readonly ok: false; readonly refusal: Refusal };

/** What a city's floor and a unit's variant make together. Asked by POST as verification is; nothing is made or kept. */
export const registerCompositions = (api: Api, slice: SliceShell): void => {
  const schema = {
    tags: ['process-models'],
    operationId: 'composeProcessModel',
    summary: both('Lägg en variant till stadens modell', 'Add a variant to the city’s model'),
    description: both(
      'Stadens modell är golvet, angiven med id eller som dokument, och varianten är vad en förvaltning lägger till: frågor, kriterier, krav och beslutspunkter i serie. Svaret är modellen som de blir tillsammans, granskad och klar att börja ett utkast med (utelämna id: utkastet får ett eget); eller skälen till att de inte går ihop, vart och ett med stället i varianten (place) och den regel i golvet som skulle försvagas (floor). Det är en läsning, men med POST. Ingenting sparas: Idempotency-Key krävs men inget kvitto läggs undan.',
      'The city’s model is the floor, named by its id or sent as a document, and the variant is what a unit adds: questions, criteria, needs and gates in series. The answer is the model that they make together, verified and ready to begin a draft with (leave the id out: the draft gets one of its own); or the reasons why they do not go together, each with the place in the variant (place) and the rule of the floor that would be weakened (floor). It is a reading, yet by POST. Nothing is kept: the Idempotency-Key is required but no receipt is stored.',
    ),
    body: newComposition,
    response: { 200: refTo(Composition) },
  };
  api.post('/process-model-compositions', { config: { action }, schema }, async (request, reply) => {
    const found = await findFloor(slice, request, request.body.floor);
    if (!found.ok) return sendRefusal(reply, found.refusal);
    return sendFresh(reply, composed(found.floor, request.body.variant), [
      { rel: 'related', path: '/process-models', title: { sv: 'Alla modeller', en: 'All models' } },
    ]);
  });
};

/** A floor by its id has been published: what is still being written holds for nobody. Whoever sends a document has it already. */
async function findFloor(slice: SliceShell, request: FastifyRequest, floor: Floor): Promise<Found> {
  if (floor.kind === 'document') {
    const allowed = await contextOf(readerOf(slice, request), action);
    return allowed.ok ? { ok: true, floor: floor.document } : allowed;
  }
  const { processModelId: id } = floor;
  const found = await findOneModel(slice, request, id);
  if (!found.ok && found.refusal.code !== 'unknown') return found;
  if (found.ok && isPublished(found.value)) return { ok: true, floor: documentOf(found.value) };
  return {
    ok: false,
    refusal: { code: 'referenceUnknown', pointer: '/floor/processModelId', thing: 'processModel', id },
  };
}

function isPublished(found: Model): boolean {
  return found.origin === 'shipped' || found.model.status === 'published';
}

function composed(floorDocument: unknown, variantDocument: unknown): Composed {
  const { model, faults, findings } = composeDocuments(floorDocument, variantDocument, { facts });
  return {
    document: model ?? null,
    faults: faults
      .slice(0, mostFindings)
      .map(({ finding, ...fault }) => ({ ...fault, finding: finding === undefined ? null : viewFinding(finding) })),
    findings: findings.slice(0, mostFindings).map(viewFinding),
  };
}
