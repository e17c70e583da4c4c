import { both } from '../http/language.ts';
import { asOfQuery } from '../http/as-of.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, refTo } from '../http/schema.ts';
import { sendFound, sendOne } from '../http/stream-routes.ts';
import { registerChallengeCommands } from './commands.ts';
import { listChallenges } from './queries.ts';
import { ChallengeList, challengeQuery } from './list-schemas.ts';
import { ChallengeView, challengeParams } from './schemas.ts';
import { shownChallenge } from './view.ts';

const action = 'readChallenges';

/** The questions that the city asks, and what answers them. */
export const registerChallenges = (api: Api, slice: SliceShell): void => {
  registerOne(api, slice);
  registerList(api, slice);
  registerChallengeCommands(api, slice);
};

function registerOne(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['challenges'],
    operationId: 'readChallenge',
    summary: both('Läs en utmaning', 'Read a challenge'),
    description: both(
      'En fråga som en enhet ställer: vem som frågar, vad, och mellan vilka dagar den tar emot svar. Länken answers leder till de initiativ som svarar och som du får läsa.',
      'A question that a unit asks: who asks, what, and between which days it takes answers. The link answers leads to the initiatives that answer it and that you may read.',
    ),
    params: challengeParams,
    querystring: closed({ ...asOfQuery }),
    response: { 200: refTo(ChallengeView) },
  };
  api.get('/challenges/:challengeId', { config: { action }, schema }, (request, reply) =>
    sendOne(slice, request, reply, shownChallenge, request.params.challengeId, request.query.asOf),
  );
}

function registerList(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['challenges'],
    operationId: 'listChallenges',
    summary: both('Lista utmaningar', 'List challenges'),
    description: both(
      'Stadens utmaningar, de senast upplagda först: frågor till alla, som varje medarbetare läser, också före första dagen. Filter gäller tillsammans.',
      'The city’s challenges, latest registered first: questions to all, which every colleague reads, also before their first day. Filters hold together.',
    ),
    querystring: challengeQuery,
    response: { 200: refTo(ChallengeList) },
  };
  api.get('/challenges', { config: { action }, schema }, (request, reply) =>
    sendFound<'challenge'>(slice, request, reply, {
      ...{ ...shownChallenge, name: 'challenges', carries: ['uuid'], cursor: ({ id }) => [id] },
      find: (place, page, today) => listChallenges(place, page, request.query, today),
    }),
  );
}
