import { sendList, sendPageFault } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { toLinks } from '../http/links.ts';
import { readPage } from '../http/page.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { contextOf, sendOne } from '../http/stream-routes.ts';
import { registerRoundCommands } from './commands.ts';
import { registerComparison } from './comparison.ts';
import { registerJoining } from './joining-routes.ts';
import { listRounds } from './queries.ts';
import { RoundList, RoundView, roundParams, roundsQuery } from './schemas.ts';
import { shownRound } from './view.ts';

const action = 'readRounds';

/** Rounds in which cases are set side by side before any of them is decided. */
export const registerDecisionRounds = (api: Api, slice: SliceShell): void => {
  const readRound = {
    tags: ['decision-rounds'],
    operationId: 'readRound',
    summary: both('Läs om en beslutsomgång', 'Read a decision round'),
    description: both(
      'Vilken enhet och vilket slag av beslutspunkt den är för, vilka dagar ärenden går med, och om den är stängd. Så länge den inte är det fattas inget beslut i dess ärenden.',
      'Which unit and kind of gate it is for, on which days cases join, and whether it has been closed. As long as it has not, none of its cases is decided.',
    ),
    params: roundParams,
    response: { 200: refTo(RoundView) },
  };
  api.get('/decision-rounds/:roundId', { config: { action }, schema: readRound }, (request, reply) =>
    sendOne(slice, request, reply, shownRound, request.params.roundId),
  );
  registerList(api, slice);
  registerRoundCommands(api, slice);
  registerComparison(api, slice);
  registerJoining(api, slice);
};

function registerList(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['decision-rounds'],
    operationId: 'listRounds',
    summary: both('Lista beslutsomgångar', 'List decision rounds'),
    description: both(
      'Alla beslutsomgångar, de senast öppnade först; välj enhet, slag av beslutspunkt, utmaning eller läge. De som tar emot ärenden i dag har läget joining.',
      'All decision rounds, latest opened first; choose a unit, a kind of gate, a challenge or a stage. Those that take cases in today are in the stage joining.',
    ),
    querystring: roundsQuery,
    response: { 200: refTo(RoundList) },
  };
  api.get('/decision-rounds', { config: { action }, schema }, async (request, reply) => {
    const page = readPage(request, ['uuid']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const reader = readerOf(slice, request);
    const allowed = await contextOf(reader, action);
    if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
    const { context } = allowed;
    const { rounds, ...counted } = await listRounds(reader, page.value, request.query, context.today);
    return sendList(reply, {
      ...{ name: 'decisionRounds', path: '/decision-rounds', page: page.value, rows: rounds, ...counted },
      view: (round) => ({
        ...shownRound.view(round, context),
        _links: toLinks(reply, shownRound.links(round, context)),
      }),
      cursor: ({ id }) => [id],
    });
  });
}
