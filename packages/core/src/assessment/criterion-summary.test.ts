import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../freeze.ts';
import { summariseRatings } from './criterion-summary.ts';
import { given, grounds, scale, summed } from './scored.fixture.ts';

const [criterion] = grounds('countMet', [{}]).criteria;
if (criterion === undefined) throw new Error('there is one criterion');
const sum = (ratings: readonly string[], on = scale) => summariseRatings(criterion, on, ratings, true);

describe('the ratings of one criterion', () => {
  it('are told best first, with the middle one and how far they are apart', () => {
    expect(sum(['little', 'full', 'some'])).toEqual({
      ...{ id: 'c0', applicable: true, contribution: 0 },
      ...{ ratings: ['full', 'some', 'little'], median: 'some', spread: 3, stepsToMet: 1 },
    });
  });

  it('that the scale does not have count neither for nor against its being asked', () => {
    expect(sum(['superb', 'great', 'full'])).toMatchObject({ applicable: true, ratings: ['full'], spread: null });
  });

  it('leave it applicable where as many find that it applies as that it does not', () => {
    expect(sum(['none', 'full'])).toMatchObject({ applicable: true, contribution: 1 });
    expect(sum(['none', 'none', 'full'])).toMatchObject({ applicable: false, contribution: 0 });
  });

  it('of nobody have no middle, on a scale of any length', () => {
    const two = scale.filter(({ id }) => id === 'full' || id === 'little');
    for (const on of [scale, two, scale.slice(0, 3)]) {
      expect(sum([], on)).toMatchObject({ applicable: true, median: null, spread: null, stepsToMet: null });
    }
  });

  it('lead nowhere on a scale where nothing counts as met', () => {
    const hopeless = deepFreeze(scale.map((value) => ({ ...value, met: false })));
    expect(sum(['some', 'little'], hopeless)).toMatchObject({ median: 'little', stepsToMet: null });
    const all = { ...grounds('countMet', [{}, {}]), ratingScale: hopeless };
    expect(summed(all, given(['full', 'some']))).toMatchObject({ metCount: 0, ratio: 0, smallestChange: null });
  });
});

describe('the smallest change', () => {
  it('is the nearest way up, of equals the first, and leaves alone what does not apply', () => {
    const all = grounds('countMet', [{}, {}, {}, {}, {}]);
    expect(summed(all, given(['full', 'none', 'little', 'some', 'some'])).smallestChange).toEqual({
      ...{ criterionId: 'c3', from: 'some', to: 'good' },
    });
    // What nobody has rated is as far away as the whole scale.
    expect(summed(all, given(['full', undefined, 'little', 'full', 'full'])).smallestChange?.criterionId).toBe('c2');
  });
});
