import { describe, expect, it } from 'vitest';
import { begin, tries } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import { close, days, open, roundOf } from './rounds.fixture.ts';
import { stageOf } from './state.ts';

describe('a decision round', () => {
  it('is opened for a unit by whoever answers for its gates of that kind, or by the office', () => {
    const story = begin();
    const { owner, other } = story.city.units;
    const opens = (by: Player, unitId: string) => tries(story, by, 'openRound', { unitId, gateKind: 'time' }).refusal;
    for (const by of ['leader', 'decider', 'office'] as const) expect(opens(by, owner), by).toBeUndefined();
    expect(opens('office', other)).toBeUndefined();
    expect(opens('leader', other)).toMatchObject({ code: 'notPermitted', action: 'openRound' });
    for (const by of ['bearer', 'assessor', 'registrar', 'auditor'] as const) {
      expect(story.may(by, 'openRound'), by).toMatchObject({ code: 'notPermitted' });
    }
    const personId = story.city.people.outsider;
    story.given('office', 'grantMandate', {
      ...{ holder: { kind: 'person', personId }, unitId: owner, gateKinds: ['money'], highestAmountMinor: 0 },
      ...{ validFrom: '2026-01-01', validTo: null, reference: 'D 1' },
    });
    expect(opens('outsider', owner)).toMatchObject({ code: 'notPermitted' });
    expect(tries(story, 'outsider', 'openRound', { unitId: owner, gateKind: 'money' }).refusal).toBeUndefined();
  });

  it('has a first and a last day that can be', () => {
    const story = begin();
    const opens = (change: object) =>
      tries(story, 'office', 'openRound', { unitId: story.city.units.owner, ...days, ...change }).refusal;
    expect(opens({ joinUntil: '2026-02-28' })).toMatchObject({ pointer: '/joinUntil', rule: 'endBeforeStart' });
    expect(opens({ opensOn: '2026-02-01', joinUntil: '2026-03-01' })).toMatchObject({ rule: 'dateInPast' });
    expect(opens({ joinUntil: '2029-01-01' })).toMatchObject({ pointer: '/joinUntil', rule: 'tooFarAhead' });
    expect(opens({ opensOn: '1999-12-31' })).toMatchObject({ pointer: '/opensOn', rule: 'otherCentury' });
    expect(opens({ unitId: 'constructor' })).toMatchObject({ code: 'referenceUnknown', thing: 'unit' });
    expect(opens({})).toBeUndefined();
  });

  it('goes from announced to closed by its days and its closing', () => {
    const story = begin();
    const id = open(story);
    const stage = (today: string) => stageOf(roundOf(story, id) ?? { ...days, closedOn: '', ...none }, today);
    expect(['2026-02-28', '2026-03-01', '2026-03-10', '2026-03-11'].map(stage)).toEqual([
      ...['announced', 'joining', 'joining', 'comparing'],
    ]);
    close(story, id);
    expect(stage('2026-03-01')).toBe('closed');
  });

  it('keeps its first day once that has come: cases may stand in it since then', () => {
    const story = begin();
    const revise = (roundId: string, args: object) =>
      story.when('leader', 'reviseRound', args, undefined, { roundId }).refusal;
    const begun = { code: 'argumentRefused', pointer: '/opensOn', rule: 'notApplicable' };
    const [today, announced] = [open(story), open(story, { opensOn: '2026-03-05' })];
    for (const opensOn of ['2026-02-20', '2026-03-08']) expect(revise(today, { opensOn })).toEqual(begun);
    expect(revise(today, { opensOn: days.opensOn, joinUntil: '2026-03-12' })).toBeUndefined();
    expect(revise(announced, { opensOn: '2026-03-06' })).toBeUndefined();
    story.world.wait(30);
    expect(revise(announced, { opensOn: '2026-04-10', joinUntil: '2026-04-12' })).toEqual(begun);
    expect(revise(announced, { joinUntil: '2026-04-12' })).toBeUndefined();
  });

  it('changes its days until it is closed, and is closed once; before its last day has passed with a reason', () => {
    const story = begin();
    const id = open(story);
    const revise = (by: Player, args: object) =>
      story.when(by, 'reviseRound', args, undefined, { roundId: id }).refusal;
    expect(revise('otherDecider', { joinUntil: '2026-03-20' })).toMatchObject({ code: 'notPermitted' });
    expect(revise('decider', { joinUntil: '2026-02-01' })).toMatchObject({ pointer: '/joinUntil' });
    expect(revise('decider', { joinUntil: '2026-03-20' })).toBeUndefined();
    expect(roundOf(story, id)).toMatchObject({ opensOn: '2026-03-01', joinUntil: '2026-03-20' });
    expect(close(story, id, 'bearer').refusal).toMatchObject({ code: 'notPermitted' });
    expect(close(story, id, 'leader', null).refusal).toMatchObject({ pointer: '/reason', rule: 'missing' });
    story.world.wait(18);
    // Its last day is not over yet.
    expect(close(story, id, 'leader', null).refusal).toMatchObject({ pointer: '/reason', rule: 'missing' });
    story.world.wait(1);
    expect(close(story, id, 'office', null).refusal).toBeUndefined();
    expect(roundOf(story, id)).toMatchObject({ closedOn: '2026-03-21', closingReason: null });
    expect(close(story, id).refusal).toEqual({ code: 'alreadyDone', what: 'closeRound' });
    expect(revise('leader', {})).toEqual({ code: 'alreadyDone', what: 'closeRound' });
  });
});

const none = {
  challengeId: null,
  id: '',
  version: 1,
  unitId: '',
  gateKind: 'time',
  name: '',
  openedAt: '',
  closingReason: null,
} as const;
