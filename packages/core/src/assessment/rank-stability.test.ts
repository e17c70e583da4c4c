import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsFrom } from '../mix.ts';
import { rankStability } from './rank-stability.ts';
import { sampledShare } from './sampled-weights.ts';
import { anyGiven, anyGrounds, given, grounds, summed } from './scored.fixture.ts';
import { exactShare } from './weight-space.ts';

const rank = (all: ReturnType<typeof grounds>, ratings: readonly (readonly (string | undefined)[])[], seed = 1) =>
  rankStability(
    all,
    ratings.map((one, at) => ({ id: `i${at}`, summary: summed(all, given(one)) })),
    { seed, samples: 4000 },
  );
const three = grounds('weighted', [{ weight: 5 }, { weight: 3 }, { weight: 2 }]);

/** The same question put to the sampler: a wish is met where what it adds is not below what it takes. */
const sampled = (wishes: readonly (readonly number[])[], seed: number, samples: number): number => {
  const draw = drawsFrom(seed);
  let met = 0;
  for (let at = 0; at < samples; at += 1) {
    // One draw for all wishes: the sampler is handed the same row of numbers again.
    const row = Array.from({ length: (wishes[0]?.length ?? 1) - 1 }, draw);
    const holds = wishes.every((wish) => {
      let next = 0;
      const again = () => row[next++] ?? 0;
      const side = (list: readonly number[]) => ({ gains: list, costs: [] });
      return sampledShare([[side(wish)], [side(wish.map(() => 0))]], again, 1) === 1;
    });
    if (holds) met += 1;
  }
  return met / samples;
};

describe('the share of weights in which a wish is met', () => {
  it.each([
    // Of two weights the first must be at least a third; at least half; any.
    [[[2, -1]], 2 / 3],
    [[[1, -1]], 1 / 2],
    [[[1, 0]], 1],
    [[[0, -1]], 0],
    // The largest of three, in its place; in strict order, one of six.
    [
      [
        [1, -1, 0],
        [1, 0, -1],
      ],
      1 / 3,
    ],
    [
      [
        [1, -1, 0],
        [0, 1, -1],
      ],
      1 / 6,
    ],
    [
      [
        [1, -1, 0],
        [-1, 1, 0],
      ],
      0,
    ],
    // A third of four weights together against the other one: 1 − 1/2^3.
    [[[1, 1, 1, -1]], 7 / 8],
  ])('%j is %d', (wishes, share) => {
    expect(exactShare(wishes)).toBeCloseTo(share, 15);
  });

  it('is told by counting where it is not small', () => {
    const wish = Array.from({ length: 21 }, (_, at) => (at === 0 ? -1 : 1));
    expect(exactShare([wish])).toBeNull();
    expect(
      exactShare([
        [1, -1, 0, 0],
        [0, 1, -1, 0],
      ]),
    ).toBeNull();
  });

  it('is the same told as one wish and as a triangle cut', () => {
    const wish = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(wish, (one) => {
        // A weight that nobody looks at, twice: four are told as one wish, three as a triangle.
        const long = exactShare([[...one, 0]]);
        expect(long).toBeCloseTo(exactShare([one]) ?? -1, 14);
      }),
    );
  });

  it('is what sampling finds, within five standard errors', () => {
    const samples = 2000;
    const wish = (length: number) =>
      fc.array(fc.integer({ min: -5, max: 9 }), { minLength: length, maxLength: length });
    const wishes = fc.oneof(
      fc.integer({ min: 2, max: 9 }).chain((length) => fc.tuple(wish(length))),
      fc.array(wish(3), { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(wishes, fc.nat(), (all, seed) => {
        const exact = exactShare(all) ?? -1;
        const likely = (exact * samples + 1) / (samples + 2);
        const error = Math.sqrt((likely * (1 - likely)) / samples);
        expect(Math.abs(sampled(all, seed, samples) - exact)).toBeLessThanOrEqual(5 * error);
      }),
      { numRuns: 60 },
    );
  });
});

describe('rankStability', () => {
  it('is certain where one is at least as good in all', () => {
    expect(
      rank(three, [
        ['some', 'good', 'full'],
        ['full', 'good', 'full'],
      ]),
    ).toEqual({
      ...{ order: [['i1'], ['i0']], unscored: [], share: 1, found: 'exact', standardError: 0, samples: 0 },
    });
  });

  it('tells how much hangs on the weights: 10 · a against 10 · b is one half', () => {
    const told = rank(three, [['little', 'full', 'little'], ['full', 'little', 'little'], [undefined]]);
    expect(told).toMatchObject({ order: [['i1'], ['i0']], unscored: ['i2'], share: 0.5, found: 'exact' });
  });

  it('lets those with the same score stand together', () => {
    const told = rank(three, [
      ['full', 'little', 'little'],
      ['little', 'full', 'full'],
      ['little', 'little', 'some'],
    ]);
    expect(told.order).toEqual([['i0', 'i1'], ['i2']]);
    // i2 stays behind i0 where 10 · a ≥ 2 · c: 1 − 1/6 of the triangle's, and always behind i1.
    expect(told).toMatchObject({ found: 'exact' });
    expect(told.share).toBeCloseTo(5 / 6, 15);
  });

  it('samples where criteria differ in what they apply to, from the seed', () => {
    const cases = [
      ['full', 'none', 'little'],
      ['some', 'full', 'good'],
    ];
    const told = rank(three, cases, 7);
    expect(told).toMatchObject({ found: 'sampled', samples: 4000 });
    expect(told.standardError).toBeGreaterThan(0);
    expect(rank(three, cases, 7)).toEqual(told);
    expect(rank(three, cases, 8).share).not.toBe(told.share);
  });

  it('is a share for any grounds, and holds for what stands alone', () => {
    const many = fc.tuple(anyGrounds, fc.array(anyGiven, { maxLength: 4 }), fc.nat());
    fc.assert(
      fc.property(many, ([all, list, seed]) => {
        const ranked = list.map((one, at) => ({ id: `i${at}`, summary: summed(all, one) }));
        const { share, order, unscored, standardError } = rankStability(all, ranked, { seed, samples: 50 });
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(Number.isFinite(standardError)).toBe(true);
        expect([...order.flat(), ...unscored].toSorted()).toEqual(ranked.map(({ id }) => id).toSorted());
        expect(order.length > 1 ? 1 : share).toBe(1);
      }),
    );
  });
});
