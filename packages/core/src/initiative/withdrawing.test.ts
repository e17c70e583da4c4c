import { describe, expect, it } from 'vitest';
import { audienceOf } from '../access/audience.ts';
import { visibleFund } from '../fund/visible.ts';
import { options } from '../options.ts';
import { findShippedModel } from '../process-model/shipped.ts';
import { outcomeKinds } from '../process-model/schema.ts';
import { argsFor, begin, shareOf, tries, triesDecision } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story } from '../testing/given.ts';
import { allocated, does, givenTime, piloting, preparedForMoney, takenIn } from '../testing/journey-steps.ts';
import { reservationIn } from '../testing/reservation.ts';
import { visibleGateCase, visibleInitiative } from '../visible-state.ts';

const withdrawn = { ending: 'withdrawn' };
const outsiders = [
  'bearer',
  'manager',
  'coach',
  'assessor',
  'secondAssessor',
  'receiver',
  'auditor',
  'outsider',
] as const;
const embargo = { reason: 'Pressen', until: '2026-03-09' };

/** Where money is the first thing granted: a share that its payer has said yes to, and a decision that has been asked for. */
const requestedInFirstPhase = (): Story => {
  const story = begin(findShippedModel('helsingborg', 1));
  for (const unit of ['owner', 'other'] as const) allocated(story, unit, 30_000_000);
  does(does(takenIn(story), 'bearer', 'describeNeed'), 'bearer', 'describeIdea');
  preparedForMoney(story, 0);
  const { units, funds } = story.city;
  const share = (unit: 'owner' | 'other') => ({
    payerUnitId: units[unit],
    fundId: funds[unit],
    amountMinor: 5_000_000,
  });
  story.given('bearer', 'applyForMoney', {
    ...argsFor(story, 'bearer', 'applyForMoney'),
    ...{ amountMinor: 10_000_000, costLines: [{ text: 'Allt', amountMinor: 10_000_000 }] },
    shares: [share('owner'), share('other')],
  });
  const yes = tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, shareOf(story, 'other'));
  expect(yes.types).toContain('moneyReserved');
  return does(story, 'bearer', 'requestDecision');
};

const unnamedAndRequested = (): Story => {
  const story = begin();
  const change = { unnamed: true, proposedUnitId: story.city.units.owner } as const;
  story.given('office', 'draftInitiative', argsFor(story, 'office', 'draftInitiative', change));
  does(does(story, 'office', 'submitInitiative'), 'leader', 'acceptAtIntake');
  does(does(story, 'office', 'describeNeed'), 'office', 'describeIdea');
  return does(does(story, 'office', 'openGateCase', { gate: 'time' }), 'office', 'requestDecision');
};

/** All that somebody gets to see, but for addresses and times, which differ between any two stories. */
const seenBy = ({ world, city, initiative, gateCase, fund }: Story, player: Player): string => {
  const situation = world.situation({ initiativeId: initiative.id });
  const context = world.contextOf(city.people[player]);
  const audience = audienceOf(situation, context);
  const seen = [
    visibleInitiative(initiative, audience),
    visibleGateCase(gateCase, audience, city.people[player]),
    options(situation, { ...context, now: '', ids: [] }),
    ...(['owner', 'other'] as const).map((one) =>
      visibleFund(fund(one), context, [reservationIn(fund(one), initiative, gateCase)]),
    ),
  ];
  return JSON.stringify(seen).replaceAll(/[0-9a-f]{64}|T[0-9:.]+Z/g, '');
};

describe('withdrawing', () => {
  it('is for the bearer alone, until something has been granted', () => {
    const story = takenIn(begin());
    expect(story.may('office', 'withdraw', withdrawn)).toMatchObject({ code: 'notPermitted' });
    expect(story.may('bearer', 'withdraw', { ending: 'stopped' })).toMatchObject({ allowed: ['withdrawn'] });
    const before = story.world.fork();
    story.given('bearer', 'withdraw', { reason: 'Jag tänker mer.' }, withdrawn);
    expect(story.initiative).toMatchObject({
      standing: 'ended',
      ending: { kind: 'withdrawn', reason: 'Jag tänker mer.' },
    });
    const granted = givenTime(takenIn(begin()));
    expect(granted.may('bearer', 'withdraw', withdrawn)).toMatchObject({
      code: 'grantedAlready',
      grantedMinutes: 2400,
    });
    expect(before.streams.size).toBeGreaterThan(0);
  });

  it('is too late once something was granted, also when its payer has taken all of it back', () => {
    const story = piloting(begin());
    const [share] = story.gateCase.application?.shares ?? [];
    const target = { shareId: share?.id ?? '' };
    expect(tries(story, 'decider', 'endGrant', { amountMinor: 25_000_000 }, target).refusal).toBeUndefined();
    expect(story.initiative.grantedMinor).toBe(0);
    const { world, city, aim, initiative } = story;
    // Without the hours of the gate before, in a phase from which one may withdraw.
    const situation = { ...world.situation(aim), initiative: { ...initiative, grantedMinutes: 0, phase: null } };
    expect(world.core.may('withdraw', situation, world.contextOf(city.people.bearer), withdrawn)).toEqual({
      ...{ code: 'grantedAlready', grantedMinutes: 0, grantedMinor: 25_000_000 },
    });
  });

  it('takes no idea from somebody who bears it too', () => {
    const story = takenIn(begin());
    story.given('bearer', 'offerBearer', { personId: story.city.people.outsider, kind: 'employee' });
    story.given('outsider', 'answerBearerOffer', { accepts: true });
    expect(story.may('bearer', 'withdraw', withdrawn)).toEqual({ code: 'awaits', command: 'stepDown' });
  });

  it('waits for nobody: a case that is decided no more is closed, and what payers have said yes to is free again', () => {
    const story = requestedInFirstPhase();
    const { types } = tries(story, 'bearer', 'withdraw', {}, withdrawn);
    expect(types).toEqual(['initiativeEnded', 'gateCaseClosed', 'moneyReleased']);
    expect(story.initiative).toMatchObject({ standing: 'ended', openGateCaseId: null, ending: { kind: 'withdrawn' } });
    expect(story.gateCase).toMatchObject({ status: 'closed', decision: null, answerDueOn: null, asked: null });
    expect(story.gateCase.application?.shares.map(({ status }) => status)).toEqual(['lapsed', 'lapsed']);
    expect(story.fund('other').balances.reserved).toBe(0);
    expect(triesDecision(story, 'decider', 'approve').refusal).toMatchObject({ code: 'notInStanding' });
  });

  it.each(outcomeKinds.filter((kind) => kind !== 'sendBack'))(
    'falls with a decision that was kept back, without telling of it: %s',
    (outcome) => {
      const [plain, secret] = [requestedInFirstPhase(), requestedInFirstPhase()];
      expect(triesDecision(secret, 'decider', outcome, { embargo }).refusal).toBeUndefined();
      const [before, after] = [plain, secret].map((story) => {
        const { events, refusal } = tries(story, 'bearer', 'withdraw', {}, withdrawn);
        const told = events.filter(({ audience }) => audience !== 'circle');
        return { refusal, told: told.map(({ type, facts }) => [type, facts]) };
      });
      expect(after).toEqual(before);
      expect(secret.gateCase).toMatchObject({ status: 'closed', awaiting: null, decision: null });
      expect(secret.fund('owner').balances).toMatchObject({ reserved: 0, granted: 0 });
      for (const player of outsiders) expect([player, seenBy(secret, player)]).toEqual([player, seenBy(plain, player)]);
    },
  );

  it('leaves a decision that was kept back in the record, and it is not made known afterwards', () => {
    const story = requestedInFirstPhase();
    expect(triesDecision(story, 'decider', 'approve', { embargo }).refusal).toBeUndefined();
    tries(story, 'bearer', 'withdraw', {}, withdrawn);
    const { events } = story.world.streams.get(story.gateCase.id) ?? { events: [] };
    expect(events.map(({ type }) => type).slice(-2)).toEqual(['gateDecided', 'gateCaseClosed']);
    expect(story.may('decider', 'notifyDecision')).toMatchObject({ code: 'notInStanding', standing: 'ended' });
    story.given('leader', 'reopen', { reason: 'Ett nytt läge.' }, { phase: 'understand' });
    const aim = { initiativeId: story.initiative.id, gateCaseId: story.gateCase.id };
    expect(story.may('decider', 'notifyDecision', undefined, aim)).toMatchObject({ code: 'caseNotInStatus' });
    expect(story.initiative).toMatchObject({ grantedMinor: 0, grantedMinutes: 0, passedGates: [] });
  });

  it('is no way for whoever knows of a decision to undo it', () => {
    const story = unnamedAndRequested();
    expect(story.may('office', 'withdraw', withdrawn)).toBeUndefined();
    triesDecision(story, 'decider', 'approve', { embargo });
    expect(story.may('office', 'withdraw', withdrawn)).toMatchObject({ code: 'notificationAwaited' });
  });

  it('is no more once the decision is made known that grants something', () => {
    const story = takenIn(begin());
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    triesDecision(story, 'decider', 'approve', { embargo });
    expect(story.may('bearer', 'withdraw', withdrawn)).toBeUndefined();
    story.given('decider', 'notifyDecision', {});
    expect(story.may('bearer', 'withdraw', withdrawn)).toMatchObject({ code: 'grantedAlready' });
  });
});
