import { describe, expect, it } from 'vitest';
import { type Explanation, explainAssessment } from '../assessment/explain.ts';
import { shippedModels } from '../process-model/shipped.ts';
import { seededDice } from './dice.ts';
import { explanationBreaks, someGrounds } from './law-explained.ts';
import { someAssessments } from './law-score.ts';

const runs = shippedModels.flatMap((model) =>
  Array.from({ length: 40 }, (_, seed) => {
    const dice = seededDice(9_000 + seed);
    return { grounds: someGrounds(model, dice), assessments: someAssessments(model, dice) };
  }),
);
const breaksOf = (explain?: typeof explainAssessment) =>
  new Set(runs.flatMap(({ grounds, assessments }) => explanationBreaks(grounds, assessments, explain)));
const changed =
  (change: (told: Explanation) => Partial<Explanation>): typeof explainAssessment =>
  (grounds, summary) => {
    const told = explainAssessment(grounds, summary);
    return { ...told, ...change(told) };
  };

describe('the law of explanations', () => {
  it('holds for every shipped model, and for other ways of scoring', () => {
    expect([...breaksOf()]).toEqual([]);
  });

  it.each<readonly [string, typeof explainAssessment]>([
    ['contributions', changed(({ contributions }) => ({ contributions: contributions.slice(1) }))],
    ['score', changed(({ score }) => ({ score: score && { ...score, denominator: score.denominator + 1 } }))],
    ['musts', changed(() => ({ unmetMusts: [] }))],
    ['missing', changed(() => ({ missing: ['nothing'] }))],
    ['band', changed(() => ({ band: null }))],
    ['nextBand', changed(({ nextBand }) => ({ nextBand: nextBand && { ...nextBand, changes: [] } }))],
  ])('a broken one is caught: %s', (name, explain) => {
    expect([...breaksOf(explain)]).toContain(name);
  });
});
