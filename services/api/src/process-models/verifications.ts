import { sendFresh, sendResource } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { contextOf } from '../http/stream-routes.ts';
import { findOneModel, listOwnModels } from './queries.ts';
import { modelDocument, modelParams, Verification } from './schemas.ts';
import { documentOf, linksOfVerification, verifyDocument, verifyDraft } from './view.ts';

const config = { action: 'readProcessModels' } as const;

/** May a model be used? Of those we have, and of any document. */
export const registerVerifications = (api: Api, slice: SliceShell): void => {
  const ofOne = {
    tags: ['process-models'],
    operationId: 'listVerifications',
    summary: both('Vad granskningen säger om modellen', 'What verification says of the model'),
    description: both(
      'Om modellen får användas, eller utkastet publiceras, och allt som är värt en blick: faser som inte nås, vägar utan slut, garantier som inte håller.',
      'Whether the model may be used, or the draft published, and all that is worth a look: phases out of reach, ways without an ending, broken guarantees.',
    ),
    params: modelParams,
    response: { 200: refTo(Verification) },
  };
  api.get('/process-models/:processModelId/verifications', { config, schema: ofOne }, async (request, reply) => {
    const found = await findOneModel(slice, request, request.params.processModelId);
    if (!found.ok) return sendRefusal(reply, found.refusal);
    const { origin, model } = found.value;
    const links = linksOfVerification(model);
    if (origin === 'shipped' || model.status === 'published') {
      return sendResource(reply, verifyDocument(documentOf(found.value)), links);
    }
    const others = await listOwnModels(slice, request);
    if (!others.ok) return sendRefusal(reply, others.refusal);
    return sendResource(reply, verifyDraft(model, others.value), links);
  });
  registerQuestion(api, slice);
};

/** Asked by POST because the document travels in a body. Nothing is made or kept, so the key stores no receipt. */
const registerQuestion = (api: Api, slice: SliceShell): void => {
  const schema = {
    tags: ['process-models'],
    operationId: 'verifyProcessModel',
    summary: both('Granska en innovationsmodell', 'Verify a process model'),
    description: both(
      'Skicka ett dokument och få veta om det kan användas, med pekare till varje ställe och en väg i ord som visar felet. Det är en läsning, men med POST: ett dokument är för stort för en adress. Ingenting sparas: samma fråga får alltid samma svar, så Idempotency-Key krävs men inget kvitto läggs undan.',
      'Send a document and learn whether it can be used, with a pointer to every place and a path in words that shows the fault. It is a reading, yet by POST: a document is too large for an address. Nothing is kept: the same question always gets the same answer, so the Idempotency-Key is required but no receipt is stored.',
    ),
    body: modelDocument,
    response: { 200: refTo(Verification) },
  };
  api.post('/process-model-verifications', { config, schema }, async (request, reply) => {
    const allowed = await contextOf(readerOf(slice, request), config.action);
    if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
    return sendFresh(reply, verifyDocument(request.body), [
      { rel: 'related', path: '/process-models', title: { sv: 'Alla modeller', en: 'All models' } },
    ]);
  });
};
