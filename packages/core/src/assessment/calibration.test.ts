import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile } from './beta.ts';
import { calibrate, type FinishedCase } from './calibration.ts';

const finished = (met: readonly string[], implemented: boolean, applicable = ['a', 'b', 'c']): FinishedCase => ({
  applicable,
  met,
  implemented,
});
const times = (count: number, one: FinishedCase) => Array.from({ length: count }, () => one);

const ids = ['a', 'b', 'c', 'd'];
const anyFinished = fc.array(
  fc
    .record({
      applicable: fc.subarray(ids),
      kept: fc.subarray(ids),
      implemented: fc.boolean(),
    })
    .map(({ applicable, kept, implemented }) => ({
      applicable,
      met: applicable.filter((id) => kept.includes(id)),
      implemented,
    })),
  { maxLength: 60, size: 'max' },
);

/** With whole parameters the same probability is a sum over a row of coins: at least `yes` of `yes + no − 1`. */
function byCoins(yes: number, no: number, x: number): number {
  const tosses = yes + no - 1;
  let [sum, choose] = [0, 1];
  for (let heads = 0; heads <= tosses; heads += 1) {
    if (heads >= yes) sum += choose * x ** heads * (1 - x) ** (tosses - heads);
    choose = (choose * (tosses - heads)) / (heads + 1);
  }
  return sum;
}

describe('the Beta distribution', () => {
  it('is told by hand where one parameter is 1', () => {
    // x^a below, so that the quantile is a root.
    for (const [yes, p] of [
      [1, 0.025],
      [2, 0.975],
      [7, 0.5],
    ] as const) {
      expect(betaQuantile({ yes, no: 1 }, p)).toBeCloseTo(p ** (1 / yes), 11);
      expect(betaQuantile({ yes: 1, no: yes }, p)).toBeCloseTo(1 - (1 - p) ** (1 / yes), 11);
    }
  });

  it('is what a row of coins gives', () => {
    const whole = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(whole, whole, fc.double({ min: 0, max: 1, noNaN: true }), (yes, no, x) => {
        expect(betaCdf({ yes, no }, x)).toBeCloseTo(byCoins(yes, no, x), 10);
      }),
    );
  });

  it('is turned round by its quantile, for few and for a hundred thousand', () => {
    const count = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(count, count, fc.constantFrom(0.025, 0.5, 0.975), (yes, no, p) => {
        expect(betaCdf({ yes, no }, betaQuantile({ yes, no }, p))).toBeCloseTo(p, 6);
      }),
    );
  });
});

/** Written once more, pair by pair and case by case. */
function naive(all: readonly FinishedCase[]) {
  const pairs = all
    .flatMap((yes) => all.map((no) => [yes, no] as const))
    .filter(([y, n]) => y.implemented && !n.implemented);
  const ahead = pairs.map(([y, n]) => (Math.sign(y.met.length - n.met.length) + 1) / 2);
  const predicted = all.map((one, at) => {
    const before = all.slice(0, at).filter(({ met }) => met.length === one.met.length);
    return (before.filter(({ implemented }) => implemented).length + 1) / (before.length + 2);
  });
  return { value: ahead.reduce((sum, one) => sum + one, 0) / pairs.length, pairs: pairs.length, predicted };
}

describe('calibrate', () => {
  it('knows nothing of nothing, and says how little', () => {
    const told = calibrate([]);
    expect(told).toMatchObject({ all: { n: 0, mean: 0.5 }, perMetCount: [], perCriterion: [], reliability: [] });
    expect([told.all.low, told.all.high]).toEqual([expect.closeTo(0.025, 10), expect.closeTo(0.975, 10)]);
    expect(told.auc).toEqual({ kind: 'tooLittleData', leastOfEach: 10 });
  });

  it('tells, by the number met, how likely it was, with interval and n', () => {
    const { perMetCount, all } = calibrate([
      ...times(1, finished(['a', 'b'], true)),
      finished(['c'], false),
      finished([], false),
    ]);
    expect(perMetCount.map(({ met, n, implemented, mean }) => [met, n, implemented, mean])).toEqual([
      [0, 1, 0, 1 / 3],
      [1, 1, 0, 1 / 3],
      [2, 1, 1, 2 / 3],
    ]);
    // Beta(2, 1): the root of what lies below; Beta(1, 2): the same from above.
    expect(perMetCount[2]).toMatchObject({
      low: expect.closeTo(Math.sqrt(0.025), 10),
      high: expect.closeTo(Math.sqrt(0.975), 10),
    });
    expect(perMetCount[0]).toMatchObject({ low: expect.closeTo(1 - Math.sqrt(0.975), 10) });
    expect(all).toMatchObject({ n: 3, implemented: 1, mean: 2 / 5 });
  });

  it('tells how much each criterion told, where there are enough of both', () => {
    const cases = [
      ...times(12, finished(['a'], true)),
      ...times(4, finished(['a'], false)),
      ...times(3, finished(['b'], true)),
      ...times(13, finished(['b'], false)),
      finished([], true, ['c']),
    ];
    const lift = Object.fromEntries(calibrate(cases).perCriterion.map((one) => [one.criterionId, one]));
    // Of 32 that `a` applied to 15 were implemented; of the 16 that met it 12.
    expect(lift['a']).toMatchObject({
      met: { n: 16, implemented: 12 },
      notMet: { n: 16, implemented: 3 },
      lift: 12 / 16 / (15 / 32),
    });
    expect(lift['b']?.lift).toBeCloseTo(3 / 16 / (15 / 32), 12);
    expect(lift['c']).toMatchObject({ met: { n: 0 }, notMet: { n: 33 }, lift: null });
    // Nothing implemented is nothing to lift.
    const never = [...times(12, finished(['a'], false)), ...times(12, finished([], false))];
    expect(calibrate(never).perCriterion.map((one) => one.lift)).toEqual([null, null, null]);
  });

  it('tells the area under the curve by hand: 10 of each', () => {
    const cases = [
      ...times(6, finished(['a', 'b'], true)),
      ...times(4, finished(['a'], true)),
      ...times(5, finished(['a'], false)),
      ...times(5, finished([], false)),
    ];
    // 6 · 10 ahead of all, 4 · 5 ahead, 4 · 5 equal.
    expect(calibrate(cases).auc).toEqual({ kind: 'told', value: (60 + 20 + 10) / 100, pairs: 100 });
    expect(calibrate(cases.slice(1)).auc).toEqual({ kind: 'tooLittleData', leastOfEach: 10 });
  });

  it('is what a plain count gives', () => {
    fc.assert(
      fc.property(anyFinished, (all) => {
        const { auc, reliability, perMetCount, perCriterion } = calibrate(all);
        const plain = naive(all);
        const none = { value: 0, pairs: 0 };
        const [told, counted] = auc.kind === 'told' ? [auc, plain] : [none, none];
        expect(told).toMatchObject({ value: expect.closeTo(counted.value, 12), pairs: counted.pairs });
        expect(perMetCount.reduce((sum, { n }) => sum + n, 0)).toBe(all.length);
        for (const { from, to, predicted, observed } of reliability) {
          const inBin = plain.predicted.filter((one) => one > from - 1e-9 && one < to - 1e-9);
          expect(observed.n).toBe(inBin.length);
          expect(predicted).toBeCloseTo(inBin.reduce((sum, one) => sum + one, 0) / inBin.length, 12);
        }
        for (const { criterionId, met, notMet } of perCriterion) {
          expect(met.n).toBe(all.filter((one) => one.met.includes(criterionId)).length);
          expect(met.n + notMet.n).toBe(all.filter((one) => one.applicable.includes(criterionId)).length);
        }
      }),
    );
  });
});
