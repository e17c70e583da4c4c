import { addDays } from '@idesluss/core';
import Type from 'typebox';
import { readTenant } from '../db/transaction.ts';
import { sendFresh, sendPageFault } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { closed, code, date, integer, Links, list, nullable, open, optional, refTo, uuid } from '../http/schema.ts';
import { contextOf, placeOf } from '../http/stream-routes.ts';
import { type AnswerTimeRow, listAnswerTimes } from './queries.ts';

const AnswerTimes = open(
  {
    from: date(),
    to: date(),
    answerTimes: list(
      open({
        gate: code(),
        unitId: uuid(),
        answered: integer({ description: 'Svar som meddelats under tiden / Answers notified in the period' }),
        late: integer({ description: 'Efter den dag som lovades / After the day that was promised' }),
        medianWorkingDays: nullable(Type.Number({ minimum: 0 })),
        longestWorkingDays: nullable(integer()),
        waiting: integer({ description: 'Väntar på svar nu / Await an answer now' }),
        overdue: integer({ description: 'Av dem, efter den lovade dagen / Of these, past the promised day' }),
      }),
      { max: 1000 },
    ),
    _links: Links,
  },
  {
    $id: 'AnswerTimes',
    description: 'Utlovade svarstider mot verkliga / Promised answer times against real ones',
    example: {
      from: '2026-01-01',
      to: '2026-12-31',
      answerTimes: [
        {
          ...{ gate: 'time', unitId: '01980000-0000-7000-8000-000000000200', answered: 12, late: 1 },
          ...{ medianWorkingDays: 6.5, longestWorkingDays: 13, waiting: 3, overdue: 0 },
        },
      ],
      _links: [],
    },
  },
);

const title = { sv: 'Svarstider', en: 'Answer times' };

const viewed = ({ gate, unit_id: unitId, answered, late, median, longest, waiting, overdue }: AnswerTimeRow) => ({
  ...{ gate, unitId, answered, late, medianWorkingDays: median, longestWorkingDays: longest, waiting, overdue },
});

/** What was promised at each gate and unit, and what it really took. */
export function registerAnswerTimes(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['gate-cases' as const],
    operationId: 'readAnswerTimes',
    summary: both('Svarstider per beslutspunkt och enhet', 'Answer times by gate and unit'),
    description: both(
      'Hur många arbetsdagar det tog från begäran till meddelat beslut, mot vad som lovades, och vad som väntar nu. Varje svar räknas, också när ett ärende har återremitterats och besvarats igen. Utan dagar visas det senaste året.',
      'How many working days it took from the request to the notified decision, against what was promised, and what waits now. Each answer counts, also where a case was returned and answered again. Without days the last year is shown.',
    ),
    querystring: closed({
      from: optional(
        date({ description: 'Första dagen; annars ett år före den sista / First day; else a year before the last' }),
      ),
      to: optional(date({ description: 'Sista dagen; annars i dag / Last day; else today' })),
    }),
    response: { 200: refTo(AnswerTimes) },
  };
  const config = { action: 'readAnswerTimes' } as const;
  api.get('/answer-times', { config, schema }, async (request, reply) => {
    const reader = readerOf(slice, request);
    const allowed = await contextOf(reader, 'readAnswerTimes');
    if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
    const { today } = allowed.context;
    const { to = today, from = addDays(to, -365) } = request.query;
    if (to < from) return sendPageFault(reply, { pointer: '/to', code: 'turned' });
    const [rows] = await readTenant(placeOf(reader), [listAnswerTimes(from, to, today)]);
    return sendFresh(reply, { from, to, answerTimes: rows.map(viewed) }, [
      { rel: 'self', path: '/answer-times', title },
    ]);
  });
}
