import { describe, expect, it } from 'vitest';
import { begin } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { stateOf } from '../testing/situation-at.ts';
import { does, takenIn } from '../testing/journey-steps.ts';
import { movedOn, unitOn } from './moving.ts';

const today = '2026-03-02';

/** A city in which the manager is moved, and asked about. */
function city(story: Story = begin()) {
  const { owner, other, receiving } = story.city.units;
  const aim = { personId: story.city.people.manager };
  const moves = (unitId: string | null, from: string) =>
    story.when('office', 'movePerson', { unitId, from }, undefined, aim).refusal;
  const person = () => {
    const state = stateOf(story.world.streams, 'person', aim.personId);
    if (state === undefined) throw new Error('the manager is registered');
    return state;
  };
  return { story, aim, moves, person, on: (day: string) => unitOn(person(), day), owner, other, receiving };
}

describe('a person who moves', () => {
  const done = { code: 'alreadyDone', what: 'movePerson' };
  const tooEarly = { code: 'argumentRefused', pointer: '/from', rule: 'notLater' };

  it('is moved by the office, to a unit that is there that day, or to none', () => {
    const { story, aim, moves, on, owner } = city();
    expect(story.may('manager', 'movePerson', undefined, aim)).toMatchObject({ code: 'notPermitted' });
    expect(moves('constructor', today)).toMatchObject({ code: 'referenceUnknown', pointer: '/unitId' });
    expect(moves(owner, '2025-12-31')).toMatchObject({ pointer: '/unitId', rule: 'notValidOnDate' });
    expect(moves(owner, '1999-12-31')).toMatchObject({ pointer: '/from', rule: 'otherCentury' });
    expect(moves(owner, today)).toBeUndefined();
    expect([on('2026-03-01'), on(today)]).toEqual([null, owner]);
    expect(moves(null, '2026-03-02')).toBeUndefined();
    expect(on(today)).toBeNull();
  });

  it('works where they worked until the day; what is planned can be planned otherwise, also to stay', () => {
    const { moves, on, owner, other, receiving } = city();
    moves(owner, today);
    expect(moves(other, '2026-05-01')).toBeUndefined();
    expect(moves(other, '2026-05-01')).toEqual(done);
    expect([on('2026-04-30'), on('2026-05-01')]).toEqual([owner, other]);
    expect(moves(other, '2026-06-01')).toBeUndefined();
    expect([on('2026-05-31'), on('2026-06-01')]).toEqual([owner, other]);
    expect(moves(receiving, '2026-04-01')).toBeUndefined();
    expect([on('2026-03-31'), on('2026-06-01')]).toEqual([owner, receiving]);
    expect(moves(owner, today)).toBeUndefined();
    expect(on('2026-06-01')).toBe(owner);
    expect(moves(owner, '2026-06-01')).toEqual(done);
  });

  it('has moved once the day has come: from there they move on, never before it', () => {
    const { story, moves, on, person, owner, other, receiving } = city();
    moves(owner, today);
    moves(other, '2026-03-12');
    story.world.wait(20);
    expect(moves(owner, '2026-03-11')).toEqual(tooEarly);
    expect(moves(other, '2026-03-20')).toEqual(done);
    expect(moves(receiving, '2026-04-01')).toBeUndefined();
    expect([on('2026-03-31'), on('2026-04-01')]).toEqual([other, receiving]);
    expect(movedOn(person(), '2026-03-31')).toBe('2026-03-12');
    expect(moves(owner, '2026-03-11')).toEqual(tooEarly);
  });

  it('is not somebody who has been erased', () => {
    const { story, aim } = city();
    story.given('office', 'erasePerson', { reason: 'personAsked' }, undefined, aim);
    expect(story.may('office', 'movePerson', undefined, aim)).toEqual({ code: 'unknown', thing: 'person' });
  });

  it('keeps roles and mandates, and what they have been asked and have endorsed', () => {
    const story = takenIn(begin());
    story.given('bearer', 'nameManager', { personId: story.city.people.manager });
    story.given('bearer', 'askEndorsement', { until: '2026-03-16' });
    const { moves, other } = city(story);
    const before = story.initiative;
    expect(moves(other, today)).toBeUndefined();
    expect(story.initiative).toBe(before);
    does(story, 'manager', 'endorse');
    expect(moves(null, today)).toBeUndefined();
    expect(story.initiative).toMatchObject({ managerId: story.city.people.manager, endorsement: { answer: 'yes' } });
    const aim = { personId: story.city.people.decider };
    const held = () => story.world.contextOf(story.city.people.decider).actor;
    const { roles, mandates } = held();
    story.given('office', 'movePerson', { unitId: other, from: today }, undefined, aim);
    expect(held()).toMatchObject({ roles, mandates });
  });
});
