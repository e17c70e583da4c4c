import { describe, expect, it } from 'vitest';
import { atMoney, begin, requested, shared, shareOf, tries, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { does, givenTime, takenIn } from '../testing/journey-steps.ts';

const asks = (story: Story, unit: 'owner' | 'receiving', movesCase = false): Story =>
  story.given('leader', 'proposeOwner', { unitId: story.city.units[unit], reason: 'Behovet finns där.', movesCase });
const yes = { accepts: true, reason: 'Det är vår fråga.' };
const no = { accepts: false, reason: 'Vi har ingen tid.' };

describe('the unit named at intake', () => {
  it('acts from the start, and says itself that it owns the initiative', () => {
    const story = takenIn(begin());
    const unitId = story.city.units.owner;
    expect(story.initiative).toMatchObject({ owningUnitId: unitId, ownerConfirmedAt: null, phase: 'exploreIdea' });
    expect(story.may('bearer', 'answerOwnership', { unitId })).toMatchObject({ code: 'notPermitted' });
    expect(story.may('leader', 'answerOwnership', { unitId: 'x' })).toMatchObject({ rule: 'otherUnitAsked' });
    story.given('leader', 'answerOwnership', yes, { unitId });
    expect(story.initiative).toMatchObject({ owningUnitId: unitId, ownerProposal: null });
    expect(story.initiative.ownerConfirmedAt).not.toBeNull();
    expect(story.may('office', 'answerOwnership')).toMatchObject({ code: 'notPermitted' });
    expect(tries(story, 'leader', 'proposeOwner', { unitId }).refusal).toMatchObject({ code: 'alreadyDone' });
  });

  it('may decline: then no gate opens until another unit owns it', () => {
    const story = takenIn(begin());
    const { owner, receiving } = story.city.units;
    story.given('leader', 'answerOwnership', no, { unitId: owner });
    expect(story.initiative).toMatchObject({ owningUnitId: null, proposedUnitId: null, phase: 'exploreIdea' });
    expect(story.may('bearer', 'openGateCase', { gate: 'time' })).toMatchObject({ command: 'proposeOwner' });
    // Whoever was asked by the former unit is asked by the office now.
    story.given('office', 'proposeOwner', { unitId: receiving, reason: 'Ni rår om det.', movesCase: false });
    expect(story.may('bearer', 'openGateCase', { gate: 'time' })).toMatchObject({ command: 'proposeOwner' });
    story.given('receiver', 'answerOwnership', yes, { unitId: receiving });
    expect(story.may('bearer', 'openGateCase', { gate: 'time' })).toBeUndefined();
  });

  const atTime = (): Story => {
    const story = takenIn(begin());
    story.given('bearer', 'nameManager', { personId: story.city.people.manager });
    story.given('leader', 'nameCoach', { personId: story.city.people.coach });
    for (const type of ['describeNeed', 'describeIdea'] as const) does(story, 'bearer', type);
    does(story, 'manager', 'endorse');
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    does(story, 'assessor', 'rateCriteria');
    return does(story, 'bearer', 'requestDecision');
  };

  it('may decline while a decision is awaited: nothing is approved then, though it may be sent back', () => {
    const story = atTime();
    story.given('leader', 'answerOwnership', no, { unitId: story.city.units.owner });
    expect(triesDecision(story, 'decider', 'approve').refusal).toEqual({ code: 'awaits', command: 'proposeOwner' });
    expect(triesDecision(story, 'decider', 'return').refusal).toBeUndefined();
  });

  it.each(['approve', 'reject'] as const)('may decline while it is kept back that the outcome is %s', (outcome) => {
    const story = atTime();
    const { owner } = story.city.units;
    triesDecision(story, 'decider', outcome, { embargo: { reason: 'Pressen', until: '2026-03-09' } });
    story.given('leader', 'answerOwnership', no, { unitId: owner });
    const waits = { code: 'awaits', command: 'proposeOwner' };
    expect(story.may('office', 'notifyDecision')).toEqual(outcome === 'approve' ? waits : undefined);
    // Whoever does not know of the decision gets the no that there was before.
    expect(story.may('outsider', 'notifyDecision')).toMatchObject({ code: 'notPermitted' });
    story.given('office', 'proposeOwner', { unitId: owner, reason: 'Igen.', movesCase: false });
    story.given('leader', 'answerOwnership', yes, { unitId: owner });
    expect(story.may('office', 'notifyDecision')).toBeUndefined();
  });

  it('hands over, and does not decline, what it has let through a gate', () => {
    const story = givenTime(takenIn(begin()));
    const { owner, receiving } = story.city.units;
    expect(story.when('leader', 'answerOwnership', no, { unitId: owner }).refusal).toMatchObject({
      pointer: '/accepts',
    });
    asks(story, 'receiving').given('receiver', 'answerOwnership', no, { unitId: receiving });
    expect(story.initiative).toMatchObject({ owningUnitId: owner, ownerProposal: null });
  });
});

describe('an open case when the owner changes', () => {
  it('stays with the unit that opened it', () => {
    const story = does(atMoney(), 'bearer', 'requestDecision');
    const unitId = story.city.units.receiving;
    const before = story.gateCase.dossiers.length;
    asks(story, 'receiving').given('receiver', 'answerOwnership', yes, { unitId });
    expect(story.initiative.owningUnitId).toBe(unitId);
    expect(story.gateCase).toMatchObject({ unitId: story.city.units.owner, status: 'requested' });
    // Who owns it is part of what the decider is shown.
    expect(story.gateCase.dossiers).toHaveLength(before + 1);
    expect(triesDecision(story, 'decider', 'approve').refusal).toBeUndefined();
  });

  it('goes along if the transfer says so: shares lapse, money is released, and the dossier is a new one', () => {
    const story = shared();
    const { owner, other, receiving } = story.city.units;
    tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, shareOf(story, 'other'));
    does(story, 'bearer', 'requestDecision');
    expect(story.fund('other').balances.reserved).toBe(5_000_000);
    asks(story, 'receiving', true);
    // Nobody decides what is about to go.
    expect(story.may('decider', 'decideGate')).toEqual({ code: 'awaits', command: 'answerOwnership' });
    const { types } = story.when('receiver', 'answerOwnership', yes, { unitId: receiving });
    expect(types).toEqual(['ownerConfirmed', 'moneyReleased', 'gateCaseMoved', 'dossierFrozen']);
    expect(story.fund('other').balances).toMatchObject({ reserved: 0, available: 20_000_000 });
    expect(story.gateCase).toMatchObject({ unitId: receiving, status: 'requested' });
    expect(story.gateCase.application?.shares).toMatchObject([
      { payerUnitId: owner, status: 'pending', decision: null },
      { payerUnitId: other, status: 'pending', decision: null },
    ]);
    expect(triesDecision(story, 'decider', 'approve').refusal).toMatchObject({ code: 'notPermitted' });
    expect(triesDecision(story, 'receiver', 'approve').refusal).toMatchObject({ code: 'shareUndecided' });
  });

  it('is alone in being meant: once it has ended, the transfer neither stops nor moves another', () => {
    const story = asks(requested(), 'receiving', true);
    const gateCaseId = story.initiative.passedGates[0]?.gateCaseId ?? '';
    tries(story, 'leader', 'questionDecision', {}, { gateCaseId });
    tries(story, 'registrar', 'settleQuestioning', { outcome: 'annul' }, { gateCaseId });
    const unitId = story.city.units.receiving;
    expect(story.initiative).toMatchObject({ openGateCaseId: null, ownerProposal: { unitId, movesCase: false } });
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    story.given('receiver', 'answerOwnership', yes, { unitId });
    expect(story.gateCase.unitId).toBe(story.city.units.owner);
  });

  it('does not go where there is none, or where it has been decided', () => {
    const story = takenIn(begin());
    const unitId = story.city.units.receiving;
    const moving = (by: 'leader' | 'office', at: Story) =>
      tries(at, by, 'proposeOwner', { unitId, movesCase: true }).refusal;
    expect(moving('leader', story)).toMatchObject({ pointer: '/movesCase' });
    const waiting = does(atMoney(), 'bearer', 'requestDecision');
    triesDecision(waiting, 'decider', 'approve', { embargo: { reason: 'Pressen', until: '2026-03-09' } });
    const there = { unitId: waiting.city.units.receiving, movesCase: true };
    expect(tries(waiting, 'leader', 'proposeOwner', there).refusal).toMatchObject({ code: 'notificationAwaited' });
  });
});
