import { describe, expect, it } from 'vitest';
import { findShippedModel } from './process-model/shipped.ts';
import { enters, rates, shipped, unmet } from './shipped.fixture.ts';
import { argsFor, begin, tries } from './story.fixture.ts';
import type { Story } from './testing/given.ts';
import { decides, does, givenTime, preparedForMoney, takenIn } from './testing/journey-steps.ts';

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

describe('the idea without a sender', () => {
  const written = (ideaKind: string): Story => {
    const story = enters('blind-route', 'idea', { ideaKind });
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    return does(story, 'bearer', 'openGateCase', { gate: 'blindReading' });
  };

  it('hides its bearers whatever the draft says, and nobody who knows them rates', () => {
    const story = written('service');
    expect(story.initiative.anonymous).toBe(true);
    expect(tries(story, 'bearer', 'reviseInitiative', { anonymous: false }).refusal).toMatchObject({
      pointer: '/anonymous',
      rule: 'setByModel',
    });
    story.given('bearer', 'nameManager', { personId: story.city.people.assessor });
    expect(story.may('assessor', 'rateCriteria')).toMatchObject({ code: 'recused', ground: 'acquainted' });
    expect(story.may('secondAssessor', 'rateCriteria')).toBeUndefined();
  });

  it('lets the kind of idea decide who decides, and a digital one go elsewhere', () => {
    const ready = (ideaKind: string): Story => {
      const story = written(ideaKind);
      rates(story, 'assessor');
      rates(story, 'secondAssessor');
      return story;
    };
    const service = does(ready('service'), 'bearer', 'requestDecision');
    expect(service.may('decider', 'decideGate')).toBeUndefined();
    const rules = does(ready('rules'), 'bearer', 'requestDecision');
    expect(rules.may('decider', 'decideGate')).toMatchObject({ code: 'notMandated', lacks: 'body' });
    const digital = ready('digital');
    expect(unmet(digital)).toEqual(['notDigital']);
    does(digital, 'bearer', 'requestDecision');
    decides(digital, 'decider', 'refer');
    expect(digital.initiative.referral).toMatchObject({ ending: 'referred' });
  });
});

describe('whoever is still to rate', () => {
  it('does not learn what others have found by asking for the decision', () => {
    const story = preparedForMoney(givenTime(takenIn(begin(shipped('helsingborg-culture')))), 0);
    const args = {
      ...{ validFrom: '2026-01-01', validTo: null, personId: story.city.people.leader },
      role: 'assessor',
      unitId: null,
    } as const;
    story.given('office', 'assignRole', args);
    expect(story.may('leader', 'requestDecision')).toEqual({ code: 'awaits', command: 'rateCriteria' });
    does(story, 'leader', 'rateCriteria');
    expect(story.may('leader', 'requestDecision')).toBeUndefined();
  });

  it('is told of a must that is not met by its words alone', () => {
    const story = preparedForMoney(givenTime(takenIn(begin(shipped('helsingborg-culture')))), 0);
    rates(story, 'assessor', { openToMore: 'partly' });
    const missing = (by: 'bearer' | 'leader'): unknown => {
      const { refusal } = tries(story, by, 'requestDecision', { deviations: [] });
      return refusal?.code === 'needsNotMet' ? refusal.unmet[0]?.missing.length : refusal;
    };
    expect([missing('bearer'), missing('leader')]).toEqual([0, 1]);
  });
});
