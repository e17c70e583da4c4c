import { sendList, sendPageFault } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { readPage } from '../http/page.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { contextOf, placeOf } from '../http/stream-routes.ts';
import { type AttemptRow, listAttempts } from './queries.ts';
import { AttemptList, attemptQuery } from './schemas.ts';

const action = 'readAttempts';

/** What was tried and got a no, for those who watch over how the sluice is used. */
export function registerAttempts(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['events' as const],
    operationId: 'listAttempts',
    summary: both('Försök som fick nej', 'Attempts that got a no'),
    description: both(
      'Vem som försökte göra eller läsa vad, och vilket nej det blev, senast först: koder och id, aldrig vad någon skrev. Filter gäller tillsammans. Försök med utkast hör till dem som skriver dem och visas inte. Medan ett beslutsärende är öppet visas skälet bara när det är att någon saknar behörighet. Den som är bedömare ser inte vem som försöker något med en idé vars bärare hålls dolda. För varje person och klient behålls högst sextio i minuten.',
      'Who tried to do or read what, and which no it got, latest first: codes and ids, never what somebody wrote. Filters hold together. What is tried with drafts is for those who write them and is not shown. While a gate case is open the reason is shown only where it is that somebody may not. Whoever assesses does not see who tries what with an idea whose bearers are kept hidden. For each person and client sixty a minute are kept at most.',
    ),
    querystring: attemptQuery,
    response: { 200: refTo(AttemptList) },
  };
  api.get('/attempts', { config: { action }, schema }, async (request, reply) => {
    const page = readPage(request, ['dateTime', 'uuid']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const { recordedFrom, recordedBefore } = request.query;
    if (isTurned(recordedFrom, recordedBefore))
      return sendPageFault(reply, { pointer: '/recordedBefore', code: 'turned' });
    const reader = readerOf(slice, request);
    const allowed = await contextOf(reader, action);
    if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
    return sendList(reply, {
      ...{ name: 'attempts', path: '/attempts', page: page.value },
      ...(await listAttempts(placeOf(reader), allowed.context.actor, request.query, page.value)),
      view: viewAttempt,
      cursor: ({ recorded_at, attempt_id }) => [recorded_at, attempt_id],
    });
  });
}

/** An empty list would say that nobody had tried anything. */
function isTurned(from: string | undefined, before: string | undefined): boolean {
  return from !== undefined && before !== undefined && new Date(before) < new Date(from);
}

function viewAttempt(row: AttemptRow) {
  return {
    ...{ attemptId: row.attempt_id, recordedAt: row.recorded_at, actorId: row.actor_id, clientId: row.client },
    ...{ action: row.action, code: row.code, status: row.status },
    // Kept by the name of its parameter in the path.
    targetKind: row.target_kind?.replace(/Id$/, '') ?? null,
    ...{ targetId: row.target_id, traceId: row.trace_id },
  };
}
