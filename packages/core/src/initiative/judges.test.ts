import { describe, expect, it } from 'vitest';
import { looksAtRound } from '../decide.ts';
import { atMoney } from '../story.fixture.ts';
import { does } from '../testing/journey-steps.ts';
import { judgeIn, verdictTypes } from './judges.ts';

const by = { personId: 'whoever-sent-it', clientId: 'client' };
const judge = (type: string, facts: object) => judgeIn({ type, facts: { ...facts }, by });

describe('who has judged', () => {
  it.each([
    ['criteriaRated', { assessorId: 'anna' }, 'anna'],
    ['criteriaRatedJointly', { byId: 'anna', ratings: {} }, 'anna'],
    ['initiativeEndorsed', {}, 'whoever-sent-it'],
    ['leaderEndorsed', {}, 'whoever-sent-it'],
    ['gateDecided', { decidedBy: { kind: 'person', personId: 'anna', mandateId: 'm' } }, 'anna'],
    ['gateDecided', { decidedBy: { kind: 'body', bodyId: 'b' } }, undefined],
    ['needDescribed', { byId: 'anna' }, undefined],
  ])('%s with %j: %s', (type, facts, personId) => {
    expect(judge(type, facts)).toBe(personId);
  });

  it('is told of each type that judges by itself', () => {
    const facts = { assessorId: 'anna', byId: 'anna' };
    for (const type of verdictTypes) expect([type, judge(type, facts)]).toEqual([type, expect.any(String)]);
  });

  it('whoever put down what a panel has found together does not come to bear the idea', () => {
    const story = atMoney();
    const { assessor: personId } = story.city.people;
    story.given('leader', 'assignAssessors', { members: [{ personId, leads: [] }] });
    does(story, 'assessor', 'rateJointly');
    const [event] = (story.world.streams.get(story.gateCase.id)?.events ?? []).slice(-1);
    expect(event && judgeIn(event)).toBe(personId);
    const asked = story.when('bearer', 'offerBearer', { personId, kind: 'employee' });
    expect(asked.refusal).toMatchObject({ code: 'recused', ground: 'judging' });
  });

  it.each(['rateCriteria', 'rateJointly', 'decideShare', 'withdrawShare', 'decideGate'] as const)(
    'by %s waits for whoever comes to bear what the round chooses between',
    (type) => {
      expect(looksAtRound(type)).toBe(true);
      expect(looksAtRound('answerBearerOffer')).toBe('alone');
    },
  );
});
