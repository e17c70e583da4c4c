import { waitingKinds } from '@idesluss/core';
import Type from 'typebox';
import type { FastifyReply } from 'fastify';
import { demoIds } from '../demo/ids.ts';
import { type LinkTo, toLinks } from '../http/links.ts';
import { date, Links, nullable, oneOf, open, text, uuid } from '../http/schema.ts';
import type { WaitingAt } from './queries.ts';

const { initiatives } = demoIds;

export const TaskView = open(
  {
    kind: oneOf(waitingKinds),
    command: text({ max: 100, description: 'Vad som är att göra / What is to be done', example: 'answerSupplement' }),
    target: nullable(Type.Unsafe<object>({ type: 'object', description: 'Vad det gäller / What it is aimed at' })),
    due: nullable(date({ description: 'Sista dag; null där ingen är satt / Last day; null where none is set' })),
    overdue: Type.Boolean({ description: 'Dagen har passerat / The day has passed' }),
    initiativeId: uuid(),
    gateCaseId: nullable(uuid()),
    caseNumber: nullable(text({ max: 20 })),
    title: nullable(text({ max: 500 })),
    _links: Links,
  },
  {
    $id: 'Task',
    description: 'Något som väntar på den som frågar / Something that waits for whoever asks',
    example: {
      ...{ kind: 'supplement', command: 'answerSupplement' },
      target: { supplementId: '01980000-0000-7000-8000-000000000999' },
      ...{ due: '2026-04-30', overdue: false, initiativeId: initiatives.piloting, gateCaseId: null },
      ...{ caseNumber: '2026-000123', title: 'Nattlampor', _links: [] },
    },
  },
);

/** Something that waits, in the words of the interface; `today` is the local date. */
export function viewWaiting(reply: FastifyReply, at: WaitingAt, today: string) {
  const { waiting, initiative, gateCase } = at;
  const { kind, command, target, due } = waiting;
  const { id: initiativeId, caseNumber, title } = initiative;
  return {
    ...{ kind, command, target: target ?? null, due, overdue: due !== null && today > due },
    ...{ initiativeId, gateCaseId: gateCase?.id ?? null, caseNumber, title },
    _links: toLinks(reply, linksOfWaiting(at)),
  };
}

function linksOfWaiting({ initiative: { id }, gateCase }: WaitingAt): readonly LinkTo[] {
  const path = `/initiatives/${id}`;
  const gate = { sv: 'Öppet beslutsärende', en: 'Open gate case' };
  return [
    { rel: 'initiative', path, title: { sv: 'Initiativet', en: 'The initiative' } },
    { rel: 'options', path: `${path}/options`, title: { sv: 'Vad som kan göras nu', en: 'What can be done now' } },
    ...(gateCase === undefined ? [] : [{ rel: 'gateCase', path: `/gate-cases/${gateCase.id}`, title: gate }]),
  ];
}
