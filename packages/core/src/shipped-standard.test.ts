import { describe, expect, it } from 'vitest';
import { summariseCase } from './initiative/facts.ts';
import type { ProcessModel } from './process-model/types.ts';
import { enters, rates, shipped } from './shipped.fixture.ts';
import { argsFor, tries } from './story.fixture.ts';
import type { Story } from './testing/given.ts';
import { decides, does } from './testing/journey-steps.ts';
import { soundCore } from './testing/world.ts';

const points = (story: Story, by: 'assessor' | 'secondAssessor' = 'assessor'): readonly string[] =>
  Object.keys(argsFor(story, by, 'rateCriteria').ratings);

/** At the first assessment, with everything met by both but for what one of them says of some points. */
const assessed = (other: Readonly<Record<string, string>>): Story => {
  const story = enters('service-standard', 'service');
  does(story, 'bearer', 'describeNeed');
  does(story, 'bearer', 'describeIdea');
  does(story, 'bearer', 'openGateCase', { gate: 'toAlpha' });
  rates(story, 'assessor', other);
  rates(story, 'secondAssessor', other);
  return does(story, 'bearer', 'requestDecision');
};

const again = (story: Story): Story => {
  decides(story, 'decider', 'reject');
  return does(story, 'bearer', 'openGateCase', { gate: 'toAlpha' });
};

const summed = (story: Story) =>
  summariseCase(story.world.situation(story.aim), story.world.contextOf(story.city.people.office));

describe('an assessment against the service standard', () => {
  it('passes, with conditions if need be', () => {
    const story = assessed({ team: 'amber' });
    decides(story, 'decider', 'approveWithConditions');
    expect(story.initiative).toMatchObject({ phase: 'alpha', standing: 'active' });
    expect(story.initiative.conditions).toHaveLength(1);
  });

  it('that is failed leaves the service in its phase, to come again as often as it takes', () => {
    const story = again(assessed({ team: 'notMet' }));
    expect(story.initiative).toMatchObject({ phase: 'discovery', standing: 'active', ending: null });
    expect(story.initiative.passedGates).toEqual([]);
    decides(does(story, 'bearer', 'requestDecision'), 'decider', 'reject');
    expect(story.may('bearer', 'openGateCase', { gate: 'toAlpha' })).toBeUndefined();
  });

  it('rates anew only what was not met, and carries the rest over with who rated and when', () => {
    const story = assessed({ team: 'notMet', secure: 'amber' });
    const first = story.gateCase;
    again(story);
    expect(points(story)).toEqual(['team', 'secure']);
    const { carriedOver = [] } = story.gateCase;
    expect(new Set(carriedOver.map(({ criterionId }) => criterionId)).size).toBe(12);
    expect(carriedOver[0]).toEqual({
      ...{ criterionId: 'understandUsers', rating: 'met', gateCaseId: first.id },
      ...{ assessorId: story.city.people.assessor, ratedAt: first.assessments[story.city.people.assessor]?.at },
    });
    expect(summed(story)).toMatchObject({ metCount: 12, assessorCount: 0, missing: ['team', 'secure'] });
    const rated = { rating: 'met', justification: 'Nu.' };
    const ratings = { team: rated, secure: rated };
    const more = { ratings: { ...ratings, everyone: rated } };
    expect(tries(story, 'assessor', 'rateCriteria', more).refusal).toMatchObject({ rule: 'carriedOver' });
    story.given('assessor', 'rateCriteria', { ratings });
    expect(summed(story)).toMatchObject({ metCount: 14, assessorCount: 1, missing: [] });
    again(does(story, 'bearer', 'requestDecision'));
    expect(points(story)).toEqual([]);
    expect(story.gateCase.carriedOver?.filter(({ criterionId }) => criterionId === 'team')).toHaveLength(1);
  });

  it('carries nothing over from an attempt that was approved, returned, or made at another gate', () => {
    const returned = assessed({ team: 'notMet' });
    decides(returned, 'decider', 'return');
    expect(returned.gateCase.carriedOver).toBeUndefined();
    const passed = assessed({});
    decides(passed, 'decider', 'approve');
    does(passed, 'bearer', 'openGateCase', { gate: 'toBeta' });
    expect(passed.gateCase.carriedOver).toBeUndefined();
  });

  const reopened = (story: Story, model: ProcessModel): readonly string[] => {
    const context = { ...story.world.contextOf(story.city.people.bearer), model };
    const situation = story.world.situation(story.aim);
    const initiative = { ...story.initiative, openGateCaseId: null };
    const command = { type: 'openGateCase', target: { gate: 'toAlpha' }, args: {} } as const;
    const answer = soundCore.decide({ ...situation, gateCase: undefined, initiative }, context, command);
    const events = answer.ok ? answer.value.flatMap((change) => change.events) : [];
    const { facts } = events.find(({ type }) => type === 'ratingsCarriedOver') ?? { facts: {} };
    return [...JSON.stringify(facts).matchAll(/"criterionId":"(\w+)"/g)].map(([, id = '']) => id);
  };

  it('rates anew what means something else in a newer version of the standard', () => {
    const story = again(assessed({ team: 'notMet' }));
    const standard = shipped('service-standard');
    const criteria = standard.criteria.map((one) => (one.id === 'secure' ? { ...one, since: 2 } : one));
    const carried = reopened(story, { ...standard, version: 2, criteria });
    expect(new Set(carried).size).toBe(12);
    expect(carried).not.toContain('secure');
    expect(reopened(story, { ...standard, version: 2 })).toContain('secure');
  });

  it('carries nothing over from another model that calls its gate the same', () => {
    const story = again(assessed({ team: 'notMet' }));
    expect(reopened(story, { ...shipped('service-standard'), key: 'another' })).toEqual([]);
  });
});
