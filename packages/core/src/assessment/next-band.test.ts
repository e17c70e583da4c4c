import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainAssessment } from './explain.ts';
import type { Grounds } from './points.ts';
import { anyGiven, anyGrounds, given, grounds, scale, summed } from './scored.fixture.ts';
import type { GivenAssessment } from './summarise.ts';

const places = scale.filter(({ applicable }) => applicable).map(({ id }) => id);
const explain = (all: Grounds, one: GivenAssessment) => explainAssessment(all, summed(all, one));
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
