import { describe, expect, it } from 'vitest';
import { begin, requested, triesDecision } from '../story.fixture.ts';
import { decides, does, givenTime, takenIn } from '../testing/journey-steps.ts';
import type { Story } from '../testing/given.ts';

describe('who decides', () => {
  it('a holder of a mandate that reaches: the decision stores it', () => {
    const story = requested();
    expect(triesDecision(story, 'decider', 'approve').refusal).toBeUndefined();
    expect(story.gateCase.decision).toMatchObject({ mandateId: story.city.mandates.owner, form: 'taken' });
  });

  it('nobody without one, nor the registrar in their own name', () => {
    const story = requested();
    expect(triesDecision(story, 'leader', 'approve').refusal).toMatchObject({ code: 'notPermitted' });
    expect(triesDecision(story, 'registrar', 'approve', { recorded: null }).refusal).toMatchObject({
      pointer: '/recorded',
      rule: 'missing',
    });
  });

  it('never a bearer, whatever mandate they hold', () => {
    const story = begin();
    const bearer = story.city.people.bearer;
    const holder = { kind: 'person', personId: bearer } as const;
    story.given('office', 'grantMandate', {
      holder,
      unitId: story.city.units.owner,
      gateKinds: ['time'],
      highestAmountMinor: null,
      validFrom: '2026-01-01',
      validTo: null,
      reference: '4.2',
    });
    takenIn(story);
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    expect(story.may('bearer', 'decideGate')).toEqual({ code: 'recused', personId: bearer, ground: 'bearer' });
    expect(triesDecision(story, 'bearer', 'approve').refusal).toMatchObject({ code: 'recused' });
  });

  it('the mandate’s amount counts what the unit has granted the initiative before', () => {
    const story = requested(50_000_100, 90_000_000);
    const refusal = { code: 'notMandated', lacks: 'amount', amountMinor: 50_000_100, highestAmountMinor: 50_000_000 };
    expect(triesDecision(story, 'decider', 'approve').refusal).toMatchObject(refusal);
    const again = requested(30_000_000, 90_000_000);
    const { world, city, initiative } = again;
    const situation = world.situation(again.aim);
    const before = { ...initiative, grantedByPayer: { [city.units.owner]: 20_000_001 } };
    const args = { ...approval(again), basedOn: again.gateCase.dossiers.at(-1)?.address ?? '' };
    const command = { type: 'decideGate', target: undefined, args } as const;
    const outcome = world.core.decide(
      { ...situation, initiative: before },
      world.contextOf(city.people.decider),
      command,
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { lacks: 'amount', amountMinor: 50_000_001 } });
  });
});

const approval = (story: Story) => ({
  outcome: 'approve' as const,
  basedOn: story.gateCase.dossiers.at(-1)?.address ?? '',
  reasons: 'Värt att pröva.',
  grantMinutes: null,
  tryAgainIf: null,
  recorded: null,
  embargo: null,
});

describe('what a decision may say', () => {
  it('hours only, and always, where the gate grants them and the answer is yes', () => {
    const money = requested();
    const none = { pointer: '/grantMinutes', rule: 'notGrantedByGate' };
    expect(triesDecision(money, 'decider', 'approve', { grantMinutes: 60 }).refusal).toMatchObject(none);
    const time = takenIn(begin());
    does(time, 'bearer', 'openGateCase', { gate: 'time' });
    does(time, 'bearer', 'requestDecision');
    const asked = (grantMinutes: number | null) => triesDecision(time, 'decider', 'approve', { grantMinutes }).refusal;
    expect(asked(null)).toMatchObject({ rule: 'missing' });
    for (const odd of [-1, 0.5, Number.NaN, 10_000_001]) expect(asked(odd)).toMatchObject({ rule: 'amountOutOfRange' });
    expect(triesDecision(time, 'decider', 'return', { grantMinutes: 60 }).refusal).toMatchObject(none);
    expect(asked(600)).toBeUndefined();
    expect(time.initiative.grantedMinutes).toBe(600);
  });

  it('a rejection says what would make the city try again, and ends the initiative', () => {
    const story = requested();
    const refusal = { pointer: '/tryAgainIf', rule: 'missing' };
    expect(triesDecision(story, 'decider', 'reject', { tryAgainIf: null }).refusal).toMatchObject(refusal);
    decides(story, 'decider', 'reject');
    expect(story.initiative).toMatchObject({
      standing: 'ended',
      ending: { kind: 'rejected', tryAgainIf: 'Behovet växer.' },
    });
  });

  it('an embargo has not passed', () => {
    const embargo = { reason: 'Pressen', until: '2026-03-01' };
    const refusal = { pointer: '/embargo/until', rule: 'dateInPast' };
    expect(triesDecision(requested(), 'decider', 'approve', { embargo }).refusal).toMatchObject(refusal);
  });

  it('nothing before it is requested, and nothing twice', () => {
    const story = begin();
    givenTime(takenIn(story));
    does(story, 'bearer', 'openGateCase', { gate: 'money' });
    expect(story.may('decider', 'decideGate')).toMatchObject({ code: 'caseNotInStatus', status: 'preparing' });
    const decided = requested();
    decides(decided, 'decider', 'approve');
    expect(decided.may('decider', 'decideGate')).toMatchObject({ code: 'caseNotInStatus', status: 'closed' });
  });
});
