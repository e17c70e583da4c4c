import { both } from '../http/language.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { sendFound, sendOne } from '../http/stream-routes.ts';
import { registerRoundCommands } from './commands.ts';
import { registerComparison } from './comparison.ts';
import { registerJoining } from './joining-routes.ts';
import { listRounds } from './queries.ts';
import { RoundList, roundsQuery } from './list-schemas.ts';
import { RoundView, roundParams } from './schemas.ts';
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
  api.get('/decision-rounds', { config: { action }, schema }, (request, reply) =>
    sendFound<'decisionRound'>(slice, request, reply, {
      ...{ ...shownRound, name: 'decisionRounds', path: '/decision-rounds', carries: ['uuid'] },
      cursor: ({ id }) => [id],
      find: (place, page, today) => listRounds(place, page, request.query, today),
    }),
  );
}
