import { describe, expect, it } from 'vitest';
import { helsingborg, requested } from '../story.fixture.ts';
import { factLookup } from './facts.ts';

const rated = () => {
  const story = requested(1_000_000, 90_000_000);
  const situation = story.world.situation(story.aim);
  return { situation, gateCase: story.gateCase, context: story.world.contextOf(story.city.people.assessor) };
};

describe('facts from ratings follow the state', () => {
  it('also where the situation, or a case that is not frozen, changes in place', () => {
    const { situation, gateCase, context } = rated();
    const changing = { ...situation, gateCase: { ...gateCase } };
    const score = () => factLookup(changing, context)('score.value');
    expect(score()).toBeGreaterThan(0);
    changing.gateCase.assessments = {};
    expect(score()).toBe(0);
    changing.gateCase = gateCase;
    expect(score()).toBeGreaterThan(0);
    changing.gateCase = Object.freeze({ ...gateCase, assessments: {} });
    expect(score()).toBe(0);
  });

  it('and the model, also where it changes in place', () => {
    const { situation, context } = rated();
    const model = structuredClone(helsingborg());
    const count = () => factLookup(situation, { ...context, model })('criteria.applicableCount');
    const before = count();
    for (const gate of model.gates) Object.assign(gate, { criteria: [] });
    expect([before, count()]).toEqual([factLookup(situation, context)('criteria.applicableCount'), 0]);
  });

  it('and the answers that a criterion depends on', () => {
    const { situation, context } = rated();
    const { initiative } = situation;
    if (initiative === undefined) throw new Error('the story has an initiative');
    const count = (answers: typeof initiative.answers) =>
      factLookup({ ...situation, initiative: { ...initiative, answers } }, context)('criteria.applicableCount');
    const more = count(Object.freeze({ ...initiative.answers, technologyInvolved: true }));
    expect(more).not.toBe(count(Object.freeze({ ...initiative.answers, technologyInvolved: false })));
    expect(more).toBe(count(Object.freeze({ ...initiative.answers, technologyInvolved: true })));
  });
});
