import { valueKinds } from '@idesluss/core';
import {
  date,
  dateTime,
  integer,
  list,
  Money,
  measure,
  nullable,
  oneOf,
  open,
  refTo,
  text,
  uuid,
} from '../http/schema.ts';
import { shownText } from '../http/shown-text.ts';

export const effectGoal = open({
  effectGoalId: uuid(),
  name: shownText(),
  valueKind: oneOf(valueKinds),
  unit: text({ max: 60 }),
  direction: oneOf(['up', 'down']),
  baseline: nullable(measure()),
  target: measure(),
  method: shownText(),
  ownerUnitId: nullable(uuid()),
  dueOn: date(),
  setAt: dateTime(),
});
export const noted = (idName: 'pilotVersionId' | 'lessonId') =>
  open({ [idName]: uuid(), title: shownText(), recordedAt: dateTime() });
export const checkpoints = open({
  count: integer(),
  latest: nullable(open({ conclusion: oneOf(['continue', 'change', 'stop']), heldAt: dateTime() })),
});
const goalResult = open({
  effectGoalId: uuid(),
  outcome: oneOf(['reached', 'partly', 'notReached', 'notMeasurable']),
  measured: nullable(measure()),
});
export const evaluation = open({
  valueCreated: oneOf(['yes', 'partly', 'no']),
  strength: oneOf(['weak', 'moderate', 'strong']),
  goalResults: list(goalResult, { max: 20 }),
  text: shownText(),
  evaluatedAt: dateTime(),
});

export const pilotPlan = open({
  from: date(),
  to: date(),
  place: shownText(),
  testGroup: shownText(),
  cost: nullable(refTo(Money)),
});
export const implementationPlan = open({
  receivingUnitId: uuid(),
  from: date(),
  text: shownText(),
  plannedAt: dateTime(),
});
export const reception = open({ unitId: uuid(), reference: text({ max: 200 }), acceptedAt: dateTime() });
export const adoption = open({
  adoptionId: uuid(),
  unitId: nullable(
    uuid({
      description: 'null där en annan huvudman har infört det / null where another public body has adopted it',
    }),
  ),
  publicBodyId: nullable(uuid()),
  publicBodyName: nullable(
    open(
      { sv: text({ max: 300 }), en: text({ max: 300 }) },
      {
        description:
          'Vad den hette i registret när införandet registrerades; null för en enhet, och för äldre införanden / What it was called in the register when the adoption was registered; null for a unit, and for older adoptions',
      },
    ),
  ),
  inUseFrom: date(),
  ...{ reference: nullable(text({ max: 200 })), registeredAt: dateTime() },
});
