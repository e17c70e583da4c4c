import Type from 'typebox';
import { demoIds } from '../demo/ids.ts';
import { pageAnswer, pageQuery } from '../http/page.ts';
import { CODE_WORD } from '../http/patterns.ts';
import { closed, code, dateTime, integer, list, nullable, open, optional, refTo, text, uuid } from '../http/schema.ts';

const { people, initiatives } = demoIds;
const kept =
  'null medan ett beslutsärende om initiativet är öppet, om svaret inte bara är att någon saknar behörighet: det kunde avslöja svar och beslut som väntar / null while a gate case of the initiative is open, unless the no is only that somebody may not: it could tell of answers and decisions that wait';

const AttemptView = open(
  {
    attemptId: uuid(),
    recordedAt: dateTime(),
    actorId: nullable(uuid({ description: 'null för ett system av sig självt / null for a system by itself' })),
    clientId: text({ max: 200 }),
    action: code({ description: 'Vad som prövades / What was tried', example: 'decideGate' }),
    code: nullable(code({ description: `Skälet till att det inte gick: ${kept}`, example: 'notPermitted' })),
    status: nullable(integer({ min: 400, max: 599, example: 403 })),
    targetKind: nullable(code({ description: 'Vad det gällde / What it was aimed at', example: 'initiative' })),
    targetId: nullable(uuid()),
    traceId: nullable(text({ max: 100, description: 'Spåret i loggen / The trace in the log' })),
  },
  {
    $id: 'Attempt',
    description:
      'Ett försök som fick nej: koder och id, aldrig vad någon skrev / An attempt that got a no: codes and ids, never what somebody wrote',
    example: {
      attemptId: '01980000-0000-7000-8000-000000000701',
      recordedAt: '2026-03-01T08:30:00.000Z',
      ...{ actorId: people.bearer, clientId: 'demo', action: 'decideGate', code: 'notPermitted', status: 403 },
      ...{ targetKind: 'initiative', targetId: initiatives.piloting, traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
    },
  },
);

export const AttemptList = open(
  { attempts: list(refTo(AttemptView), { max: 101 }), ...pageAnswer },
  {
    $id: 'AttemptList',
    example: { attempts: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

export const attemptQuery = closed({
  actorId: optional(uuid({ description: 'Vem som försökte / Who tried', example: people.bearer })),
  targetId: optional(uuid({ description: 'Vad det gällde / What it was aimed at', example: initiatives.piloting })),
  code: optional(
    Type.String({
      pattern: CODE_WORD,
      minLength: 1,
      maxLength: 100,
      example: 'notPermitted',
      description: 'Skälet, där det visas / The reason, where it is shown',
    }),
  ),
  recordedFrom: optional(dateTime({ description: 'Från och med / From' })),
  recordedBefore: optional(dateTime({ description: 'Före / Before' })),
  ...pageQuery,
});
