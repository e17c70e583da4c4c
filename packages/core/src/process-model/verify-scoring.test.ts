import { describe, expect, it } from 'vitest';
import type { FindingCode } from './finding.ts';
import { factTable, soundModel } from './model.fixture.ts';
import { parseProcessModel } from './parse.ts';
import type { ProcessModel } from './types.ts';
import { subjectOf } from './subject.ts';
import { bandsOutOfOrder, incompleteScoring, unusedScoring, worseRatingsThatGiveMore } from './verify-scoring.ts';
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
  const worthless = { ...parts, criteria: parts.criteria.map((one) => ({ ...one, part: 'cost' as const })) };
  expect(verifyProcessModel(worthless, { facts: factTable }).findings.map(({ text }) => text)).toContainEqual({
    ...{ sv: 'Ingen nytta med vikt bedöms här.', en: 'No value with a weight is rated here.' },
  });
  // One that weighs is enough at each gate that rates it.
  expect(found(withCriterion(weightless, 0, { weight: 1 }))).toEqual([]);
});

describe('what a method must know, check by check', () => {
  const subject = (model: ProcessModel) => subjectOf(model, factTable);
  const places = (faults: readonly { readonly place: string }[]) => faults.map(({ place }) => place);
  const incomplete = (model: ProcessModel) => places(incompleteScoring(subject(model)));
  const scale = (model: ProcessModel, ...given: readonly (number | undefined)[]): ProcessModel => ({
    ...model,
    ratingScale: plain.ratingScale.map((value, at) =>
      given[at] === undefined ? value : { ...value, points: given[at] },
    ),
  });

  it.each([['weighted'], ['valueCostConstraint']])(
    'points of every rating that applies, of which one is more than nothing: %s',
    (method) => {
      const model = method === 'weighted' ? weighted : parts;
      expect(incomplete(scale(model, 1, 0, 0))).toEqual([]);
      expect(incomplete(scale(model, 10, undefined, 0))).toEqual(['/ratingScale/1']);
      expect(incomplete(scale(model, 0, undefined, 0))).toEqual(['/ratingScale/1']);
      // What a rating that applies to nothing would give counts for nothing.
      expect(incomplete(scale(model, 0, 0, 0, 5))).toEqual(['/ratingScale']);
    },
  );

  it('at each gate that rates, something that weighs, or a value that does', () => {
    const rating = (model: ProcessModel, ...criteria: string[]) => ({
      ...model,
      gates: model.gates.map((gate, at) => ({ ...gate, criteria: at === 0 ? criteria : [] })),
    });
    const [first = '', second = ''] = plain.criteria.map(({ id }) => id);
    const heavy = withCriterion({ ...weighted, criteria: weighted.criteria.map((one) => ({ ...one, weight: 0 })) }, 0, {
      weight: 1,
    });
    expect([incomplete(rating(heavy, first, second)), incomplete(rating(heavy, second))]).toEqual([
      [],
      ['/gates/0/criteria'],
    ]);
    const unweighed = { ...weighted, criteria: plain.criteria.slice(0, 1) };
    expect(incomplete(rating(unweighed, first))).toEqual(['/criteria/0', '/gates/0/criteria']);
    const valued = (weight: number) => rating(withCriterion(parts, 0, { weight }), first, second);
    expect([incomplete(valued(1)), incomplete(valued(0))]).toEqual([[], ['/gates/0/criteria']]);
    expect([incomplete(rating(parts, first, second)), incomplete(rating(parts, second))]).toEqual([
      [],
      ['/gates/0/criteria'],
    ]);
  });

  it('a better rating gives no less than the next, and may give as much', () => {
    const worse = (...given: readonly number[]) => places(worseRatingsThatGiveMore(subject(scale(weighted, ...given))));
    expect([worse(10, 10, 0), worse(10, 2, 5), worse(1, 2, 3)]).toEqual([
      ...[[], ['/ratingScale/2/points'], ['/ratingScale/1/points', '/ratingScale/2/points']],
    ]);
  });

  it('each band begins lower than the one before', () => {
    const out = (...from: readonly number[]) =>
      places(bandsOutOfOrder(subject({ ...weighted, scoring: { method: 'weighted', bands: bands(...from) } })));
    expect([out(75, 40, 0), out(75, 40, 60), out(0, 0), out(-50)]).toEqual([
      ...[[], ['/scoring/bands/2/atLeastPercent'], ['/scoring/bands/1/atLeastPercent'], []],
    ]);
    expect(bandsOutOfOrder(subject(weighted))).toEqual([]);
  });

  it('what it does not read is told, and only that', () => {
    const unread = (model: ProcessModel) => places(unusedScoring(subject(model)));
    const all = withCriterion(withRating(withRating(plain, 0, { points: 2 }), 3, { points: 1 }), 0, {
      weight: 2,
      part: 'value',
    });
    const by = (method: ProcessModel['scoring']['method']) => unread({ ...all, scoring: { method } });
    expect(by('countMet')).toEqual([
      '/criteria/0/weight',
      '/criteria/0/part',
      '/ratingScale/0/points',
      '/ratingScale/3/points',
    ]);
    expect(by('weighted')).toEqual(['/criteria/0/part', '/ratingScale/3/points']);
    expect(by('valueCostConstraint')).toEqual(['/ratingScale/3/points']);
  });
});
