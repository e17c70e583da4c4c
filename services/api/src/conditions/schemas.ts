import { conditionOutcomes, conditionStatuses, responsibleKinds } from '@idesluss/core';
import Type from 'typebox';
import { DecidedBySchema } from '../gate-cases/decided-by.ts';
import { code, date, dateTime, nullable, oneOf, open, text, uuid } from '../http/schema.ts';
import { shownText } from '../http/shown-text.ts';

const decided = open({
  outcome: oneOf(conditionOutcomes),
  form: oneOf(['taken', 'recorded']),
  decidedBy: DecidedBySchema,
  decidedOn: date(),
  minutesReference: nullable(text({ max: 200 })),
  mandateId: nullable(uuid()),
  reason: shownText(),
  recordedAt: dateTime(),
});

/** A condition of an approval, as its reader may see it. */
export const ConditionView = open(
  {
    conditionId: uuid(),
    gate: code(),
    gateCaseId: uuid(),
    text: shownText(),
    dueOn: date(),
    overdue: Type.Boolean({ description: 'Öppet efter sista dagen / Open after its last day' }),
    responsible: oneOf(responsibleKinds),
    unitId: nullable(uuid()),
    setAt: dateTime(),
    status: oneOf(conditionStatuses),
    report: nullable(open({ text: shownText(), reportedAt: dateTime() })),
    decision: nullable(decided),
  },
  {
    $id: 'Condition',
    description: 'Ett villkor från ett bifall / A condition of an approval',
    example: {
      conditionId: '01980000-0000-7000-8000-000000000400',
      gate: 'time',
      gateCaseId: '01980000-0000-7000-8000-000000000300',
      text: 'Stäm av med dataskyddsombudet.',
      dueOn: '2026-05-29',
      overdue: false,
      responsible: 'bearer',
      unitId: null,
      setAt: '2026-03-01T08:30:00.000Z',
      status: 'open',
      report: null,
      decision: null,
    },
  },
);

/** Why and until when an initiative rests. */
export const pauseView = open({
  pausedAt: dateTime(),
  reason: shownText(),
  wakeUpOn: nullable(date()),
  wakeUpDue: Type.Boolean({
    description: 'Väckningsdagen har kommit; någon behöver återuppta / The wake-up day has come; somebody is to resume',
  }),
  awaits: shownText(),
  gateCaseId: nullable(uuid()),
});
