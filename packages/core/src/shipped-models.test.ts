import { describe, expect, it } from 'vitest';
import { findShippedModel } from './process-model/shipped.ts';
import type { ProcessModel } from './process-model/types.ts';
import { argsFor, begin, tries } from './story.fixture.ts';
import type { Story } from './testing/given.ts';
import { decides, does, givenTime, preparedForMoney, takenIn } from './testing/journey-steps.ts';

const shipped = (key: string): ProcessModel => {
  const model = findShippedModel(key, 1);
  if (model === undefined) throw new Error(`${key} 1 is not shipped`);
  return model;
};

const unmet = (story: Story): unknown => {
  const { refusal } = tries(story, 'bearer', 'requestDecision', { deviations: [] });
  return refusal?.code === 'needsNotMet' ? refusal.unmet.map(({ id }) => id) : refusal;
};

/** Rates all that applies as met, but for some. */
const rates = (story: Story, by: 'assessor' | 'secondAssessor', other: Readonly<Record<string, string>> = {}): void => {
  const { ratings } = argsFor(story, by, 'rateCriteria');
  const rated = Object.keys(ratings).map((id) => [id, { rating: other[id] ?? 'met', justification: 'Så är det.' }]);
  story.given(by, 'rateCriteria', { ratings: Object.fromEntries(rated) });
};

describe('the culture administration', () => {
  it('adds five criteria to the city’s nine, and asks for money only where two of its own are met', () => {
    const model = shipped('helsingborg-culture');
    const nine = findShippedModel('helsingborg', 2)?.criteria ?? [];
    expect(model.criteria.slice(0, 9)).toEqual(nine);
    expect(model.criteria).toHaveLength(14);
    const story = preparedForMoney(givenTime(takenIn(begin(model))), 0);
    rates(story, 'assessor', { openToMore: 'partly' });
    expect(unmet(story)).toEqual(['mustOpenToMore']);
    rates(story, 'assessor', { artisticFreedom: 'notMet' });
    expect(unmet(story)).toEqual(['mustArtisticFreedom']);
    rates(story, 'assessor', { newMeetings: 'notMet' });
    expect(unmet(story)).toBeUndefined();
  });

  it('takes nobody’s word for the manager’s', () => {
    const story = takenIn(begin(shipped('helsingborg-culture')));
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    story.given('bearer', 'nameManager', { personId: story.city.people.manager });
    story.given('manager', 'endorse', { answer: 'no', reason: 'Inte nu.' });
    story.given('leader', 'endorse', { answer: 'yes', reason: 'Jo.' });
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    decides(story, 'decider', 'approve');
    preparedForMoney(story, 0);
    rates(story, 'assessor');
    expect(unmet(story)).toEqual(['managerSupports']);
  });
});

describe('the shared sluice', () => {
  it('asks at each step for criteria of its own, and goes on only over all of them', () => {
    const story = takenIn(begin(shipped('shared-sluice')));
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    expect(story.may('bearer', 'openGateCase', { gate: 'sharedCheck' })).toMatchObject({ allowed: ['homeCheck'] });
    does(story, 'bearer', 'openGateCase', { gate: 'homeCheck' });
    rates(story, 'assessor');
    expect(unmet(story)).toEqual(['localCoach']);
    story.given('leader', 'nameCoach', { personId: story.city.people.coach });
    expect(Object.keys(argsFor(story, 'assessor', 'rateCriteria').ratings)).toHaveLength(3);
    does(story, 'bearer', 'requestDecision');
    decides(story, 'decider', 'approve');
    expect(story.initiative.phase).toBe('understand');
    does(story, 'bearer', 'openGateCase', { gate: 'sharedCheck' });
    rates(story, 'assessor');
    expect(unmet(story)).toEqual(['sharedRated']);
    rates(story, 'secondAssessor');
    expect(Object.keys(story.gateCase.assessments)).toHaveLength(2);
    does(story, 'bearer', 'requestDecision');
    decides(story, 'decider', 'approve');
    expect(story.initiative.phase).toBe('prepare');
  });
});
