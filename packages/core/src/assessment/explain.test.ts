import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../freeze.ts';
import { explainAssessment } from './explain.ts';
import type { Grounds } from './points.ts';
import { anyGiven, anyGrounds, given, grounds, scale, summed } from './scored.fixture.ts';
import type { GivenAssessment } from './summarise.ts';

const explain = (all: Grounds, ...assessments: readonly GivenAssessment[]) =>
  explainAssessment(all, summed(all, ...assessments));
const asked = fc.tuple(anyGrounds, anyGiven);

/** Written once more, without a thought of speed: the score as a plain number. */
function naive({ criteria, scoring }: Grounds, { ratings }: GivenAssessment): number | null {
  const worth = (id: string) => scale.find((value) => value.id === ratings[id]?.rating);
  const applying = criteria.filter(({ id }) => worth(id)?.applicable !== false);
  if (!applying.some(({ id }) => worth(id) !== undefined)) return null;
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  const share = (list: Grounds['criteria'], by: (id: string) => number) => {
    const all = sum(list.map(({ weight = 1 }) => weight));
    return all === 0 ? 0 : sum(list.map(({ id, weight = 1 }) => weight * by(id))) / all;
  };
  const points = (id: string) => (worth(id)?.points ?? 0) / 10;
  const ofPart = (part: string) => applying.filter((one) => one.part === part);
  switch (scoring.method) {
    case 'countMet':
      return applying.filter(({ id }) => worth(id)?.met === true).length / applying.length;
    case 'weighted':
      return sum(applying.map(({ weight = 1 }) => weight)) === 0 ? null : share(applying, points);
    case 'valueCostConstraint': {
      const weighed = [...ofPart('value'), ...ofPart('cost')];
      if (sum(weighed.map(({ weight = 1 }) => weight)) === 0) return null;
      return share(ofPart('value'), points) - share(ofPart('cost'), (id) => 1 - points(id));
    }
  }
}

describe('explainAssessment', () => {
  it('counts what is met: one part each', () => {
    const all = grounds('countMet', [{}, {}, {}, {}]);
    expect(explain(all, given(['full', 'some', 'none']))).toMatchObject({
      score: { numerator: 1, denominator: 3 },
      contributions: [
        { criterionId: 'c0', numerator: 1, highest: 1, part: null, rating: 'full' },
        { criterionId: 'c1', numerator: 0, highest: 1 },
        { criterionId: 'c3', numerator: 0, highest: 1, rating: null },
      ],
      missing: ['c3'],
      band: 'low',
    });
  });

  it('weighs: 3 · 7 + 1 · 2 of 10 · 4', () => {
    const all = grounds('weighted', [{ weight: 3 }, { weight: 1 }, { weight: 5 }]);
    const summary = summed(all, given(['good', 'some', 'none']));
    expect(summary).toMatchObject({ method: 'weighted', ratio: 23 / 40, metCount: 1, applicableCount: 2 });
    expect(explainAssessment(all, summary)).toMatchObject({
      score: { numerator: 23, denominator: 40 },
      contributions: [
        { numerator: 21, highest: 30 },
        { numerator: 2, highest: 10 },
      ],
      band: 'middle',
      nextBand: { id: 'high', steps: 1, changes: [{ criterionId: 'c0', from: 'good', to: 'full' }] },
    });
  });

  it('weighs value against cost, and names the constraint that no value makes up for', () => {
    const all = grounds('valueCostConstraint', [
      { part: 'value', weight: 2 },
      { part: 'value', weight: 1 },
      { part: 'cost' },
      { part: 'constraint' },
    ]);
    // Value (2 · 10 + 1 · 7) / 30 = 27/30, cost (10 − 7) / 10 = 9/30.
    const explained = explain(all, given(['full', 'good', 'good', 'little']));
    expect(explained).toMatchObject({
      score: { numerator: 18, denominator: 30 },
      contributions: [
        { part: 'value', numerator: 20 },
        { part: 'value', numerator: 7 },
        { part: 'cost', numerator: -9, highest: 0 },
        { part: 'constraint', numerator: 0, highest: 0 },
      ],
      unmetConstraints: ['c3'],
    });
  });

  it('scores one side alone over its own whole, down to a single part, and nothing where neither weighs', () => {
    const one = (part: 'value' | 'cost' | 'constraint', rating: string, weight = 1) =>
      explain(grounds('valueCostConstraint', [{ part, weight }]), given([rating])).score;
    expect(one('value', 'good')).toEqual({ numerator: 7, denominator: 10 });
    expect(one('value', 'good', 3)).toEqual({ numerator: 21, denominator: 30 });
    expect(one('cost', 'good')).toEqual({ numerator: -3, denominator: 10 });
    expect(one('cost', 'good', 3)).toEqual({ numerator: -9, denominator: 30 });
    expect([one('constraint', 'full'), one('value', 'full', 0)]).toEqual([null, null]);
    const lowest = deepFreeze(scale.map((value) => ({ ...value, points: value.met ? 1 : 0 })));
    const { score } = explain({ ...grounds('weighted', [{}]), ratingScale: lowest }, given(['full']));
    expect(score).toEqual({ numerator: 1, denominator: 1 });
  });

  it('leaves what does not apply out of both sides', () => {
    const all = grounds('valueCostConstraint', [{ part: 'value' }, { part: 'cost', weight: 2 }, { part: 'cost' }]);
    const { score, contributions } = explain(all, given(['full', 'none', 'good']));
    expect(score).toEqual({ numerator: 7, denominator: 10 });
    expect(contributions.map(({ criterionId }) => criterionId)).toEqual(['c0', 'c2']);
  });

  it('lists musts that are not met, rated or not, and lets them decide nothing', () => {
    const wanted = [{ must: true }, { must: true }, { must: true }, {}];
    const ratings = given(['full', 'some', 'none', 'little']);
    const { unmetMusts, ...rest } = explain(grounds('countMet', wanted), ratings);
    expect(unmetMusts).toEqual(['c1']);
    const { unmetMusts: no, ...same } = explain(grounds('countMet', [{}, {}, {}, {}]), ratings);
    expect([no, same]).toEqual([[], rest]);
    expect(explain(grounds('countMet', [{ must: true }]), given(['some'])).unmetMusts).toEqual(['c0']);
    expect(explain(grounds('countMet', wanted)).unmetMusts).toEqual(['c0', 'c1', 'c2']);
  });

  it('says nothing of a score where nothing is rated', () => {
    for (const method of ['countMet', 'weighted', 'valueCostConstraint'] as const) {
      const all = grounds(method, [
        { part: 'cost', weight: 1 },
        { part: 'value', weight: 1 },
      ]);
      expect(explain(all)).toMatchObject({ score: null, contributions: [], band: null, nextBand: null });
      expect(summed(all).ratio).toBeNull();
    }
  });

  it('takes the middle of several assessors, never a mean', () => {
    const all = grounds('weighted', [{ weight: 1 }]);
    const three = ['full', 'little', 'good'].map((rating, at) => given([rating], `a${at}`));
    expect(explain(all, ...three).score).toEqual({ numerator: 7, denominator: 10 });
  });

  it('adds up exactly, and as the plain sum says', () => {
    fc.assert(
      fc.property(asked, ([all, one]) => {
        const summary = summed(all, one);
        const { score, contributions } = explainAssessment(all, summary);
        const plain = naive(all, one);
        expect(score === null).toBe(plain === null);
        expect(contributions.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(score?.numerator ?? 0);
        expect(summary.ratio).toBe(score && score.numerator / score.denominator);
        expect(summary.ratio ?? 0).toBeCloseTo(plain ?? 0, 12);
        for (const { numerator, highest } of contributions) expect(numerator).toBeLessThanOrEqual(highest);
      }),
    );
  });

  it('stays exact at the bounds of the language', () => {
    const wanted = Array.from({ length: 100 }, (_, at) => ({ weight: 1000, part: at % 2 ? 'cost' : 'value' }) as const);
    const { criteria, scoring } = grounds('valueCostConstraint', wanted);
    const ratingScale = scale.map((value) => ({ ...value, points: value.met ? 1000 : 1 }));
    const all = { criteria, scoring, ratingScale };
    const { score } = explain(all, given(wanted.map((_, at) => (at === 0 ? 'some' : 'full'))));
    // One of fifty values falls 999 points of 1000 short: 1 − 999/50,000.
    expect(score).toEqual({ numerator: 50_000_000 * 50_000 - 999_000 * 50_000, denominator: 50_000_000 * 50_000 });
    expect(Number.isSafeInteger((score?.denominator ?? 0) * 100)).toBe(true);
  });
});
