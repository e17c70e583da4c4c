import { describe, expect, it } from 'vitest';
import { estimate } from './interval.ts';

describe('the interval of a median', () => {
  it('lies between the fourth and the twelfth of fifteen values, as the binomial tables have it', () => {
    const values = Array.from({ length: 15 }, (_, index) => 15 - index);
    expect(estimate(values)).toEqual({ median: 8, low: 4, high: 12 });
  });

  it('takes the mean of the two in the middle, and is wide where values are few', () => {
    expect(estimate([4, 1, 3, 2, 6, 5])).toEqual({ median: 3.5, low: 1, high: 6 });
    expect(estimate([1, 2, 3])).toMatchObject({ median: 2, low: Number.NaN });
  });
});
