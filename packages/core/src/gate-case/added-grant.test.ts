import { describe, expect, it } from 'vitest';
import { may, mentionsOf } from '../decide.ts';
import type { PassedGate } from '../initiative/state-gates.ts';
import { argsFor, begin, helsingborg, tries, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { allocated, decides, does, givenTime, piloting, preparedForMoney, takenIn } from '../testing/journey-steps.ts';

/** Where a committee decides on three hundred thousand kronor and more. */
const withThreshold = () => {
  const model = helsingborg();
  const [...decidedBy] = model.gates.find(({ id }) => id === 'money')?.decidedBy ?? [];
  const when = { fact: 'application.amount', atLeast: 30_000_000 } as const;
  const rows = [{ when, by: 'committee' } as const, ...decidedBy];
  return { ...model, gates: model.gates.map((gate) => (gate.id === 'money' ? { ...gate, decidedBy: rows } : gate)) };
};

/** A pilot of 250 000 kronor, and a case for more that has been requested. */
const asking = (amountMinor: number, model = helsingborg()): Story => {
  const story = piloting(begin(model));
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

  it('is decided by whoever decides on all of it: what a committee has to decide on is not come to in smaller amounts', () => {
    expect(triesDecision(asking(4_999_900, withThreshold()), 'decider', 'approve').refusal).toBeUndefined();
    const story = asking(5_000_000, withThreshold());
    const lacking = { code: 'notMandated', lacks: 'body' };
    expect(story.may('decider', 'decideGate')).toMatchObject(lacking);
    expect(triesDecision(story, 'decider', 'approve').refusal).toMatchObject(lacking);
    expect(triesDecision(story, 'registrar', 'approve').refusal).toBeUndefined();
    expect(story.initiative.grantedMinor).toBe(30_000_000);
  });

  it('at a gate ahead what was granted before plays no part in who decides', () => {
    const story = begin(withThreshold());
    allocated(story, 'owner', 60_000_000);
    preparedForMoney(givenTime(takenIn(story)), 25_000_000);
    const { world, city, aim, initiative, gateCase } = does(story, 'bearer', 'requestDecision');
    const before = { ...initiative, grantedMinor: 10_000_000 };
    const asked = (added: boolean) =>
      may(
        'decideGate',
        { ...world.situation(aim), initiative: before, gateCase: { ...gateCase, added } },
        world.contextOf(city.people.decider),
        undefined,
      );
    expect(asked(false)).toBeUndefined();
    expect(asked(true)).toMatchObject({ code: 'notMandated', lacks: 'body' });
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

  it('asks for a mandate over all that the owner has granted', () => {
    const story = piloting(begin());
    const { people, units, mandates } = story.city;
    const { today: validFrom } = story.world.contextOf(people.decider);
    story.given('office', 'revokeMandate', { validTo: validFrom }, undefined, { mandateId: mandates.owner });
    const mandate = (highestAmountMinor: number) =>
      story.given('office', 'grantMandate', {
        ...{ holder: { kind: 'person', personId: people.decider }, unitId: units.owner, gateKinds: ['money'] },
        ...{ highestAmountMinor, validFrom, validTo: null, reference: '§ 7' },
      });
    mandate(24_999_900);
    const refusal = { code: 'notMandated', lacks: 'amount', amountMinor: 25_000_000, highestAmountMinor: 24_999_900 };
    expect(story.may('decider', 'extendPilot')).toMatchObject(refusal);
    mandate(25_000_000);
    expect(tries(story, 'decider', 'extendPilot', { to: '2027-06-30' }).refusal).toBeUndefined();
  });

  it('is for the body alone that gave the money, where one did', () => {
    const story = begin();
    allocated(story, 'owner', 30_000_000);
    preparedForMoney(givenTime(takenIn(story)), 25_000_000);
    does(story, 'bearer', 'requestDecision');
    decides(story, 'registrar', 'approve');
    expect(story.initiative.passedGates.at(-1)).toMatchObject({ gateKind: 'money', deciderId: null });
    const lacking = { code: 'notMandated', lacks: 'body' };
    expect(story.may('decider', 'extendPilot')).toMatchObject(lacking);
    expect(tries(story, 'decider', 'extendPilot', { to: '2027-06-30' }).refusal).toMatchObject(lacking);
    const { people, mandates, body } = story.city;
    const recorded = (
      decidedBy: { kind: 'person'; personId: string; mandateId: string } | { kind: 'body'; bodyId: string },
    ) => ({
      ...{ to: '2027-06-30', reason: 'Vintern behövs.' },
      recorded: { decidedBy, decidedOn: '2026-03-02', minutesReference: '§ 8' },
    });
    const person = { kind: 'person', personId: people.decider, mandateId: mandates.owner } as const;
    expect(story.when('registrar', 'extendPilot', recorded(person)).refusal).toMatchObject(lacking);
    expect(story.when('registrar', 'extendPilot', recorded({ kind: 'body', bodyId: body })).refusal).toBeUndefined();
    expect(story.initiative.pilotPlan?.to).toBe('2027-06-30');
  });

  it('is for whoever holds the mandate again once no body stands above the owner', () => {
    const story = begin();
    allocated(story, 'owner', 30_000_000);
    preparedForMoney(givenTime(takenIn(story)), 25_000_000);
    does(story, 'bearer', 'requestDecision');
    decides(story, 'registrar', 'approve');
    const { alone: unitId } = story.city.units;
    tries(story, 'leader', 'proposeOwner', { unitId });
    expect(tries(story, 'decider', 'answerOwnership', {}, { unitId }).refusal).toBeUndefined();
    expect(story.initiative.owningUnitId).toBe(unitId);
    expect(story.may('decider', 'extendPilot')).toBeUndefined();
    // It has to be known whether one does: the shell is told to look.
    expect(mentionsOf('extendPilot', argsFor(story, 'decider', 'extendPilot'))).toMatchObject({ concerned: true });
  });

  it('is not for a body whose approval holds no longer', () => {
    const { world, city, aim, initiative } = piloting(begin());
    const [given] = initiative.passedGates.slice(-1);
    if (given === undefined) throw new Error('the money gate has been passed');
    const by = (deciderId: string | null, inEffect: boolean) => ({ ...given, deciderId, inEffect });
    const asked = (before: PassedGate) => {
      const passedGates = [before, by(city.people.decider, true)];
      const situation = { ...world.situation(aim), initiative: { ...initiative, passedGates } };
      return may('extendPilot', situation, world.contextOf(city.people.decider), undefined);
    };
    expect(asked(by(null, true))).toMatchObject({ code: 'notMandated', lacks: 'body' });
    expect(asked(by(null, false))).toBeUndefined();
  });
});
