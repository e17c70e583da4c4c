import { describe, expect, it } from 'vitest';
import { pointsOf, weightOf } from './points.ts';
import { ratingFacts } from './rating-facts.ts';
import { given, grounds, scale, summed } from './scored.fixture.ts';
import { summariseSingle, tablesOf } from './single-rating.ts';
import { termsOf } from './terms.ts';

const raisesOf = (method: 'countMet' | 'weighted', from: string | null) =>
  termsOf(grounds(method, [{ weight: 3 }]))
    .list[0]?.byRating.get(from)
    ?.raises.map(({ change: { to }, steps, gain }) => [to, steps, gain]);

describe('the raises of a rating', () => {
  it('are those that gain more than nearer ones do', () => {
    expect(raisesOf('countMet', 'little')).toEqual([['good', 2, 1]]);
    expect(raisesOf('weighted', 'little')).toEqual([
      ['some', 1, 6],
      ['good', 2, 21],
      ['full', 3, 30],
    ]);
    // A first rating is one step more than the worst, and the worst gains nothing.
    expect(raisesOf('weighted', null)?.[0]).toEqual(['some', 2, 6]);
    expect(raisesOf('weighted', 'full')).toEqual([]);
  });
});

describe('what is laid out once', () => {
  const all = grounds('weighted', [{ weight: 2 }, {}]);
  const shorter = Object.freeze(scale.slice(1));

  it('is handed back as it is for the same criteria, scale and scoring', () => {
    expect(termsOf(all)).toBe(termsOf(all));
    expect(tablesOf(all.criteria, scale)).toBe(tablesOf(all.criteria, scale));
    expect(pointsOf(scale, 'weighted')).toBe(pointsOf(scale, 'weighted'));
  });

  it('is laid out anew for another scale or another scoring of the same criteria', () => {
    expect([termsOf(all).most, termsOf({ ...all, ratingScale: shorter }).most]).toEqual([10, 7]);
    const counting = { ...all, scoring: { method: 'countMet' } } as const;
    expect([termsOf(all).most, termsOf(counting).most]).toEqual([10, 1]);
    const [table] = tablesOf(all.criteria, shorter);
    expect(table && summariseSingle(table, 'full', true).median).toBeNull();
  });

  it('is not kept for criteria that could still change', () => {
    const criteria = [...all.criteria];
    const laidOut = () => [termsOf({ ...all, criteria }).list.length, tablesOf(criteria, scale).length];
    expect(laidOut()).toEqual([2, 2]);
    criteria.pop();
    expect(laidOut()).toEqual([1, 1]);
  });
});

describe('what a rating is worth', () => {
  it('is nothing where no points are told, and the best of no places nothing at all', () => {
    const bare = scale.map(({ points, ...value }) => value);
    expect(pointsOf(bare, 'weighted').places.map(({ points }) => points)).toEqual([0, 0, 0, 0]);
    expect([pointsOf(bare, 'weighted').most, pointsOf([], 'weighted').most]).toEqual([0, 0]);
  });

  it('weighs as much as any other where no weight is told, and always where numbers are counted', () => {
    const [light, heavy] = grounds('weighted', [{}, { weight: 7 }]).criteria;
    const weights = (method: 'weighted' | 'countMet') => [light, heavy].map((one) => one && weightOf(one, method));
    expect([weights('weighted'), weights('countMet')]).toEqual([
      [1, 7],
      [1, 1],
    ]);
  });
});

it('the facts of ratings say what is met, and nothing of a score where there is none', () => {
  const all = grounds('countMet', [{}, {}]);
  const rated = summed(all, given(['full', 'some']));
  expect(ratingFacts['criteria.met'](rated)).toEqual(['c0']);
  expect([ratingFacts['score.value'](rated), ratingFacts['score.value'](summed(all))]).toEqual([0.5, 0]);
});
