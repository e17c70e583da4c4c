import { waitingKinds } from '@idesluss/core';
import Type from 'typebox';
import type { FastifyReply } from 'fastify';
import { selfOfRound } from '../decision-rounds/view.ts';
import { demoIds } from '../demo/ids.ts';
import { type LinkTo, toLinks } from '../http/links.ts';
import { date, Links, nullable, oneOf, open, text, uuid } from '../http/schema.ts';
import type { WaitingAt } from './situations.ts';

const { initiatives } = demoIds;

export const TaskView = open(
  {
    kind: oneOf(waitingKinds),
    command: text({ max: 100, description: 'Vad som är att göra / What is to be done', example: 'answerSupplement' }),
    target: nullable(Type.Unsafe<object>({ type: 'object', description: 'Vad det gäller / What it is aimed at' })),
    due: nullable(date({ description: 'Sista dag; null där ingen är satt / Last day; null where none is set' })),
    overdue: Type.Boolean({ description: 'Dagen har passerat / The day has passed' }),
    initiativeId: nullable(uuid({ description: 'null där det rör en omgång / null where it is about a round' })),
    gateCaseId: nullable(uuid()),
    roundId: nullable(uuid({ description: 'Beslutsomgången som ska stängas / The decision round to be closed' })),
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
      ...{ roundId: null, caseNumber: '2026-000123', title: 'Nattlampor', _links: [] },
    },
  },
);

/** Something that waits, in the words of the interface; `today` is the local date. */
export function viewWaiting(reply: FastifyReply, at: WaitingAt, today: string) {
  const { waiting, initiative, gateCase, round } = at;
  const { kind, command, target, due } = waiting;
  return {
    ...{ kind, command, target: target ?? null, due, overdue: due !== null && today > due },
    ...{ initiativeId: initiative?.id ?? null, gateCaseId: gateCase?.id ?? null, roundId: round?.id ?? null },
    ...{ caseNumber: initiative?.caseNumber ?? null, title: round?.name ?? initiative?.title ?? null },
    _links: toLinks(reply, linksOfWaiting(at)),
  };
}

function linksOfWaiting({ initiative, gateCase, round }: WaitingAt): readonly LinkTo[] {
  if (round !== undefined) return [{ ...selfOfRound(round.id), rel: 'round' }];
  if (initiative === undefined) return [];
  const path = `/initiatives/${initiative.id}`;
  const about = { rel: 'initiative', path, title: { sv: 'Initiativet', en: 'The initiative' } };
  if (gateCase === undefined) return [about, optionsBelow(path)];
  const isOpen = gateCase.status !== 'closed';
  const ofCase = `/gate-cases/${gateCase.id}`;
  const title = isOpen ? { sv: 'Öppet beslutsärende', en: 'Open gate case' } : { sv: 'Ärendet', en: 'The gate case' };
  // What can be done with a closed case is told by its own options alone.
  return [about, optionsBelow(isOpen ? path : ofCase), { rel: 'gateCase', path: ofCase, title }];
}

function optionsBelow(path: string): LinkTo {
  return { rel: 'options', path: `${path}/options`, title: { sv: 'Vad som kan göras nu', en: 'What can be done now' } };
}
