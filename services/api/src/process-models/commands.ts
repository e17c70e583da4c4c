import { isDeepStrictEqual } from 'node:util';
import type { Context, JsonObject, OwnModel, Situation } from '@idesluss/core';
import { sendResource, stateOf } from '../http/answer.ts';
import { answerCommand, commandRoute, sendCommand, whoMay } from '../http/command-route.ts';
import { matches } from '../http/etag.ts';
import { both } from '../http/language.ts';
import { sendProblem } from '../http/problem.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, refTo } from '../http/schema.ts';
import { receiptOn } from '../http/stream-receipt.ts';
import { basedOnRevision, modelReplacement, newModel, ProcessModelView, triedOn } from './schemas.ts';
import { shownModel } from './view.ts';

const receipt = receiptOn(shownModel, '/process-models');
type Shell = SliceShell['shell'];

/** Writing a model of the city's own, as a draft that anybody may be wrong in, and publishing it once it is right. */
export function registerModelCommands(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    path: '/process-models',
    command: 'draftProcessModel',
    tag: 'process-models',
    summary: { sv: 'Börja ett utkast', en: 'Begin a draft' },
    description: {
      sv: 'Ett utkast till en modell som staden själv skriver: med basedOn som kopia av en publicerad version, annars med ett dokument, eller tomt. Utkastet får vara hur ofärdigt som helst; granskningen säger vad som återstår. Nyckeln är vad modellens versioner har gemensamt: utan key blir det originalets, och det som publiceras blir dess nästa version. Dokumentets id, key och version får utelämnas: de sätts när utkastet publiceras.',
      en: 'A draft of a model that the city writes itself: with basedOn as a copy of a published version, else with a document, or empty. The draft may be as unfinished as can be; verification says what is left. The key is what the versions of a model have in common: without key it is that of the original, and what is published becomes its next version. The document’s id, key and version may be left out: they are set when the draft is published.',
    },
    params: closed({}),
    body: newModel,
    aim: () => ({}),
    target: () => undefined,
    args: ({ key = null, basedOn = null, document }) => ({ key, basedOnId: basedOn, document: document ?? null }),
    receipt,
  });
  registerReplacement(api, shell);
  registerDiscarding(api, shell);
  registerPublication(api, shell);
}

function registerDiscarding(api: Api, shell: Shell): void {
  commandRoute(api, shell, {
    path: '/process-models/:processModelId/discardings',
    command: 'discardProcessModel',
    tag: 'process-models',
    summary: { sv: 'Kasta ett utkast', en: 'Discard a draft' },
    description: {
      sv: 'Utkastet är borta därefter. basedOn är den ändring (revision) som du läste: har någon ändrat utkastet sedan dess kastas det inte. En publicerad version kan inte kastas.',
      en: 'The draft is gone afterwards. basedOn is the change (revision) that you read: if somebody has changed the draft since, it is not discarded. A published version cannot be discarded.',
    },
    params: triedOn('discardProcessModel'),
    body: basedOnRevision,
    aim: (params) => params,
    target: () => undefined,
    args: (body) => body,
    receipt,
  });
}

function registerPublication(api: Api, shell: Shell): void {
  commandRoute(api, shell, {
    path: '/process-models/:processModelId/publications',
    command: 'publishProcessModel',
    tag: 'process-models',
    summary: { sv: 'Publicera ett utkast', en: 'Publish a draft' },
    description: {
      sv: 'Utkastet blir nästa version av sin nyckel. Därefter kan initiativ följa den, och den ändras aldrig. Hittar granskningen fel publiceras inget, och felen står i svaret. basedOn är den ändring (revision) som du läste.',
      en: 'The draft becomes the next version of its key. From then on initiatives can follow it, and it never changes. If verification finds errors, nothing is published, and the errors stand in the answer. basedOn is the change (revision) that you read.',
    },
    params: triedOn('publishProcessModel'),
    body: basedOnRevision,
    aim: (params) => params,
    target: () => undefined,
    args: (body) => body,
    receipt,
  });
}

function registerReplacement(api: Api, shell: Shell): void {
  const schema = {
    tags: ['process-models'],
    operationId: 'replaceProcessModel',
    summary: both('Ersätt ett utkast', 'Replace a draft'),
    description: `${both(
      'Hela dokumentet, som det ska vara härefter. Skicka If-Match med den ETag du läste: har någon annan ersatt utkastet sedan dess blir svaret 412. Det som är så redan ändrar inget. Fel i dokumentet hindrar inte: dem säger granskningen.',
      'The whole document, as it is to be from now on. Send If-Match with the ETag that you read: if somebody else has replaced the draft since, the answer is 412. What is so already changes nothing. Errors in the document do not stand in the way: verification tells them.',
    )}\n\n${whoMay('replaceProcessModel')}`,
    params: triedOn('replaceProcessModel'),
    body: modelReplacement,
    response: { 200: refTo(ProcessModelView) },
  };
  const config = { action: 'replaceProcessModel' } as const;
  api.put('/process-models/:processModelId', { config, schema }, async (request, reply) => {
    const { document } = request.body;
    const answer = await sendCommand(shell, request, {
      type: 'replaceProcessModel',
      aim: request.params,
      target: undefined,
      args: { document },
      receipt,
      precondition: (situation, context) => matches(request.ifMatch, stateOf(shownTo(situation, context) ?? {})),
      changes: ({ processModel }) => processModel === undefined || isReplaced(processModel, document),
      withoutKey: true,
    });
    const changed = answer.kind === 'done' ? answer.outcome : null;
    if (changed === null) return answerCommand(reply, answer);
    const shown = shownTo(changed.after, changed.context);
    if (shown === undefined || changed.after.processModel === undefined) return sendProblem(reply, 'notFound');
    return sendResource(reply, shown, shownModel.links(changed.after.processModel, changed.context));
  });
}

/** The database keeps names in an order of its own, so that the same is told by what is there. */
const isReplaced = (draft: OwnModel, document: JsonObject): boolean => !isDeepStrictEqual(draft.document, document);

function shownTo({ processModel }: Situation, context: Context) {
  return processModel && shownModel.view(processModel, context);
}
