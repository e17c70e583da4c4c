import { describe, expect, it } from 'vitest';
import type { ArgsOf, CommandType, TargetOf } from '../commands.ts';
import { close, days, open } from '../decision-round/rounds.fixture.ts';
import { keptFrom } from '../fund/visible.ts';
import { begin, requested } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story, Then } from '../testing/given.ts';
import type { Aim } from '../testing/situation-at.ts';
import { decision } from '../testing/witness-gate.ts';
import { witness } from '../testing/witness.ts';
import type { OutcomeKind } from '../process-model/types.ts';
import { describeRefusal, noNames } from '../text.ts';
import { visibleGateCase } from '../visible-state.ts';
import { audienceOf } from './audience.ts';

const tries = <K extends CommandType>(
  { world, city, when }: Story,
  aim: Aim,
  [by, type, change = {}, target]: readonly [Player, K, Partial<ArgsOf<K>>?, TargetOf<K>?],
): Then => {
  // Without a target the command has none.
  const made = witness(type, world.situation(aim), world.contextOf(city.people[by]), target as TargetOf<K>);
  return when(by, type, { ...made, ...change }, target, aim);
};

const does = <K extends CommandType>(story: Story, aim: Aim, step: Parameters<typeof tries<K>>[2]): Then => {
  const then = tries(story, aim, step);
  if (then.refusal !== undefined) throw new Error(`${step[1]}: ${JSON.stringify(then.refusal)}`);
  return then;
};

/** An idea of this player at the time gate, requested in the round. */
const inRound = (story: Story, by: Player, roundId: string | null): Aim => {
  const proposedUnitId = story.city.units.owner;
  const drafted = does(story, {}, [by, 'draftInitiative', { proposedUnitId, visibility: 'internal' }]);
  const own = { initiativeId: drafted.events[0]?.streamId ?? '' };
  does(story, own, [by, 'submitInitiative']);
  does(story, own, ['leader', 'acceptAtIntake', { owningUnitId: proposedUnitId }]);
  does(story, own, [by, 'describeNeed']);
  does(story, own, [by, 'describeIdea']);
  const opened = does(story, own, [by, 'openGateCase', {}, { gate: 'time' }]);
  const gateCaseId = opened.events.find(({ type }) => type === 'gateCaseOpened')?.streamId ?? '';
  const aim = { ...own, gateCaseId };
  if (roundId !== null) does(story, aim, [by, 'joinRound', { roundId }]);
  does(story, aim, [by, 'requestDecision']);
  return aim;
};

/** The decider bears one case of the round, the bearer another. */
const competing = () => {
  const story = begin();
  const roundId = open(story);
  const [own, other] = [inRound(story, 'decider', roundId), inRound(story, 'bearer', roundId)];
  return { story, roundId, own, other };
};

const decides = (story: Story, aim: Aim, by: Player, change: Partial<ArgsOf<'decideGate'>> = {}): Then => {
  const { world, city } = story;
  const args = decision(world.situation(aim), world.contextOf(city.people[by]), 'reject');
  return story.when(by, 'decideGate', { ...args, ...change }, undefined, aim);
};

const audience = ({ world, city }: Story, aim: Aim, by: Player = 'decider') =>
  audienceOf(world.situation(aim), world.contextOf(city.people[by]));

describe('whoever bears one case of a round', () => {
  it('neither decides on the others nor has it recorded that they did', () => {
    const { story, roundId, other } = competing();
    close(story, roundId);
    const { decider: personId } = story.city.people;
    const recused = { code: 'recused', personId, ground: 'competing' } as const;
    expect(decides(story, other, 'decider').refusal).toEqual(recused);
    const mandateId = story.world
      .contextOf(personId)
      .actor.mandates.find(({ gateKinds }) => gateKinds.includes('time'))?.id;
    const decidedOn = story.world.contextOf(personId).today;
    const decidedBy = { kind: 'person', personId, mandateId: mandateId ?? '' } as const;
    const recorded = { decidedBy, decidedOn, minutesReference: '§ 7' };
    expect(decides(story, other, 'registrar', { recorded }).refusal).toEqual(recused);
    const words = describeRefusal(recused, 'sv', { ...noNames, readerId: personId });
    expect(words.detail).toContain('en idé i samma beslutsomgång');
  });

  it('neither closes the round nor moves its days', () => {
    const { story, roundId } = competing();
    const recused = { code: 'recused', ground: 'competing' };
    expect(close(story, roundId, 'decider').refusal).toMatchObject(recused);
    expect(story.when('decider', 'reviseRound', days, undefined, { roundId }).refusal).toMatchObject(recused);
    expect(close(story, roundId, 'leader').refusal).toBeUndefined();
  });

  it('neither rates the others nor makes a decision on them known', () => {
    const { story, roundId, other } = competing();
    const { decider: personId } = story.city.people;
    const held = { personId, unitId: null, validFrom: '2026-01-01', validTo: null } as const;
    story.given('office', 'assignRole', { ...held, role: 'assessor' });
    story.given('office', 'assignRole', { ...held, role: 'innovationLeader' });
    const recused = { code: 'recused', ground: 'competing' };
    expect(story.may('decider', 'rateCriteria', undefined, other)).toMatchObject(recused);
    close(story, roundId);
    expect(story.may('decider', 'notifyDecision', undefined, other)).toMatchObject(recused);
  });

  it('learns of a decision on the others when it is made known, also once they bear theirs no longer', () => {
    const { story, roundId, own, other } = competing();
    const { city, world } = story;
    const holder = { kind: 'person', personId: city.people.outsider } as const;
    const mandate = { holder, unitId: city.units.owner, gateKinds: ['time'], highestAmountMinor: null } as const;
    story.given('office', 'grantMandate', { ...mandate, validFrom: '2026-01-01', validTo: null, reference: '§ 7' });
    const leads = { personId: city.people.decider, role: 'innovationLeader', unitId: null } as const;
    story.given('office', 'assignRole', { ...leads, validFrom: '2026-01-01', validTo: null });
    close(story, roundId);
    does(story, own, ['decider', 'stepDown']);
    const shown = () => {
      const { gateCase } = world.situation(other);
      return gateCase && visibleGateCase(gateCase, audience(story, other), city.people.decider);
    };
    const before = shown();
    const embargo = { reason: 'Berörda får veta först.', until: '2026-05-01' };
    expect(decides(story, other, 'outsider', { embargo }).refusal).toBeUndefined();
    expect([audience(story, other), audience(story, other, 'outsider')]).toEqual(['participants', 'circle']);
    expect(shown()).toEqual(before);
    expect(story.may('decider', 'joinRound', undefined, other)).toMatchObject({ status: 'requested' });
    does(story, other, ['outsider', 'notifyDecision']);
    expect(audience(story, other)).toBe('circle');
  });

  it('is not told of a decision on another that falls when that one is withdrawn, then or later', () => {
    const { story, roundId, other } = competing();
    const { city, world } = story;
    const holder = { kind: 'person', personId: city.people.outsider } as const;
    const mandate = { holder, unitId: city.units.owner, gateKinds: ['time'], highestAmountMinor: null } as const;
    story.given('office', 'grantMandate', { ...mandate, validFrom: '2026-01-01', validTo: null, reference: '§ 7' });
    close(story, roundId);
    const embargo = { reason: 'Berörda får veta först.', until: '2026-05-01' };
    expect(decides(story, other, 'outsider', { embargo }).refusal).toBeUndefined();
    does(story, other, ['bearer', 'withdraw', {}, { ending: 'withdrawn' }]);
    expect(world.situation(other).gateCase).toMatchObject({ status: 'closed', awaiting: null, decision: null });
    expect([audience(story, other) === 'circle', audience(story, other, 'outsider')]).toEqual([false, 'circle']);
  });

  it('is told of no money that is reserved for the others, until their cases are answered', () => {
    const { initiative, gateCase, fund, world, city } = requested();
    const context = world.contextOf(city.people.decider);
    const competing = [{ bearers: [], drafterId: null, formerBearerIds: [city.people.decider] }];
    const reserved = { initiative, gateCase, reservedMinor: 25_000_000 };
    const kept = (change: object) => keptFrom(fund('owner'), context, [{ ...reserved, ...change }]).length;
    expect([kept({}), kept({ competing })]).toEqual([0, 1]);
    const closed = (outcome: OutcomeKind) => ({ ...gateCase, status: 'closed', decision: { outcome } });
    expect(kept({ competing, gateCase: closed('reject') })).toBe(0);
    // Postponed, and then closed because the idea was taken back: that is no answer.
    expect(kept({ competing, gateCase: closed('postpone') })).toBe(1);
    expect(kept({ competing, gateCase: { ...gateCase, status: 'closed' } })).toBe(1);
  });

  it('is not somebody who has rated or decided another: they say no yes until it is decided', () => {
    const story = begin();
    const roundId = open(story);
    const [one, other] = [inRound(story, 'bearer', roundId), inRound(story, 'outsider', roundId)];
    const alone = inRound(story, 'bearer', null);
    does(story, one, ['assessor', 'rateCriteria']);
    close(story, roundId);
    expect(decides(story, one, 'decider').refusal).toBeUndefined();
    for (const player of ['assessor', 'decider'] as const) {
      const personId = story.city.people[player];
      // Whoever asks them is not told what they do in the others.
      does(story, other, ['outsider', 'offerBearer', { personId }]);
      const refusal = { code: 'recused', personId, ground: 'judgingCompeting' } as const;
      expect(story.when(player, 'answerBearerOffer', { accepts: true }, undefined, other).refusal).toEqual(refusal);
      expect(describeRefusal(refusal, 'sv', noNames).detail).toContain('i en beslutsomgång');
      does(story, alone, ['bearer', 'offerBearer', { personId }]);
      expect(story.when(player, 'answerBearerOffer', { accepts: true }, undefined, alone).refusal).toBeUndefined();
    }
    const args = decision(story.world.situation(other), story.world.contextOf(story.city.people.decider), 'approve');
    expect(story.when('decider', 'decideGate', args, undefined, other).refusal).toBeUndefined();
    expect(story.when('assessor', 'answerBearerOffer', { accepts: true }, undefined, other).refusal).toBeUndefined();
  });

  it('decides in other rounds, and outside of rounds, as before', () => {
    const { story } = competing();
    const elsewhere = inRound(story, 'bearer', open(story));
    const alone = inRound(story, 'bearer', null);
    expect([audience(story, elsewhere), audience(story, alone)]).toEqual(['circle', 'circle']);
    expect(decides(story, alone, 'decider').refusal).toBeUndefined();
  });
});
