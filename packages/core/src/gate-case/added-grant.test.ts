import { describe, expect, it } from 'vitest';
import { argsFor, begin, tries, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { allocated, decides, does, piloting } from '../testing/journey-steps.ts';

/** A pilot of 250 000 kronor, and a case for more that has been requested. */
const asking = (amountMinor: number): Story => {
  const story = piloting(begin());
  allocated(story, 'owner', 60_000_000);
  does(story, 'bearer', 'openAddedGrant');
  does(story, 'assessor', 'rateCriteria');
  const { units, funds } = story.city;
  story.given('bearer', 'applyForMoney', {
    ...argsFor(story, 'bearer', 'applyForMoney'),
    amountMinor,
    costLines: [{ text: 'Fler sensorer', amountMinor }],
    shares: [{ payerUnitId: units.owner, fundId: funds.owner, amountMinor }],
  });
  return does(story, 'bearer', 'requestDecision');
};

describe('more money within the phase', () => {
  it('is granted as at the gate, and changes no phase', () => {
    const story = decides(asking(10_000_000), 'decider', 'approve');
    const { phase, phaseVisits, grantedMinor, openGateCaseId } = story.initiative;
    expect({ phase, phaseVisits, grantedMinor, openGateCaseId }).toMatchObject({
      ...{ phase: 'pilot', phaseVisits: { pilot: 1 }, grantedMinor: 35_000_000, openGateCaseId: null },
    });
    expect(story.fund('owner').balances.granted).toBe(35_000_000);
  });

  it('counts against the mandate with what the payer has granted before', () => {
    // The decider may grant 500 000 kronor; 250 000 are granted already.
    expect(triesDecision(asking(25_000_000), 'decider', 'approve').refusal).toBeUndefined();
    expect(triesDecision(asking(25_000_100), 'decider', 'approve').refusal).toMatchObject({
      ...{ code: 'notMandated', lacks: 'amount', amountMinor: 50_000_100, highestAmountMinor: 50_000_000 },
    });
  });

  it('when refused ends the case, and the pilot goes on with what it has', () => {
    const story = decides(asking(10_000_000), 'decider', 'reject');
    expect(story.initiative).toMatchObject({ standing: 'active', phase: 'pilot', grantedMinor: 25_000_000 });
    expect(story.gateCase).toMatchObject({ status: 'closed', added: true, decision: { ending: null } });
    expect(story.may('bearer', 'openAddedGrant')).toBeUndefined();
  });

  it('is not for a phase in which no money has been granted, nor beside an open case', () => {
    const story = asking(100);
    expect(story.may('bearer', 'openAddedGrant')?.code).toBe('gateCaseOpen');
    expect(
      piloting(begin()).given('leader', 'enterPhase', {}, { phase: 'evaluate' }).may('bearer', 'openAddedGrant'),
    ).toMatchObject({
      ...{ code: 'notInPhase', allowed: ['pilot'] },
    });
  });
});

describe('a longer pilot', () => {
  it('is decided under a mandate over money, to a later day', () => {
    const story = piloting(begin());
    const planned = story.initiative.pilotPlan?.to ?? '';
    expect(story.may('bearer', 'extendPilot')?.code).toBe('notPermitted');
    expect(tries(story, 'decider', 'extendPilot', { to: planned }).refusal).toMatchObject({ rule: 'notLater' });
    const { events } = tries(story, 'decider', 'extendPilot', { to: '2027-06-30' });
    expect(events[0]?.facts).toMatchObject({ from: planned, to: '2027-06-30', form: 'taken' });
    expect(story.initiative.pilotPlan?.to).toBe('2027-06-30');
  });

  it('is extended to the last day of the century once, and then no further', () => {
    const story = piloting(begin());
    expect(tries(story, 'decider', 'extendPilot', { to: '2099-12-31' }).refusal).toBeUndefined();
    expect(story.may('decider', 'extendPilot')?.code).toBe('limitReached');
  });

  it('can be what a committee has decided, on a day that has been', () => {
    const story = piloting(begin());
    const decidedBy = { kind: 'body', bodyId: story.city.body } as const;
    const on = (decidedOn: string) => ({
      to: '2027-06-30',
      recorded: { decidedBy, decidedOn, minutesReference: '§ 8' },
    });
    expect(tries(story, 'registrar', 'extendPilot', on('2099-01-01')).refusal).toMatchObject({ rule: 'dateInFuture' });
    expect(tries(story, 'registrar', 'extendPilot', on('2026-03-02')).refusal).toBeUndefined();
  });
});
