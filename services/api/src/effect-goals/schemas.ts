import { valueKinds } from '@idesluss/core';
import Type, { type Static } from 'typebox';
import { demoIds } from '../demo/ids.ts';
import { pageAnswer } from '../http/page.ts';
import {
  closed,
  date,
  dateTime,
  integer,
  Links,
  list,
  measure,
  nullable,
  oneOf,
  open,
  refTo,
  text,
  uuid,
} from '../http/schema.ts';

const goal = {
  name: text({ max: 120 }),
  valueKind: oneOf(valueKinds, { description: 'Slag av värde / Kind of value' }),
  unit: text({ max: 60, description: 'Enhet för värdet / Unit of the value' }),
  direction: oneOf(['up', 'down'], { description: 'Åt vilket håll det blir bättre / Which way is better' }),
  baseline: nullable(measure({ description: 'Utgångsläge; null när det är okänt / null when unknown' })),
  target: measure(),
  method: text({ max: 500, description: 'Hur det mäts / How it is measured' }),
  ownerUnitId: nullable(uuid()),
  dueOn: date({ description: 'När målet ska vara nått / When the target is to be reached' }),
};

const exampleGoal = {
  name: 'Ostörd nattsömn',
  valueKind: 'quality',
  unit: 'väckningar per natt',
  direction: 'down',
  baseline: 4.2,
  target: 2,
  method: 'Nattpersonalen för logg, sju nätter i rad varje månad',
  ownerUnitId: demoIds.units.care,
  dueOn: '2029-05-31',
} as const;

export const newGoal = closed(goal, { example: exampleGoal });

export const goalAmendment = closed(
  { ...goal, reason: text({ max: 1000, description: 'Varför målet ändras / Why the goal is changed' }) },
  {
    example: { ...exampleGoal, target: 2.5, reason: 'Två av de boende behöver läkemedel på natten och väcks ändå.' },
  },
);

export const newMeasurement = closed(
  {
    value: measure({ description: 'I målets enhet / In the unit of the goal' }),
    measuredOn: date({ description: 'Dagen som värdet gäller / The day that the value stands for' }),
    source: text({ max: 500, description: 'Var siffran kommer ifrån / Where the figure comes from' }),
  },
  { example: { value: 2.6, measuredOn: '2026-03-31', source: 'Nattloggen vecka 13, avdelning två' } },
);

export const correction = closed(
  { value: measure(), reason: text({ max: 1000 }) },
  { example: { value: 2.9, reason: 'Natten mot lördagen saknades i loggen.' } },
);

const latest = open({ measurementId: uuid(), value: measure(), measuredOn: date() });

/** An effect goal with a summary of what was measured against it. */
export const EffectGoalView = open(
  {
    effectGoalId: uuid(),
    version: integer({
      min: 1,
      description: 'Ökar med målet och varje mätning / Grows with the goal and measurements',
    }),
    ...goal,
    name: nullable(goal.name),
    method: nullable(goal.method),
    setAt: dateTime(),
    measurements: open({ count: integer(), latest: nullable(latest) }),
    _links: Links,
  },
  {
    $id: 'EffectGoal',
    description: 'Ett effektmål / An effect goal',
    example: {
      effectGoalId: demoIds.tryGoal.recordMeasurement,
      version: 1,
      ...exampleGoal,
      setAt: '2026-03-01T08:30:00.000Z',
      measurements: { count: 0, latest: null },
      _links: [],
    },
  },
);
export type EffectGoalShown = Omit<Static<typeof EffectGoalView>, '_links'>;

const MeasurementView = open(
  {
    measurementId: uuid(),
    value: measure(),
    unit: text({ max: 60 }),
    measuredOn: date(),
    source: nullable(text({ max: 500, description: 'Null när den är raderad / Null once it has been erased' })),
    corrected: Type.Boolean({
      description: 'Rättad; det förra värdet står i historiken / The former is in the history',
    }),
    recordedAt: dateTime(),
  },
  { $id: 'Measurement', description: 'En mätning / A measurement' },
);
export type MeasurementShown = Static<typeof MeasurementView>;

export const MeasurementList = open(
  { measurements: list(refTo(MeasurementView), { max: 100 }), ...pageAnswer },
  {
    $id: 'MeasurementList',
    example: {
      measurements: [
        {
          measurementId: demoIds.tryMeasurement.correctMeasurement,
          value: 2.6,
          unit: 'väckningar per natt',
          measuredOn: '2026-03-31',
          source: 'Nattloggen vecka 13, avdelning två',
          corrected: false,
          recordedAt: '2026-04-01T08:30:00.000Z',
        },
      ],
      _meta: { page: 1, limit: 20, count: 1, totalRecords: 1 },
      _links: [],
    },
  },
);
