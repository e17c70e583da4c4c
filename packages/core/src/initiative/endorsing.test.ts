import { describe, expect, it } from 'vitest';
import { begin } from '../story.fixture.ts';
import { does, takenIn } from '../testing/journey-steps.ts';
import { factLookup } from './facts.ts';
import type { Story } from '../testing/given.ts';

const asked = (): Story => {
  const story = takenIn(begin());
  story.given('bearer', 'nameManager', { personId: story.city.people.manager });
  return story.given('bearer', 'askEndorsement', { until: '2026-03-16' });
};
const no = { answer: 'no', reason: 'Inte i år.' } as const;
const yes = { answer: 'yes', reason: 'Jag tar ansvar för det.' } as const;
const told = ({ world, aim, city }: Story, fact: string) =>
  factLookup(world.situation(aim), world.contextOf(city.people.leader))(fact);

describe('the manager’s word', () => {
  it('is asked for by a day that has not passed, of whoever has been named', () => {
    const story = takenIn(begin());
    expect(story.may('bearer', 'askEndorsement')).toEqual({ code: 'awaits', command: 'nameManager' });
    expect(story.may('leader', 'endorse')).toEqual({ code: 'awaits', command: 'nameManager' });
    story.given('bearer', 'nameManager', { personId: story.city.people.manager });
    expect(story.may('leader', 'endorse')).toEqual({ code: 'awaits', command: 'askEndorsement' });
    expect(story.when('bearer', 'askEndorsement', { until: '2026-03-01' }).refusal).toMatchObject({
      pointer: '/until',
    });
  });

  it('that stays out is silence from the next day on, and then the leader’s to say', () => {
    const story = asked();
    expect([told(story, 'endorsement.state'), story.may('leader', 'endorse')?.code]).toEqual(['asked', 'awaits']);
    story.world.wait(14);
    expect(told(story, 'endorsement.state')).toBe('asked');
    story.world.wait(1);
    expect(told(story, 'endorsement.state')).toBe('silent');
    expect(story.initiative.standing).toBe('active');
    story.given('leader', 'endorse', yes);
    expect(story.initiative).toMatchObject({ endorsement: null, leaderEndorsement: { answer: 'yes' } });
    expect(told(story, 'endorsements')).toEqual(['innovationLeader']);
    // The manager may still answer.
    story.given('manager', 'endorse', yes);
    expect(told(story, 'endorsements')).toEqual(['manager', 'innovationLeader']);
  });

  it('that is no goes to the leader, ends nothing, and lets the gate be asked for', () => {
    const story = asked().given('manager', 'endorse', no);
    expect([story.initiative.standing, told(story, 'endorsement.state')]).toEqual(['active', 'no']);
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    const request = () =>
      story.when('bearer', 'requestDecision', { basedOn: story.initiative.version, deviations: [] }).refusal;
    expect(request()).toMatchObject({ code: 'needsNotMet', unmet: [{ id: 'managerEndorses' }] });
    story.given('leader', 'endorse', yes);
    expect(request()).toBeUndefined();
  });

  it('of another manager is asked for anew, where the former had said yes or nothing', () => {
    const story = asked().given('manager', 'endorse', yes);
    story.given('bearer', 'nameManager', { personId: story.city.people.outsider });
    expect(story.initiative).toMatchObject({ endorsement: null, endorsementAsked: null, formerEndorsement: null });
    expect(told(story, 'endorsement.state')).toBe('notAsked');
    story.given('outsider', 'endorse', yes);
    expect(told(story, 'endorsements')).toEqual(['manager']);
  });

  it('is not taken back by naming the same manager again', () => {
    const story = asked().given('manager', 'endorse', no);
    const personId = story.city.people.manager;
    expect(story.when('bearer', 'nameManager', { personId }).refusal).toEqual({
      ...{ code: 'alreadyDone', what: 'nameManager' },
    });
    expect(story.initiative.endorsement).toMatchObject(no);
  });

  it('that is no stays when another manager is named, and is the leader’s to answer whatever that one says', () => {
    const story = asked().given('manager', 'endorse', no);
    story.given('bearer', 'nameManager', { personId: story.city.people.outsider });
    expect(story.initiative).toMatchObject({ endorsement: null, formerEndorsement: no });
    expect([told(story, 'endorsement.state'), story.may('leader', 'endorse')]).toEqual(['no', undefined]);
    story.given('outsider', 'endorse', yes);
    expect([told(story, 'endorsements'), told(story, 'endorsement.state')]).toEqual([[], 'no']);
    story.world.wait(1);
    story.given('leader', 'endorse', { ...no, reason: 'Jag håller med den förra chefen.' });
    expect([told(story, 'endorsements'), told(story, 'endorsement.state')]).toEqual([['manager'], 'yes']);
    expect(story.initiative).toMatchObject({ formerEndorsement: no, leaderEndorsement: { answer: 'no' } });
  });

  it('of the leader on a no stays with it, and answers no later one', () => {
    const story = asked().given('manager', 'endorse', no);
    story.world.wait(1);
    story.given('leader', 'endorse', { ...yes, reason: 'Vi prövar.' });
    story.given('bearer', 'nameManager', { personId: story.city.people.outsider });
    expect(story.initiative).toMatchObject({ formerEndorsement: no, leaderEndorsement: { answer: 'yes' } });
    expect(told(story, 'endorsement.state')).toBe('notAsked');
    story.world.wait(1);
    story.given('outsider', 'endorse', { ...no, reason: 'Inte jag heller.' });
    story.given('bearer', 'nameManager', { personId: story.city.people.manager });
    expect(story.initiative.formerEndorsement?.reason).toBe('Inte jag heller.');
    expect([told(story, 'endorsement.state'), story.may('leader', 'endorse')]).toEqual(['no', undefined]);
  });
});
