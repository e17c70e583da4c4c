import { describe, expect, it } from 'vitest';
import type { ArgsOf } from '../commands.ts';
import { begin, tries } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import type { Player } from '../testing/city.ts';
import { type Challenge, challengeState } from './state.ts';

const of = (story: Story, id = story.city.challenge): Challenge => {
  const { challenge } = story.world.situation({ challengeId: id });
  if (challenge === undefined) throw new Error('there is no such challenge');
  return challenge;
};
const aimed = (story: Story) => ({ challengeId: story.city.challenge });
const revise = (story: Story, args: ArgsOf<'reviseChallenge'>, by: Player = 'office') =>
  story.when(by, 'reviseChallenge', args, undefined, aimed(story));
const close = (story: Story, by: Player = 'office') =>
  story.when(by, 'closeChallenge', { reason: 'Vi har fått svar nog.' }, undefined, aimed(story));
const closed = { code: 'alreadyDone', what: 'closeChallenge' };

describe('where a challenge stands', () => {
  const span = { opensOn: '2026-03-02', closesOn: '2026-03-04', closing: null };

  it('follows from its days, the last one included', () => {
    const days = ['2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05'];
    expect(days.map((day) => challengeState(span, day))).toEqual(['coming', 'open', 'open', 'closed']);
  });

  it('is closed at once when somebody closes it, also before it has opened', () => {
    const closing = { at: '2026-02-27T08:00:00.000Z', reason: null };
    expect(challengeState({ ...span, closing }, '2026-03-03')).toBe('closed');
    expect(challengeState({ ...span, closing }, '2026-03-01')).toBe('closed');
  });
});

describe('who may ask', () => {
  it('the office for every unit, and those who answer for one for that one', () => {
    const story = begin();
    const { owner, other } = story.city.units;
    for (const by of ['office', 'leader', 'decider'] as const) {
      expect(tries(story, by, 'registerChallenge', { owningUnitId: owner }).types, by).toEqual(['challengeRegistered']);
    }
    expect(tries(story, 'office', 'registerChallenge', { owningUnitId: other }).refusal).toBeUndefined();
    const permitted = ['challengeOwner', 'office'];
    for (const by of ['leader', 'bearer', 'registrar'] as const) {
      const { refusal } = tries(story, by, 'registerChallenge', { owningUnitId: other });
      expect(refusal, by).toEqual({ code: 'notPermitted', action: 'registerChallenge', permitted });
    }
  });

  it('and nobody else changes or closes what a unit asks', () => {
    const story = begin();
    for (const by of ['otherDecider', 'receiver', 'bearer', 'auditor', 'registrar'] as const) {
      expect(revise(story, { title: 'Annat' }, by).refusal, by).toMatchObject({ code: 'notPermitted' });
      expect(close(story, by).refusal, by).toMatchObject({ code: 'notPermitted' });
    }
    expect(revise(story, { title: 'Annat' }, 'decider').types).toEqual(['challengeRevised']);
    expect(close(story, 'leader').types).toEqual(['challengeClosed']);
  });
});

describe('asking', () => {
  it('keeps the words apart from the record, about the challenge itself', () => {
    const story = begin();
    const [event] = tries(story, 'office', 'registerChallenge').events;
    expect(Object.keys(event?.facts ?? {}).toSorted()).toEqual(['area', 'closesOn', 'opensOn', 'owningUnitId']);
    const subjects = Object.values(event?.private ?? {}).map(({ subject }) => subject);
    expect(subjects).toEqual([event?.streamId, event?.streamId]);
    expect(of(story, event?.streamId)).toMatchObject({ title: 'Torra källare', area: 'klimat', closing: null });
  });

  it('can have begun before, and is not over already', () => {
    const story = begin();
    const days = (opensOn: string, closesOn: string) =>
      tries(story, 'office', 'registerChallenge', { opensOn, closesOn }).refusal;
    const today = story.world.now.slice(0, 10);
    expect(days('2025-01-01', today)).toBeUndefined();
    expect(days(today, '2026-03-01')).toMatchObject({ pointer: '/closesOn', rule: 'endBeforeStart' });
    expect(days('2025-01-01', '2026-03-01')).toMatchObject({ pointer: '/closesOn', rule: 'dateInPast' });
    expect(days('1999-12-31', today)).toMatchObject({ pointer: '/opensOn', rule: 'otherCentury' });
    expect(days(today, '2100-01-01')).toMatchObject({ pointer: '/closesOn', rule: 'otherCentury' });
    const { refusal } = tries(story, 'office', 'registerChallenge', { owningUnitId: 'nowhere' });
    expect(refusal).toMatchObject({ code: 'referenceUnknown', pointer: '/owningUnitId' });
  });
});

describe('revising', () => {
  it('changes what is named, and leaves the rest', () => {
    const story = begin();
    const before = of(story);
    expect(revise(story, { closesOn: '2026-09-30', area: null }).types).toEqual(['challengeRevised']);
    expect(of(story)).toEqual({ ...before, closesOn: '2026-09-30', area: null, version: 2 });
  });

  it('does not unopen what has opened; what is still to come moves freely', () => {
    const story = begin();
    const refused = { code: 'argumentRefused', pointer: '/opensOn', rule: 'notApplicable' };
    expect(revise(story, { opensOn: '2026-04-01' }).refusal).toEqual(refused);
    expect(revise(story, { opensOn: of(story).opensOn }).refusal).toBeUndefined();
    const coming = { opensOn: '2026-04-01', closesOn: '2026-05-01' };
    const challengeId = tries(story, 'office', 'registerChallenge', coming).events[0]?.streamId ?? '';
    story.given('office', 'reviseChallenge', { opensOn: '2026-03-02' }, undefined, { challengeId });
    expect(challengeState(of(story, challengeId), '2026-03-02')).toBe('open');
  });

  it('asks of the days what registering asks', () => {
    const story = begin();
    expect(revise(story, { closesOn: '2026-03-01' }).refusal).toMatchObject({ rule: 'dateInPast' });
    expect(revise(story, { closesOn: '2025-03-01' }).refusal).toMatchObject({ rule: 'endBeforeStart' });
  });

  it('ends when the challenge has closed, by somebody or by its last day', () => {
    const [early, late] = [begin(), begin()];
    expect(close(early).refusal).toBeUndefined();
    late.world.wait(200);
    for (const story of [early, late]) {
      expect(revise(story, { closesOn: '2026-12-31' }).refusal).toEqual(closed);
      expect(close(story).refusal).toEqual(closed);
    }
  });
});

it('closing keeps why', () => {
  const story = begin();
  const [event] = close(story).events;
  expect(of(story).closing).toEqual({ at: event?.at, reason: 'Vi har fått svar nog.' });
});
