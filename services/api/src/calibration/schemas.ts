import { agreementLevels } from '@idesluss/core';
import Type from 'typebox';
import { code, integer, Links, list, nullable, oneOf, open, uuid } from '../http/schema.ts';

const ratio = Type.Number({ minimum: 0, maximum: 1 });
const estimate = {
  n: integer({ description: 'Antal initiativ / Number of initiatives' }),
  implemented: integer({ description: 'Av dem, införda / Of these, implemented' }),
  mean: ratio,
  low: ratio,
  high: ratio,
};
const met = integer({ max: 100, description: 'Antal uppfyllda kriterier / Number of criteria met' });
const tooLittle = oneOf(['told', 'tooLittleData', 'noVariation']);

const perCriterion = open({
  criterionId: code(),
  met: open(estimate),
  notMet: open(estimate),
  lift: nullable(Type.Number({ minimum: 0 })),
});

const calibration = open({
  all: open(estimate),
  metCounts: list(open({ met, ...estimate }), { max: 101 }),
  criteria: list(perCriterion, { max: 100 }),
  predictions: list(open({ from: ratio, to: ratio, predicted: ratio, observed: open(estimate) }), { max: 10 }),
  auc: open({
    kind: tooLittle,
    value: nullable(ratio),
    pairs: nullable(integer()),
  }),
});

const criterionAgreement = open({
  criterionId: code(),
  cases: integer(),
  ratings: integer(),
  kind: tooLittle,
  alpha: nullable(Type.Number({ maximum: 1 })),
});

/** What ratings have told of endings under one model. */
export const CalibrationView = open(
  {
    processModelId: uuid(),
    finished: integer({ description: 'Initiativ som det bygger på / Initiatives that it rests on' }),
    isLatest: Type.Boolean({
      description: 'Det finns äldre som inte räknas med / There are older ones that are not counted',
    }),
    calibration,
    agreement: open({ level: oneOf(agreementLevels), criteria: list(criterionAgreement, { max: 100 }) }),
    _links: Links,
  },
  {
    $id: 'Calibration',
    description: 'Vad bedömningarna har sagt om hur det gick / What ratings have told of how it went',
    example: {
      processModelId: '01900000-0000-7000-8000-000000000001',
      finished: 2,
      isLatest: false,
      calibration: {
        all: { n: 2, implemented: 1, mean: 0.5, low: 0.094, high: 0.906 },
        metCounts: [
          { met: 4, n: 1, implemented: 0, mean: 0.333, low: 0.013, high: 0.842 },
          { met: 8, n: 1, implemented: 1, mean: 0.667, low: 0.158, high: 0.987 },
        ],
        criteria: [],
        predictions: [],
        auc: { kind: 'tooLittleData', value: null, pairs: null },
      },
      agreement: {
        level: 'ordinal',
        criteria: [{ criterionId: 'strategicNeed', cases: 2, ratings: 4, kind: 'tooLittleData', alpha: null }],
      },
      _links: [],
    },
  },
);
