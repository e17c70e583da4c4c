import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../freeze.ts';
import { explainAssessment } from './explain.ts';
import type { ScoringMethod } from '../process-model/types.ts';
import type { Grounds } from './points.ts';
import { anyGiven, anyGrounds, given, grounds, scale, summed } from './scored.fixture.ts';
import type { GivenAssessment } from './summarise.ts';

const places = scale.filter(({ applicable }) => applicable).map(({ id }) => id);
const explain = (all: Grounds, one: GivenAssessment) => explainAssessment(all, summed(all, one));
const own = (method: ScoringMethod, atLeastPercent: number): Grounds['scoring'] => ({
  ...{ method, bands: [{ id: 'own', title: { sv: 'Eget', en: 'Own' }, atLeastPercent }] },
});
const bandAt = ({ scoring: { bands = [] } }: Grounds, id: string | null): number =>
  id === null ? bands.length : bands.findIndex((band) => band.id === id);

const changed = (one: GivenAssessment, changes: readonly { readonly criterionId: string; readonly to: string }[]) => ({
  ...one,
  ratings: {
    ...one.ratings,
    ...Object.fromEntries(changes.map(({ criterionId, to }) => [criterionId, { rating: to }])),
  },
});

/** Every way of raising ratings, by trying all of them: the fewest steps that lead to a better band; null if none does. */
function fewestSteps(all: Grounds, one: GivenAssessment): number | null {
  const from = bandAt(all, explain(all, one).band);
  let ways: { readonly steps: number; readonly one: GivenAssessment }[] = [{ steps: 0, one }];
  for (const { id } of all.criteria) {
    const now = one.ratings[id]?.rating;
    const at = now === undefined ? places.length : places.indexOf(now);
    const raised = places.slice(0, Math.max(0, at)).map((to, place) => ({ steps: at - place, to }));
    ways = ways.flatMap((way) => [
      way,
      ...raised.map(({ steps, to }) => ({
        steps: way.steps + steps,
        one: changed(way.one, [{ criterionId: id, to }]),
      })),
    ]);
  }
  const leading = ways.filter((way) => bandAt(all, explain(all, way.one).band) < from).map(({ steps }) => steps);
  return leading.length === 0 ? null : Math.min(...leading);
}

describe('the next band', () => {
  it('is not told in the best one, nor without bands', () => {
    const all = grounds('countMet', [{}]);
    expect(explain(all, given(['full']))).toMatchObject({ band: 'high', nextBand: null });
    const unbanded = { ...all, scoring: { method: 'countMet' } } as const;
    expect(explain(unbanded, given(['some']))).toMatchObject({ band: null, nextBand: null });
  });

  it('is reached where the band begins, to the last part', () => {
    // 3/4 is high, and so is exactly 75 %.
    const all = grounds('countMet', [{}, {}, {}, {}]);
    expect(explain(all, given(['full', 'full', 'full', 'little'])).band).toBe('high');
    expect(explain(all, given(['full', 'full', 'some', 'little']))).toMatchObject({
      band: 'middle',
      nextBand: { id: 'high', steps: 1, changes: [{ criterionId: 'c2', from: 'some', to: 'good' }] },
    });
  });

  it('counts a first rating as one step more than the worst', () => {
    const all = grounds('weighted', [{ weight: 9 }, { weight: 1 }]);
    expect(explain(all, given([undefined, 'full'])).nextBand).toEqual({
      id: 'middle',
      steps: 3,
      changes: [{ criterionId: 'c0', from: null, to: 'good' }],
    });
  });

  it('is null where no rating leads there', () => {
    const all = grounds('valueCostConstraint', [{ part: 'cost' }]);
    // Without a value the best there is, is nothing lost.
    expect(explain(all, given(['good']))).toMatchObject({ band: null, nextBand: null });
  });

  it('takes the nearest of raises that gain alike, then those further away, first of the model first', () => {
    const needing = (atLeastPercent: number) => {
      const all = grounds('countMet', [{}, {}, {}, {}]);
      const scored = { ...all, scoring: own('countMet', atLeastPercent) };
      const { nextBand } = explain(scored, given(['little', 'some', 'little']));
      return [nextBand?.steps, nextBand?.changes.map(({ criterionId }) => criterionId)];
    };
    expect([25, 26, 51, 67, 76, 100].map(needing)).toEqual([
      [1, ['c1']],
      [3, ['c0', 'c1']],
      [5, ['c0', 'c1', 'c2']],
      [5, ['c0', 'c1', 'c2']],
      [8, ['c0', 'c1', 'c2', 'c3']],
      [8, ['c0', 'c1', 'c2', 'c3']],
    ]);
  });

  it('is not reached a part of a hundredth below it', () => {
    // 149 of 200 is 74.5 %.
    expect(explain(grounds('weighted', [{ weight: 149 }, { weight: 51 }]), given(['full', 'little'])).band).toBe(
      'middle',
    );
    // Of three, two are 66.7 %: all three are wanted for 67.
    const thirds = { ...grounds('countMet', [{}, {}, {}]), scoring: own('countMet', 67) };
    expect(explain(thirds, given(['some', 'some', 'some'])).nextBand?.steps).toBe(3);
    expect(explain(thirds, given(['full', 'full', 'some']))).toMatchObject({ band: null, nextBand: { steps: 1 } });
    // (30 · 7 + 10) / 310 is 70.97 %: the best rating is wanted for 71.
    const weighted = { ...grounds('weighted', [{ weight: 30 }, { weight: 1 }]), scoring: own('weighted', 71) };
    expect(explain(weighted, given(['some', 'full'])).nextBand?.changes[0]?.to).toBe('full');
  });

  it('weighs raises that gain unlike against each other, however few there are', () => {
    const all = { ...grounds('weighted', [{ weight: 1 }, { weight: 1 }, { weight: 8 }]), scoring: own('weighted', 90) };
    expect(explain(all, given(['good', 'good', 'good'])).nextBand).toMatchObject({
      ...{ steps: 1, changes: [{ criterionId: 'c2', from: 'good', to: 'full' }] },
    });
    const two = { ...grounds('weighted', [{ weight: 1 }, { weight: 8 }]), scoring: own('weighted', 90) };
    expect(explain(two, given(['good', 'good'])).nextBand?.changes).toMatchObject([{ criterionId: 'c1', to: 'full' }]);
    const even = { ...grounds('weighted', [{}, {}]), scoring: own('weighted', 45) };
    expect(explain(even, given(['some', 'some'])).nextBand?.changes).toMatchObject([{ criterionId: 'c0', to: 'good' }]);
  });

  it('passes over ratings that give nothing more', () => {
    const points: Readonly<Record<string, number>> = { full: 10, good: 2, some: 2, little: 0 };
    const ratingScale = deepFreeze(scale.map((value) => ({ ...value, points: points[value.id] ?? 0 })));
    const all = { ...grounds('weighted', [{}]), ratingScale, scoring: own('weighted', 90) };
    expect(explain(all, given(['little'])).nextBand).toMatchObject({ steps: 3, changes: [{ to: 'full' }] });
  });

  it('is reached by raising a single one, or both of two', () => {
    expect(explain(grounds('countMet', [{}, {}]), given(['full', 'some'])).nextBand?.steps).toBe(1);
    expect(explain(grounds('countMet', [{}, {}]), given(['some', 'some'])).nextBand?.steps).toBe(1);
    const both = { ...grounds('countMet', [{}, {}]), scoring: own('countMet', 75) };
    expect(explain(both, given(['some', 'some'])).nextBand?.steps).toBe(2);
  });

  it('is null where nothing can be raised, and where all that can be is too little', () => {
    const cost = grounds('valueCostConstraint', [{ part: 'cost' }]);
    expect(explain(cost, given(['full']))).toMatchObject({ score: { numerator: 0 }, nextBand: null });
    expect(explain(cost, given(['some']))).toMatchObject({ score: { numerator: -8 }, nextBand: null });
  });

  it('is reached by the changes told, and by none with fewer steps', () => {
    fc.assert(
      fc.property(fc.tuple(anyGrounds, anyGiven), ([all, one]) => {
        const small = { ...all, criteria: all.criteria.slice(0, 4) };
        const { score, band, nextBand } = explain(small, one);
        fc.pre(score !== null && band !== 'high');
        expect(nextBand?.steps ?? null).toBe(fewestSteps(small, one));
        const after = explain(small, changed(one, nextBand?.changes ?? []));
        const above = nextBand === null ? bandAt(small, band) : bandAt(small, band) - 1;
        expect(bandAt(small, after.band)).toBeLessThanOrEqual(above);
        expect(bandAt(small, nextBand?.id ?? band)).toBe(above);
      }),
    );
  });
});
