import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { argsFor, begin, requested, shared, shareOf, tries, triesDecision } from '../story.fixture.ts';
import { allocated, decides, does, givenTime, takenIn } from '../testing/journey-steps.ts';
import type { Story } from '../testing/given.ts';

const mandate = { lacks: 'mandate' };
const body = ({ city }: Story) => ({ kind: 'body', bodyId: city.body }) as const;
const person = ({ city }: Story, personId = city.people.decider) =>
  ({ kind: 'person', personId, mandateId: city.mandates.owner }) as const;
const minutes = { decidedOn: '2026-03-02', minutesReference: '§ 12' };

describe('who decides', () => {
  it('a holder of a mandate that reaches: the decision stores it', () => {
    const story = requested();
    expect(triesDecision(story, 'decider', 'approve').refusal).toBeUndefined();
    expect(story.gateCase.decision).toMatchObject({ mandateId: story.city.mandates.owner, form: 'taken' });
  });

  it('nobody without one, nor the registrar in their own name', () => {
    const story = requested();
    expect(triesDecision(story, 'leader', 'approve').refusal).toMatchObject({ code: 'notPermitted' });
    expect(triesDecision(story, 'registrar', 'approve', { recorded: null }).refusal).toMatchObject(mandate);
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

describe('what is recorded afterwards', () => {
  it('the body above the unit, without a mandate', () => {
    const story = requested();
    const recorded = { ...minutes, decidedBy: body(story) };
    expect(triesDecision(story, 'registrar', 'approve', { recorded }).refusal).toBeUndefined();
    expect(story.gateCase.decision).toMatchObject({ form: 'recorded', mandateId: null, minutesReference: '§ 12' });
  });

  it('no other body, and no day that has not come', () => {
    const story = requested();
    const other = { ...minutes, decidedBy: { kind: 'body', bodyId: 'another' } } as const;
    expect(triesDecision(story, 'registrar', 'approve', { recorded: other }).refusal).toEqual({
      ...{ code: 'referenceUnknown', pointer: '/recorded/decidedBy/bodyId', thing: 'body', id: 'another' },
    });
    const bodyId = tries(story, 'office', 'registerBody', { kind: 'committee' }).events[0]?.streamId ?? '';
    const elsewhere = { ...minutes, decidedBy: { kind: 'body', bodyId } } as const;
    expect(triesDecision(story, 'registrar', 'approve', { recorded: elsewhere }).refusal).toMatchObject({
      lacks: 'body',
    });
    const late = { ...minutes, decidedBy: body(story), decidedOn: '2026-03-03' };
    const refusal = { pointer: '/recorded/decidedOn', rule: 'dateInFuture' };
    expect(triesDecision(story, 'registrar', 'approve', { recorded: late }).refusal).toMatchObject(refusal);
  });

  it('a person with the mandate in force on that day, and no other’s mandate', () => {
    const story = requested();
    const own = { ...minutes, decidedBy: person(story) };
    const before = { ...own, decidedOn: '2025-12-31' };
    expect(triesDecision(story, 'registrar', 'approve', { recorded: before }).refusal).toMatchObject({
      pointer: '/recorded/decidedOn',
      rule: 'beforeDossier',
    });
    const stranger = { ...minutes, decidedBy: person(story, story.city.people.outsider) };
    expect(triesDecision(story, 'registrar', 'approve', { recorded: stranger }).refusal).toMatchObject(mandate);
    const bearer = { ...minutes, decidedBy: person(story, story.city.people.bearer) };
    expect(triesDecision(story, 'registrar', 'approve', { recorded: bearer }).refusal).toMatchObject({
      code: 'recused',
    });
    const nobody = { ...minutes, decidedBy: person(story, 'constructor') };
    expect(triesDecision(story, 'registrar', 'approve', { recorded: nobody }).refusal).toMatchObject({
      code: 'referenceUnknown',
    });
    expect(triesDecision(story, 'registrar', 'approve', { recorded: own }).refusal).toBeUndefined();
  });

  it('a person whose mandate was in force that day and has ended since, where no body stands above the unit', () => {
    const begun = begin();
    const story = takenIn(begun, begun.city.units.alone);
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    const mandateId = story.city.mandates.alone;
    expect(story.may('registrar', 'decideGate')).toBeUndefined();
    story.when('office', 'revokeMandate', { validTo: '2026-03-03' }, undefined, { mandateId });
    story.world.wait(1);
    expect(story.may('registrar', 'decideGate')).toBeUndefined();
    const recorded = { ...minutes, decidedBy: { ...person(story), mandateId } };
    const late = { ...recorded, decidedOn: '2026-03-03' };
    const record = (change: typeof recorded) => triesDecision(story, 'registrar', 'return', { recorded: change });
    expect(record(late).refusal).toMatchObject({ lacks: 'date' });
    expect(record(recorded).refusal).toBeUndefined();
    expect(story.gateCase.status).toBe('preparing');
  });

  it('nobody who has been erased: their mandates went with them', () => {
    const story = requested();
    story.when('office', 'erasePerson', { reason: 'personAsked' }, undefined, { personId: story.city.people.decider });
    const recorded = { ...minutes, decidedBy: person(story) };
    expect(triesDecision(story, 'registrar', 'approve', { recorded }).refusal).toMatchObject({ thing: 'person' });
  });

  it('no mandate that had ended that day, and none through a role that only the registrar has', () => {
    const story = requested();
    const { city } = story;
    const recorded = { ...minutes, decidedBy: person(story) };
    story.when('office', 'revokeMandate', { validTo: '2026-03-02' }, undefined, { mandateId: city.mandates.owner });
    expect(triesDecision(story, 'registrar', 'approve', { recorded }).refusal).toMatchObject({ lacks: 'date' });
    const held = { personId: city.people.registrar, role: 'decider', unitId: city.units.owner } as const;
    story.given('office', 'assignRole', { ...held, validFrom: '2026-01-01', validTo: null });
    const byRole = argsFor(story, 'office', 'grantMandate', {
      holder: { kind: 'role', role: 'decider' },
      unitId: city.units.owner,
      gateKinds: ['time'],
    });
    const { events } = story.when('office', 'grantMandate', byRole);
    const mandateId = events[0]?.streamId ?? '';
    const outsider = { kind: 'person', personId: city.people.outsider, mandateId } as const;
    const stranger = { ...minutes, decidedBy: outsider };
    expect(triesDecision(story, 'registrar', 'approve', { recorded: stranger }).refusal).toMatchObject(mandate);
  });

  it('not on a dossier from before a return: another application may lie there now', () => {
    const story = requested();
    const old = story.gateCase.dossiers[0]?.address ?? '';
    expect(triesDecision(story, 'decider', 'return').refusal).toBeUndefined();
    does(story, 'bearer', 'requestDecision');
    const recorded = { ...minutes, decidedBy: body(story) };
    expect(triesDecision(story, 'registrar', 'approve', { recorded, basedOn: old }).refusal).toMatchObject({
      code: 'stale',
      basedOn: old,
    });
    expect(triesDecision(story, 'registrar', 'approve', { recorded }).refusal).toBeUndefined();
  });

  it('only by the registrar', () => {
    const story = requested();
    const recorded = { ...minutes, decidedBy: person(story) };
    expect(triesDecision(story, 'decider', 'approve', { recorded }).refusal).toMatchObject({ code: 'notPermitted' });
  });

  it('on an older dossier, which a decision taken now may not rest on', () => {
    const story = requested();
    does(story, 'bearer', 'describeNeed');
    const first = story.gateCase.dossiers[0]?.address ?? '';
    expect(story.gateCase.dossiers.map(({ version }) => version)).toEqual([1, 2]);
    expect(triesDecision(story, 'decider', 'approve', { basedOn: first }).refusal).toMatchObject({
      code: 'stale',
      thing: 'dossier',
      basedOn: first,
    });
    const recorded = { ...minutes, decidedBy: body(story) };
    expect(triesDecision(story, 'registrar', 'approve', { basedOn: first, recorded }).refusal).toBeUndefined();
  });
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

describe('shares of other payers', () => {
  it('wait for their answer, and a no stands until the bearer applies anew', () => {
    const story = does(shared(), 'bearer', 'requestDecision');
    const other = shareOf(story, 'other');
    expect(triesDecision(story, 'decider', 'approve').refusal).toEqual({
      code: 'shareUndecided',
      shareIds: [other.shareId],
    });
    tries(story, 'otherDecider', 'decideShare', {}, other);
    expect(triesDecision(story, 'decider', 'approve').refusal).toEqual({
      code: 'shareRejected',
      shareIds: [other.shareId],
    });
    expect(triesDecision(story, 'decider', 'return').refusal).toBeUndefined();
  });

  it('are granted together with one’s own, at once', () => {
    const story = does(shared(), 'bearer', 'requestDecision');
    tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, shareOf(story, 'other'));
    expect(story.fund('other').balances).toMatchObject({ available: 15_000_000, reserved: 5_000_000 });
    decides(story, 'decider', 'approve');
    expect(story.fund('other').balances).toMatchObject({ available: 15_000_000, reserved: 0, granted: 5_000_000 });
    expect(story.fund('owner').balances).toMatchObject({ reserved: 0, granted: 10_000_000 });
    expect(story.initiative).toMatchObject({
      grantedMinor: 15_000_000,
      grantedByPayer: { [story.city.units.owner]: 10_000_000, [story.city.units.other]: 5_000_000 },
    });
  });

  it('are given back with a return', () => {
    const story = does(shared(), 'bearer', 'requestDecision');
    tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, shareOf(story, 'other'));
    decides(story, 'decider', 'return');
    expect(story.fund('other').balances).toMatchObject({ available: 20_000_000, reserved: 0, granted: 0 });
    expect(story.gateCase.application?.shares.map(({ status }) => status)).toEqual(['pending', 'pending']);
  });
});

describe('cover', () => {
  it('is asked for to the last öre', () => {
    expect(triesDecision(requested(25_000_000, 24_999_999), 'decider', 'approve').refusal).toMatchObject({
      code: 'fundExhausted',
    });
    expect(triesDecision(requested(25_000_000, 25_000_000), 'decider', 'approve').refusal).toBeUndefined();
  });

  it('is asked for also when the notification waits', () => {
    const embargo = { reason: 'Pressen', until: '2026-03-09' };
    const story = requested(25_000_000, 24_999_999);
    expect(triesDecision(story, 'decider', 'approve', { embargo }).refusal).toMatchObject({ code: 'fundExhausted' });
    allocated(story, 'owner', 1);
    expect(triesDecision(story, 'decider', 'approve', { embargo }).refusal).toBeUndefined();
  });

  it('tells what there is, but nothing of what is reserved for other cases', () => {
    const story = requested(25_000_000, 24_000_000);
    const { world, city, aim } = story;
    const [situation, context] = [world.situation(aim), world.contextOf(city.people.decider)];
    const args = argsFor(story, 'decider', 'decideGate', { outcome: 'approve' });
    const fund = story.fund('owner');
    const told = (available: number, reserved: number) => {
      const balances = { ...fund.balances, available, reserved };
      const funds = { [fund.id]: { ...fund, balances } };
      const decided = decide({ ...situation, funds }, context, { type: 'decideGate', target: undefined, args });
      return decided.ok ? undefined : decided.refusal;
    };
    const refusal = { code: 'fundExhausted', fundId: fund.id, neededMinor: 25_000_000 };
    expect(told(24_000_000, 0)).toEqual({ ...refusal, availableMinor: 24_000_000 });
    expect(told(14_000_000, 10_000_000)).toEqual({ ...refusal, availableMinor: null });
  });
});
