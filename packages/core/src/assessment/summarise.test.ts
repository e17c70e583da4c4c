import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findShippedModel } from '../process-model/shipped.ts';
import type { ProcessModel } from '../process-model/types.ts';
import { type GivenAssessment, summariseAssessments } from './summarise.ts';

const empty: Pick<ProcessModel, 'criteria' | 'ratingScale'> = { criteria: [], ratingScale: [] };
const model = findShippedModel('helsingborg', 2) ?? empty;
const ids = model.criteria.map((criterion) => criterion.id);
const scale = ['met', 'partly', 'notMet'];
const withTechnology = (name: string) => (name === 'answers.technologyInvolved' ? true : undefined);
const nothingKnown = () => undefined;

const assessment = (assessorId: string, ratings: Readonly<Record<string, string | undefined>>): GivenAssessment => ({
  assessorId,
  ratings: Object.fromEntries(
    Object.entries(ratings).flatMap(([id, rating]) => (rating === undefined ? [] : [[id, { rating }]])),
  ),
});
const everywhere = (rating: string) => Object.fromEntries(ids.map((id) => [id, rating]));
const anyRatings = (values: readonly string[]) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...values)])), { requiredKeys: [] });
const panel = (values: readonly string[]) =>
  fc
    .array(anyRatings(values), { maxLength: 5 })
    .map((all) => all.map((ratings, index) => assessment(`a${index}`, ratings)));

describe('summariseAssessments', () => {
  it('is honest when nobody has rated', () => {
    const summary = summariseAssessments(model, [], nothingKnown);
    expect(summary).toMatchObject({ assessorCount: 0, metCount: 0, applicableCount: 8, ratio: null });
    expect(summary.missing).toEqual(ids.filter((id) => id !== 'technicalHeight'));
    expect(summary.smallestChange).toEqual({ criterionId: 'strategicNeed', from: null, to: 'met' });
  });

  it('asks for technology only when technology is involved', () => {
    const all = [assessment('a', everywhere('met'))];
    expect(summariseAssessments(model, all, nothingKnown)).toMatchObject({ metCount: 8, applicableCount: 8, ratio: 1 });
    expect(summariseAssessments(model, all, withTechnology)).toMatchObject({ metCount: 9, applicableCount: 9 });
    expect(summariseAssessments(model, all, withTechnology).smallestChange).toBeNull();
  });

  it('lets what does not apply leave the denominator', () => {
    const ratings = { ...everywhere('met'), widerBenefit: 'notApplicable', measurable: 'partly' };
    const summary = summariseAssessments(model, [assessment('a', ratings)], withTechnology);
    expect(summary).toMatchObject({ metCount: 7, applicableCount: 8, ratio: 7 / 8, missing: [] });
    expect(summary.smallestChange).toEqual({ criterionId: 'measurable', from: 'partly', to: 'met' });
  });

  it('takes the middle of several, the worse of two, and shows how far apart they are', () => {
    const given = ['met', 'met', 'notMet'].map((rating, at) => assessment(`a${at}`, { measurable: rating }));
    const at = (all: readonly GivenAssessment[]) =>
      summariseAssessments(model, all, nothingKnown).perCriterion.find((criterion) => criterion.id === 'measurable');
    expect(at(given)).toMatchObject({ median: 'met', spread: 2, contribution: 1, ratings: ['met', 'met', 'notMet'] });
    expect(at(given.slice(1))).toMatchObject({ median: 'notMet', spread: 2, contribution: 0 });
    expect(at(given.slice(0, 1))).toMatchObject({ median: 'met', spread: null });
  });

  it('leaves out ratings that the scale does not have', () => {
    const summary = summariseAssessments(model, [assessment('a', everywhere('superb'))], nothingKnown);
    expect(summary).toMatchObject({ metCount: 0, ratio: null });
  });

  it('is bounded, and each contribution adds up', () => {
    fc.assert(
      fc.property(panel([...scale, 'notApplicable', 'unheardOf']), fc.boolean(), (all, technology) => {
        const summary = summariseAssessments(model, all, technology ? withTechnology : nothingKnown);
        expect(summary.metCount).toBe(summary.perCriterion.reduce((sum, each) => sum + each.contribution, 0));
        expect(summary.metCount).toBeLessThanOrEqual(summary.applicableCount);
        expect(summary.ratio ?? 0).toBeGreaterThanOrEqual(0);
        expect(summary.ratio ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the order of the assessments', () => {
    const shuffled = panel([...scale, 'notApplicable']).chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(summariseAssessments(model, one, withTechnology)).toEqual(
          summariseAssessments(model, other, withTechnology),
        );
      }),
    );
  });

  it('never falls when a rating is raised', () => {
    const raise = fc.record({ all: panel(scale), at: fc.nat(), id: fc.constantFrom(...ids) });
    fc.assert(
      fc.property(raise, ({ all, at, id }) => {
        const chosen = all.length === 0 ? -1 : at % all.length;
        const raised = all.map((one, index) => (index === chosen && id in one.ratings ? better(one, id) : one));
        const before = summariseAssessments(model, all, withTechnology);
        expect(summariseAssessments(model, raised, withTechnology).metCount).toBeGreaterThanOrEqual(before.metCount);
      }),
    );
  });

  it('tells a smallest change that does raise the count', () => {
    fc.assert(
      fc.property(anyRatings([...scale, 'notApplicable']), (ratings) => {
        const before = summariseAssessments(model, [assessment('a', ratings)], withTechnology);
        const change = before.smallestChange;
        const changed = change === null ? ratings : { ...ratings, [change.criterionId]: change.to };
        const after = summariseAssessments(model, [assessment('a', changed)], withTechnology);
        expect(after.metCount - before.metCount).toBe(change === null ? 0 : 1);
      }),
    );
  });
});

function better(one: GivenAssessment, id: string): GivenAssessment {
  const rank = scale.indexOf(one.ratings[id]?.rating ?? '');
  return { ...one, ratings: { ...one.ratings, [id]: { rating: scale[Math.max(0, rank - 1)] ?? 'met' } } };
}
