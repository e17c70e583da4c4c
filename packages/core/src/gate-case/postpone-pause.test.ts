import { describe, expect, it } from 'vitest';
import { frozenMinorOf } from '../initiative/granted.ts';
import { at } from '../lookup.ts';
import { requested, shared, shareOf, tries, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { does, decides, piloting, preparedForMoney, takenIn } from '../testing/journey-steps.ts';
import { begin } from '../story.fixture.ts';

const reservedIn = (story: Story): number => story.fund('other').balances.reserved;

/** Requested, with the other payer's money reserved. */
const withReservation = (): Story => {
  const story = shared();
  story.given(
    'otherDecider',
    'decideShare',
    { outcome: 'approve', basedOn: story.gateCase.application?.address ?? '', reason: 'Ja.', recorded: null },
    shareOf(story, 'other'),
  );
  return does(story, 'bearer', 'requestDecision');
};

describe('a postponed case', () => {
  it('goes on waiting for its decision with another last day, and payers’ answers stand', () => {
    const story = withReservation();
    expect(triesDecision(story, 'decider', 'postpone', { answerDueOn: '2026-05-04' }).refusal).toBeUndefined();
    expect(story.gateCase).toMatchObject({ status: 'requested', answerDueOn: '2026-05-04', returns: 0 });
    expect(reservedIn(story)).toBe(5_000_000);
    decides(story, 'decider', 'approve');
    expect(story.initiative.phase).toBe('pilot');
  });

  it('says until when, no longer ahead than anybody waits', () => {
    const story = requested();
    const refused = (answerDueOn: string) => triesDecision(story, 'decider', 'postpone', { answerDueOn }).refusal;
    expect(refused('2026-03-01')).toMatchObject({ pointer: '/answerDueOn', rule: 'dateInPast' });
    expect(refused('2029-03-01')).toMatchObject({ pointer: '/answerDueOn', rule: 'tooFarAhead' });
  });
});

describe('an initiative at rest', () => {
  it('was put there at a gate: what was reserved is free, and the case is prepared anew once it wakes', () => {
    const story = withReservation();
    const pause = { wakeUpOn: '2026-09-01', awaits: 'Ny upphandling.' };
    expect(triesDecision(story, 'decider', 'pause', { pause }).refusal).toBeUndefined();
    expect(story.initiative).toMatchObject({ standing: 'paused', pause: { ...pause, gateCaseId: story.gateCase.id } });
    expect(story.gateCase.status).toBe('preparing');
    expect(reservedIn(story)).toBe(0);
    expect(story.may('bearer', 'requestDecision')?.code).toBe('notInStanding');
    expect(story.may('bearer', 'resumeInitiative')?.code).toBe('notPermitted');
    does(story, 'leader', 'resumeInitiative');
    expect(story.initiative).toMatchObject({ standing: 'active', pause: null });
    expect(does(story, 'bearer', 'requestDecision').gateCase.status).toBe('requested');
  });

  it('is paused outside a gate by the owner or the leader, until a day or for something', () => {
    const story = piloting(begin());
    expect(story.may('bearer', 'pauseInitiative')?.code).toBe('notPermitted');
    const endless = { wakeUpOn: null, awaits: null };
    expect(tries(story, 'leader', 'pauseInitiative', endless).refusal).toMatchObject({ rule: 'missing' });
    expect(tries(story, 'leader', 'pauseInitiative', { wakeUpOn: '2026-01-01' }).refusal?.code).toBe('argumentRefused');
    does(story, 'decider', 'pauseInitiative');
    expect(story.may('bearer', 'recordMeasurement', { goalId: story.initiative.effectGoals[0]?.id ?? '' })).toBe(
      undefined,
    );
    // Nothing wakes by itself.
    story.world.wait(400);
    expect(story.initiative.standing).toBe('paused');
    does(story, 'leader', 'endInitiative', { ending: 'stopped' });
    expect(story.initiative).toMatchObject({ standing: 'ended', pause: null });
  });

  it('is not paused over the head of whoever is to decide, and the no tells nothing of a kept-back decision', () => {
    const story = requested();
    const before = story.may('leader', 'pauseInitiative');
    expect(before?.code).toBe('gateCaseOpen');
    triesDecision(story, 'decider', 'approve', { embargo: { reason: 'Pressen.', until: '2026-03-09' } });
    expect(story.may('leader', 'pauseInitiative')).toEqual(before);
  });
});

describe('sent back', () => {
  it('enters the earlier phase, gates after it lose effect, and what they granted is frozen', () => {
    const story = piloting(begin());
    story.given('leader', 'enterPhase', {}, { phase: 'evaluate' });
    does(story, 'leader', 'openGateCase', { gate: 'scale' });
    does(story, 'bearer', 'requestDecision');
    const goals = story.initiative.effectGoals;
    expect(triesDecision(story, 'decider', 'sendBack', { toPhase: 'exploreSetup' }).types).toEqual([
      ...['gateDecided', 'decisionNotified', 'gateCaseEnded', 'phaseEntered'],
    ]);
    const { phase, path, passedGates, grantedMinor, openGateCaseId } = story.initiative;
    const frozenMinor = frozenMinorOf(story.initiative);
    expect({ phase, openGateCaseId, frozenMinor, grantedMinor }).toEqual({
      ...{ phase: 'exploreSetup', openGateCaseId: null, frozenMinor: 25_000_000, grantedMinor: 25_000_000 },
    });
    expect(path.map((place) => place.phase)).toEqual(['exploreIdea', 'exploreSetup']);
    expect(passedGates.map(({ gate, inEffect }) => [gate, inEffect])).toEqual([
      ['time', true],
      ['money', false],
    ]);
    expect(story.initiative.effectGoals).toEqual(goals);
    expect(at(story.initiative.phaseVisits, 'exploreSetup')).toBe(2);
    expect(story.may('leader', 'openGateCase', { gate: 'money' })).toBeUndefined();
    expect(story.may('leader', 'openGateCase', { gate: 'scale' })?.code).toBe('notFromHere');
  });

  it('freezes what payers have left there, until a gate for money is passed again', () => {
    const story = piloting(begin());
    const target = shareOf(story, 'owner');
    expect(tries(story, 'decider', 'endGrant', { amountMinor: 5_000_000 }, target).refusal).toBeUndefined();
    story.given('leader', 'enterPhase', {}, { phase: 'evaluate' });
    does(story, 'leader', 'openGateCase', { gate: 'scale' });
    does(story, 'bearer', 'requestDecision');
    triesDecision(story, 'decider', 'sendBack', { toPhase: 'exploreSetup' });
    expect([story.initiative.grantedMinor, frozenMinorOf(story.initiative)]).toEqual([20_000_000, 20_000_000]);
    decides(does(preparedForMoney(story, 1_000_000), 'bearer', 'requestDecision'), 'decider', 'approve');
    expect([story.initiative.grantedMinor, frozenMinorOf(story.initiative)]).toEqual([21_000_000, 0]);
  });

  it('goes only where it has come from on the way that holds: never ahead, never where it is', () => {
    const story = requested();
    const refused = (toPhase: string) => triesDecision(story, 'decider', 'sendBack', { toPhase }).refusal;
    for (const phase of ['pilot', 'exploreSetup', 'nowhere', 'constructor']) {
      expect(refused(phase)).toEqual({ code: 'notFromHere', target: phase, allowed: ['exploreIdea'] });
    }
    expect(refused('exploreIdea')).toBeUndefined();
    expect(frozenMinorOf(story.initiative)).toBe(0);
  });

  it('is no outcome of a gate that nothing lies before', () => {
    const story = takenIn(begin());
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    does(story, 'leader', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    expect(triesDecision(story, 'decider', 'sendBack').refusal?.code).toBe('outcomeNotAllowed');
  });
});
