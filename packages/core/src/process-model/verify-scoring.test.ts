import { describe, expect, it } from 'vitest';
import type { FindingCode } from './finding.ts';
import { factTable, soundModel } from './model.fixture.ts';
import { parseProcessModel } from './parse.ts';
import type { ProcessModel } from './types.ts';
import { verifyProcessModel } from './verify.ts';

const plain = soundModel();
const points: Readonly<Record<string, number>> = { met: 10, partly: 5, notMet: 0 };
const ratingScale = plain.ratingScale.map((value) =>
  value.applicable ? { ...value, points: points[value.id] ?? 0 } : value,
);
const weighted: ProcessModel = {
  ...plain,
  ratingScale,
  criteria: plain.criteria.map((criterion) => ({ ...criterion, weight: 1 })),
  scoring: { method: 'weighted' },
};
const parts: ProcessModel = {
  ...plain,
  ratingScale,
  criteria: plain.criteria.map((criterion, at) => ({ ...criterion, part: at === 1 ? 'cost' : 'value' })),
  scoring: { method: 'valueCostConstraint' },
};
const title = { sv: 'Band', en: 'A band' };
const bands = (...from: readonly number[]) =>
  from.map((atLeastPercent, at) => ({ id: `band${at}`, title, atLeastPercent }));

const found = (model: ProcessModel) =>
  verifyProcessModel(model, { facts: factTable }).findings.map(({ severity, code, place }) => [severity, code, place]);

/** The model with one criterion, or one rating, changed. */
const withCriterion = (model: ProcessModel, at: number, change: Partial<ProcessModel['criteria'][number]>) => ({
  ...model,
  criteria: model.criteria.map((one, index) => (index === at ? { ...one, ...change } : one)),
});
const withRating = (model: ProcessModel, at: number, change: Partial<ProcessModel['ratingScale'][number]>) => ({
  ...model,
  ratingScale: model.ratingScale.map((one, index) => (index === at ? { ...one, ...change } : one)),
});

describe('how a model scores', () => {
  it.each([
    ['counting', plain],
    ['weighing', weighted],
    ['value and cost', parts],
    ['falling bands', { ...weighted, scoring: { method: 'weighted', bands: bands(75, 40, 0) } } as ProcessModel],
  ])('is sound: %s', (_, model) => {
    expect(found(model)).toEqual([]);
    expect(parseProcessModel(model).ok).toBe(true);
  });

  it.each<[FindingCode, string, ProcessModel]>([
    [
      'scoringIncomplete',
      '/criteria/0',
      { ...weighted, criteria: [...plain.criteria.slice(0, 1), ...weighted.criteria.slice(1)] },
    ],
    [
      'scoringIncomplete',
      '/ratingScale/1',
      {
        ...weighted,
        ratingScale: [...ratingScale.slice(0, 1), ...plain.ratingScale.slice(1, 2), ...ratingScale.slice(2)],
      },
    ],
    [
      'scoringIncomplete',
      '/criteria/0',
      { ...parts, criteria: [...plain.criteria.slice(0, 1), ...parts.criteria.slice(1)] },
    ],
    ['worseRatingGivesMore', '/ratingScale/1/points', withRating(weighted, 1, { points: 11 })],
    [
      'bandsOutOfOrder',
      '/scoring/bands/1/atLeastPercent',
      { ...weighted, scoring: { method: 'weighted', bands: bands(40, 40) } },
    ],
    [
      'duplicateId',
      '/scoring/bands/1/id',
      { ...weighted, scoring: { method: 'weighted', bands: [...bands(40), ...bands(30)] } },
    ],
  ])('%s at %s', (code, place, model) => {
    expect(found(model)).toEqual([['error', code, place]]);
  });

  it('needs a rating that gives points, and a criterion with weight at each gate that rates', () => {
    const pointless = {
      ...weighted,
      ratingScale: ratingScale.map((one) => (one.applicable ? { ...one, points: 0 } : one)),
    };
    expect(found(pointless)).toEqual([['error', 'scoringIncomplete', '/ratingScale']]);
    const weightless = { ...weighted, criteria: weighted.criteria.map((one) => ({ ...one, weight: 0 })) };
    const worthless = { ...parts, criteria: parts.criteria.map((one) => ({ ...one, part: 'cost' as const })) };
    const rating = plain.gates.flatMap(({ criteria }, at) => (criteria.length === 0 ? [] : [`/gates/${at}/criteria`]));
    expect(rating.length).toBeGreaterThan(0);
    for (const model of [weightless, worthless]) {
      expect(found(model)).toEqual(rating.map((place) => ['error', 'scoringIncomplete', place]));
    }
  });

  it.each([
    ['/criteria/0/weight', withCriterion(plain, 0, { weight: 2 })],
    ['/criteria/0/part', withCriterion(weighted, 0, { part: 'value' })],
    ['/ratingScale/0/points', withRating(plain, 0, { points: 2 })],
    ['/ratingScale/3/points', withRating(weighted, 3, { points: 0 })],
  ])('warns of what its method does not read: %s', (place, model) => {
    expect(found(model)).toEqual([['warning', 'unusedScoring', place]]);
  });

  it.each([[0.5], [-1], [1001]])('takes weights and points as whole numbers up to a thousand, not %s', (value) => {
    expect(parseProcessModel(withCriterion(weighted, 0, { weight: value })).ok).toBe(false);
    expect(parseProcessModel(withRating(weighted, 0, { points: value })).ok).toBe(false);
  });
});

it('weights of nothing weigh nothing, and what is told stands in both languages', () => {
  const weightless = { ...weighted, criteria: weighted.criteria.map((criterion) => ({ ...criterion, weight: 0 })) };
  const { usable, findings } = verifyProcessModel(weightless, { facts: factTable });
  expect(usable).toBe(false);
  expect(findings.map(({ text }) => text)).toContainEqual({
    sv: 'Inget som bedöms här har någon vikt.',
    en: 'Nothing that is rated here has any weight.',
  });
  // One that weighs is enough at each gate that rates it.
  expect(found(withCriterion(weightless, 0, { weight: 1 }))).toEqual([]);
});
