import { describe, expect, it } from 'vitest';
import { begin, requested, tries, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { decides, does, givenTime, piloting, takenIn } from '../testing/journey-steps.ts';

const withdrawn = { ending: 'withdrawn' };
const referred = { ending: 'referred' };

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

  it('waits for a decision that has been requested, whether taken or not', () => {
    const story = takenIn(begin());
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    expect(story.may('bearer', 'withdraw', withdrawn)).toBeUndefined();
    does(story, 'bearer', 'requestDecision');
    const before = story.may('bearer', 'withdraw', withdrawn);
    triesDecision(story, 'decider', 'approve', { embargo: { reason: 'Pressen', until: '2026-03-09' } });
    expect(before).toMatchObject({ code: 'gateCaseOpen' });
    expect(story.may('bearer', 'withdraw', withdrawn)).toEqual(before);
  });
});

const proposed = (story: Story): Story => {
  const words = { reason: 'Det är en upphandling.', tryAgainIf: 'Inget finns att köpa.' };
  const unitId = story.city.units.receiving;
  return story.given('leader', 'proposeReferral', { way: 'procurement', unitId, ...words }, referred);
};

describe('a referral', () => {
  it('ends it once the receiver says yes, with the reason and what would make us try again', () => {
    const story = proposed(takenIn(begin()));
    const unitId = story.city.units.receiving;
    expect(story.initiative).toMatchObject({ standing: 'active', referral: { unitId, acceptedAt: null } });
    expect(story.may('leader', 'answerReferral', { unitId })).toMatchObject({ code: 'notPermitted' });
    story.given('receiver', 'answerReferral', { accepts: true, reason: 'Tas med i höst.' }, { unitId });
    const ending = { kind: 'referred', reason: 'Det är en upphandling.', tryAgainIf: 'Inget finns att köpa.' };
    expect(story.initiative).toMatchObject({ standing: 'ended', ending });
    expect(story.initiative.referral?.acceptedAt).not.toBeNull();
  });

  it('is answered by the unit asked, and whoever names another is told so', () => {
    const story = proposed(takenIn(begin()));
    const wrong = { unitId: story.city.units.owner };
    expect(story.may('receiver', 'answerReferral', wrong)).toEqual({
      ...{ code: 'argumentRefused', pointer: '/unitId', rule: 'otherUnitAsked' },
    });
  });

  it('that is declined leaves it where it is', () => {
    const story = proposed(takenIn(begin()));
    const unitId = story.city.units.receiving;
    story.given('receiver', 'answerReferral', { accepts: false, reason: 'Inte vårt.' }, { unitId });
    expect(story.initiative).toMatchObject({ standing: 'active', phase: 'exploreIdea', referral: null });
    expect(story.may('receiver', 'answerReferral')).toMatchObject({ code: 'notPermitted' });
  });

  it('waits for a decision that has been requested, and releases what is reserved', () => {
    const story = requested();
    const unitId = story.city.units.receiving;
    proposed(story);
    const yes = { accepts: true, reason: 'Vi tar den.' };
    expect(story.when('receiver', 'answerReferral', yes, { unitId }).refusal).toMatchObject({ code: 'gateCaseOpen' });
    decides(story, 'decider', 'return');
    expect(story.when('receiver', 'answerReferral', yes, { unitId }).types).toContain('gateCaseClosed');
    expect(story.fund('owner').balances.reserved).toBe(0);
  });
});

describe('coming back', () => {
  it('a refused idea explores anew, and passes the same gate again', () => {
    const story = takenIn(begin());
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    decides(story, 'decider', 'reject');
    expect(story.initiative).toMatchObject({ standing: 'ended', ending: { kind: 'rejected' } });
    expect(story.may('bearer', 'reopen', { phase: 'exploreIdea' })).toMatchObject({ code: 'notPermitted' });
    expect(story.may('leader', 'reopen', { phase: 'pilot' })).toMatchObject({ allowed: ['exploreIdea'] });
    const { events } = story.when('leader', 'reopen', { reason: 'Ny lag.' }, { phase: 'exploreIdea' });
    expect(events.map(({ type, facts }) => [type, facts])).toEqual([
      ['initiativeReopened', { after: 'rejected', standing: 'active', firstAnswerDueOn: null }],
      ['phaseEntered', { phase: 'exploreIdea', cause: { kind: 'reopening' } }],
    ]);
    expect(story.initiative).toMatchObject({ standing: 'active', ending: null, reopening: { after: 'rejected' } });
    expect(story.may('bearer', 'openGateCase', { gate: 'time' })).toBeUndefined();
  });

  it('gates ahead are decided anew, those behind hold, and no money is given back', () => {
    const story = piloting(begin());
    const balances = story.fund('owner').balances;
    does(story, 'leader', 'endInitiative', { ending: 'stopped' });
    expect(story.may('leader', 'reopen')).toMatchObject({ code: 'notFromHere' });
    story.given('leader', 'reopen', { reason: 'Ny leverantör.' }, { phase: 'exploreSetup' });
    expect(story.initiative).toMatchObject({ phase: 'exploreSetup', grantedMinor: 25_000_000 });
    expect(story.fund('owner').balances).toEqual(balances);
    expect(story.may('bearer', 'enterPhase', { phase: 'evaluate' })).toMatchObject({ code: 'notFromHere' });
    expect(story.may('bearer', 'openGateCase', { gate: 'time' })).toMatchObject({ allowed: ['money'] });
  });

  it('what was declined at intake waits for a first answer again', () => {
    const story = begin();
    does(story, 'bearer', 'draftInitiative');
    does(story, 'bearer', 'submitInitiative');
    does(story, 'office', 'declineAtIntake', { ending: 'declined' });
    story.world.wait(30);
    expect(tries(story, 'office', 'reopen', {}, { phase: null }).refusal).toBeUndefined();
    expect(story.initiative).toMatchObject({ standing: 'submitted', phase: null, firstAnswerAt: null, ending: null });
    expect(story.initiative.firstAnswerDueOn).toBe('2026-04-17');
    does(story, 'office', 'acceptAtIntake');
    expect(story.initiative.standing).toBe('active');
  });
});
