import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from './agreement.ts';
import { agreementLevels, krippendorffAlpha } from './krippendorff.ts';
import { given, grounds, scale } from './scored.fixture.ts';

const x = null;
/** Four observers, twelve units, missing values: Krippendorff 2011, section E (also in Content Analysis). */
const published: readonly (readonly (number | null)[])[] = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, x, x, x],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, x, 3],
  [x, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, x],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, x],
];
const unitsOf = (observers: readonly (readonly (number | null)[])[]) =>
  (observers[0] ?? []).map((_, unit) => observers.flatMap((row) => row[unit] ?? []));

/** The coincidence matrix, written out as in the paper: a second way to the same number. */
function byCoincidences(units: readonly (readonly number[])[], level: 'nominal' | 'interval'): number {
  const cells = new Map<string, number>();
  for (const unit of units) {
    unit.forEach((c, i) => {
      unit.forEach((k, j) => {
        if (i !== j) cells.set(`${c} ${k}`, (cells.get(`${c} ${k}`) ?? 0) + 1 / (unit.length - 1));
      });
    });
  }
  const margin = (value: number) =>
    [...cells].reduce((sum, [key, count]) => sum + (key.startsWith(`${value} `) ? count : 0), 0);
  const values = [...new Set(units.flat())];
  const delta = (c: number, k: number) => (level === 'nominal' ? Number(c !== k) : (c - k) ** 2);
  const total = values.reduce((sum, value) => sum + margin(value), 0);
  let [observed, expected] = [0, 0];
  for (const c of values) {
    for (const k of values) {
      observed += (cells.get(`${c} ${k}`) ?? 0) * delta(c, k);
      expected += (margin(c) * margin(k) * delta(c, k)) / (total - 1);
    }
  }
  return 1 - observed / expected;
}

const anyUnits = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 5 }), { maxLength: 15 });

describe('krippendorffAlpha', () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('%s of the published example is %d', (level, alpha) => {
    expect(krippendorffAlpha(unitsOf(published), level)).toBeCloseTo(alpha, 3);
  });

  it('is 1 where all agree, and says nothing where there is nothing to agree about', () => {
    for (const level of agreementLevels) {
      expect(
        krippendorffAlpha(
          [
            [1, 1],
            [2, 2, 2],
          ],
          level,
        ),
      ).toBe(1);
      expect(
        krippendorffAlpha(
          [
            [3, 3],
            [3, 3],
          ],
          level,
        ),
      ).toBeNull();
      expect(krippendorffAlpha([[1], [2], []], level)).toBeNull();
    }
  });

  it('is what the coincidence matrix gives', () => {
    fc.assert(
      fc.property(anyUnits, (all) => {
        const units = all.filter((unit) => unit.length > 1);
        fc.pre(new Set(units.flat()).size > 1);
        for (const level of ['nominal', 'interval'] as const) {
          expect(krippendorffAlpha(all, level)).toBeCloseTo(byCoincidences(units, level), 10);
        }
      }),
    );
  });

  it('hangs neither on the order of observers nor of units, and ordinal not on how far apart values are', () => {
    const turned = anyUnits.chain((units) =>
      fc.tuple(fc.constant(units), fc.shuffledSubarray(units, { minLength: units.length })),
    );
    fc.assert(
      fc.property(turned, fc.constantFrom(...agreementLevels), ([units, shuffled], level) => {
        const alpha = krippendorffAlpha(units, level) ?? 9;
        expect(
          krippendorffAlpha(
            shuffled.map((unit) => unit.toReversed()),
            level,
          ) ?? 9,
        ).toBeCloseTo(alpha, 10);
        const stretched = units.map((unit) => unit.map((value) => value ** 3));
        const ordinal = krippendorffAlpha(units, 'ordinal') ?? 9;
        expect(krippendorffAlpha(stretched, 'ordinal') ?? 9).toBeCloseTo(ordinal, 10);
      }),
    );
  });
});

const all = grounds('weighted', [{ weight: 1 }, { weight: 1 }]);
const ratings = ['full', 'good', 'some', 'little'];
/** So many cases that `a` and `b` rate; `b` is a step stricter where there is one. */
const cases = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `case${at}`,
    assessments: [
      given([ratings[at % 4], 'none'], 'a'),
      given([ratings[Math.min(3, (at % 4) + 1)], 'full'], 'b'),
      ...(at === 0 ? [given(['full'], 'c')] : []),
    ],
  }));

describe('agreementOf', () => {
  it('tells no number of fewer than ten cases', () => {
    const { perCriterion, strictness } = agreementOf(all, cases(9));
    expect(perCriterion).toEqual([
      { criterionId: 'c0', cases: 9, ratings: 19, verdict: { kind: 'tooLittleData', leastCases: 10 } },
      { criterionId: 'c1', cases: 0, ratings: 0, verdict: { kind: 'tooLittleData', leastCases: 10 } },
    ]);
    expect(strictness.map(({ verdict }) => verdict.kind)).toEqual(Array(3).fill('tooLittleData'));
  });

  it('tells alpha per criterion, of places, names or points', () => {
    const of = (level: (typeof agreementLevels)[number]) => agreementOf(all, cases(12), level).perCriterion[0];
    const verdicts = agreementLevels.map((level) => of(level)?.verdict);
    const alphas = verdicts.map((verdict) => (verdict?.kind === 'told' ? verdict.alpha : null));
    expect(new Set(alphas).size).toBe(3);
    const points = cases(12).map(({ assessments }) =>
      assessments.map((one) => scale.find(({ id }) => id === one.ratings['c0']?.rating)?.points ?? 0),
    );
    expect(alphas[2]).toBe(krippendorffAlpha(points, 'interval'));
    const same = cases(12).map(({ id }) => ({ id, assessments: [given(['good'], 'a'), given(['good'], 'b')] }));
    expect(agreementOf(all, same).perCriterion[0]?.verdict).toEqual({ kind: 'noVariation' });
  });

  it('tells who is stricter, in steps below the others, with its error', () => {
    const [a, b, c] = agreementOf(all, cases(12)).strictness;
    // Three of four cases differ by a step, beside c's one rating of the best.
    expect(a).toMatchObject({ assessorId: 'a', cases: 12, comparisons: 12, verdict: { kind: 'told' } });
    const steps = [a, b].map((one) => (one?.verdict.kind === 'told' ? one.verdict.steps : Number.NaN));
    // a: eight cases at −1, three at 0, and case 0 at 0 − (1 + 0)/2; b: eight at 1, three at 0, and 1 − 0.
    expect(steps[0]).toBeCloseTo((-8 - 0.5) / 12, 12);
    expect(steps[1]).toBeCloseTo(9 / 12, 12);
    expect(b?.verdict).toMatchObject({ standardError: expect.closeTo(Math.sqrt(((9 / 12) * (3 / 12)) / 11), 12) });
    expect(c).toMatchObject({ assessorId: 'c', cases: 1, verdict: { kind: 'tooLittleData', leastCases: 10 } });
  });

  it('stays as it is when assessors are called something else', () => {
    const seed = fc.record({ names: fc.uniqueArray(fc.uuid(), { minLength: 3, maxLength: 3 }), count: fc.nat(20) });
    fc.assert(
      fc.property(seed, ({ names, count }) => {
        const name = (id: string) => names['abc'.indexOf(id)] ?? '';
        const renamed = cases(count).map(({ id, assessments }) => ({
          id,
          assessments: assessments.map((one) => ({ ...one, assessorId: name(one.assessorId) })),
        }));
        const [before, after] = [agreementOf(all, cases(count)), agreementOf(all, renamed)];
        expect(after.perCriterion).toEqual(before.perCriterion);
        const expected = before.strictness.map((one) => ({ ...one, assessorId: name(one.assessorId) }));
        expect(new Set(after.strictness)).toEqual(new Set(expected));
      }),
    );
  });
});
