import { describe, expect, it } from 'vitest';
import { audienceOf } from '../access/audience.ts';
import type { Recorded } from './provenance.ts';
import { facts } from '../initiative/facts.ts';
import { argsFor, begin, requested, tries, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { does, takenIn } from '../testing/journey-steps.ts';
import { visibleInitiative } from '../visible-state.ts';

const demand = { text: 'Mät tillsynen varje natt.', dueOn: '2026-06-30', responsible: 'bearer', unitId: null } as const;

/** Through the money gate on one condition. */
const demanded = (change = {}): Story => {
  const story = requested();
  expect(triesDecision(story, 'decider', 'approveWithConditions', { conditions: [demand], ...change }).refusal).toBe(
    undefined,
  );
  return story;
};

const onlyCondition = (story: Story): { conditionId: string } => ({
  conditionId: story.initiative.conditions[0]?.id ?? '',
});

describe('an approval with conditions', () => {
  it('passes the gate as any approval, and its conditions begin', () => {
    const story = demanded();
    expect(story.initiative.phase).toBe('pilot');
    expect(story.initiative.grantedMinor).toBe(25_000_000);
    expect(story.initiative.conditions).toMatchObject([{ ...demand, status: 'open', setBy: 'person', gate: 'money' }]);
    const situation = story.world.situation(story.aim);
    const context = story.world.contextOf(story.city.people.bearer);
    expect(facts['conditions.open'].derive(story.initiative, situation, context)).toBe(1);
  });

  it('keeps them from everybody outside the circle until it is notified, and moves their days on by the wait', () => {
    const story = requested();
    const embargo = { reason: 'Pressen först.', until: '2026-06-01' };
    triesDecision(story, 'decider', 'approveWithConditions', { conditions: [demand], embargo });
    expect(story.initiative.conditions).toEqual([]);
    story.world.wait(10);
    does(story, 'office', 'notifyDecision');
    expect(story.initiative.conditions[0]?.dueOn).toBe('2026-07-10');
  });

  it.each([
    ['none', 'conditions', 'missing', {}],
    ['an empty list', 'conditions', 'empty', { conditions: [] }],
    ['a day that has been', 'conditions/0/dueOn', 'dateInPast', { conditions: [{ ...demand, dueOn: '2026-01-01' }] }],
    ['no unit', 'conditions/0/unitId', 'unpaired', { conditions: [{ ...demand, responsible: 'unit' }] }],
    ['terms of another outcome', 'toPhase', 'notApplicable', { conditions: [demand], toPhase: 'exploreIdea' }],
  ] as const)('is refused with %s', (_, place, rule, change) => {
    const story = requested();
    const { conditions: __, ...args } = {
      ...argsFor(story, 'decider', 'decideGate'),
      tryAgainIf: null,
      outcome: 'approveWithConditions' as const,
    };
    const { refusal } = story.when('decider', 'decideGate', { ...args, ...change });
    expect(refusal).toEqual({ code: 'argumentRefused', pointer: `/${place}`, rule });
  });

  it('takes no more than ten at once', () => {
    const { refusal } = triesDecision(requested(), 'decider', 'approveWithConditions', {
      conditions: Array.from({ length: 11 }, () => demand),
    });
    expect(refusal).toEqual({ code: 'limitReached', what: 'decideGate', limit: 10 });
  });
});

describe('an open condition', () => {
  it('blocks the next gate until it is accepted, and no deviation helps', () => {
    const story = takenIn(begin());
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    does(story, 'leader', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    triesDecision(story, 'decider', 'approveWithConditions');
    does(story, 'leader', 'openGateCase', { gate: 'money' });
    const open = { code: 'conditionsOpen', conditionIds: [onlyCondition(story).conditionId] };
    expect(story.may('bearer', 'requestDecision')).toEqual(open);
    does(story, 'bearer', 'reportCondition', onlyCondition(story));
    expect(story.may('bearer', 'requestDecision')).toEqual(open);
    does(story, 'decider', 'decideCondition', onlyCondition(story));
    expect(story.may('bearer', 'requestDecision')).toBeUndefined();
  });

  it('is answered by who holds the mandate, never by who bears the idea', () => {
    const story = demanded();
    expect(tries(story, 'bearer', 'decideCondition', {}, onlyCondition(story)).refusal?.code).toBe('notPermitted');
    expect(tries(story, 'otherDecider', 'decideCondition', {}, onlyCondition(story)).refusal?.code).toBe(
      'notPermitted',
    );
    expect(tries(story, 'decider', 'decideCondition', {}, onlyCondition(story)).types).toEqual(['conditionDecided']);
    expect(story.may('decider', 'decideCondition', onlyCondition(story))?.code).toBe('alreadyDone');
  });

  it('is prolonged to a later day only, and waived with a reason', () => {
    const story = demanded();
    const prolong = (dueOn: string | null) =>
      tries(story, 'decider', 'decideCondition', { outcome: 'prolong', dueOn }, onlyCondition(story));
    expect(prolong(null).refusal).toMatchObject({ pointer: '/dueOn', rule: 'missing' });
    expect(prolong('2026-06-30').refusal).toMatchObject({ pointer: '/dueOn', rule: 'notLater' });
    expect(prolong('2026-09-30').refusal).toBeUndefined();
    expect(story.initiative.conditions[0]).toMatchObject({ status: 'open', dueOn: '2026-09-30' });
    tries(story, 'decider', 'decideCondition', { outcome: 'waive', reason: 'Behövs inte.' }, onlyCondition(story));
    expect(story.initiative.conditions[0]).toMatchObject({ status: 'waived', decision: { reason: 'Behövs inte.' } });
  });

  it('set by a body is settled by that body alone, in every way, as the registrar records', () => {
    const story = requested();
    const { body } = story.city;
    const recorded = {
      decidedBy: { kind: 'body', bodyId: body },
      decidedOn: '2026-03-02',
      minutesReference: '§ 4',
    } as const;
    const given = triesDecision(story, 'registrar', 'approveWithConditions', { recorded });
    expect(given.refusal?.code ?? 'given').toBe('given');
    const waived = (by: 'decider' | 'registrar', said: Recorded | null) =>
      tries(story, by, 'decideCondition', { outcome: 'waive', recorded: said }, onlyCondition(story)).refusal;
    expect(waived('decider', null)).toMatchObject({ code: 'notMandated', lacks: 'body' });
    expect(story.may('decider', 'decideCondition', onlyCondition(story))).toMatchObject({ lacks: 'body' });
    const { decider: personId } = story.city.people;
    const byPerson = { kind: 'person', personId, mandateId: story.city.mandates.owner } as const;
    expect(waived('registrar', { ...recorded, decidedBy: byPerson })).toMatchObject({ lacks: 'body' });
    expect(waived('registrar', { ...recorded, decidedOn: '2026-03-01' })).toMatchObject({ rule: 'beforeDossier' });
    expect(waived('registrar', recorded)).toBeUndefined();
  });

  it('that rests on a unit lets whoever answers for it read and report', () => {
    const story = requested();
    const unitId = story.city.units.receiving;
    triesDecision(story, 'decider', 'approveWithConditions', {
      conditions: [{ ...demand, responsible: 'unit', unitId }],
    });
    expect(tries(story, 'receiver', 'reportCondition', {}, onlyCondition(story)).refusal).toBeUndefined();
    expect(tries(story, 'otherDecider', 'reportCondition', {}, onlyCondition(story)).refusal?.code).toBe(
      'notPermitted',
    );
    const context = story.world.contextOf(story.city.people.receiver);
    expect(audienceOf(story.world.situation(story.aim), context)).toBe('participants');
    expect(visibleInitiative(story.initiative, 'everyone').conditions[0]?.report?.text).toBeNull();
  });
});
