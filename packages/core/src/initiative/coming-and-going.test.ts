import { describe, expect, it } from 'vitest';
import { begin, requested, tries } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { decides, does, piloting, takenIn } from '../testing/journey-steps.ts';

const referred = { ending: 'referred' };

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
