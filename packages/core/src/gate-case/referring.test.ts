import { describe, expect, it } from 'vitest';
import { withGate, withPhase } from '../process-model/model.fixture.ts';
import { argsFor, begin, helsingborg, requested, shared, shareOf, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { allocated, does, givenTime, piloting, preparedForMoney, takenIn } from '../testing/journey-steps.ts';

const receiving = ({ city }: Story) => ({ unitId: city.units.receiving });
const referTo = (story: Story) => ({ way: 'procurement', ...receiving(story) }) as const;
const words = { reasons: 'Det finns att köpa.', tryAgainIf: 'Inget finns att köpa längre.' };

const referred = (story: Story): Story => {
  expect(triesDecision(story, 'decider', 'refer', { referTo: referTo(story), ...words }).refusal).toBeUndefined();
  return story;
};

describe('a referral decided at a gate', () => {
  it('closes the case and asks the receiver, whose yes ends the initiative as referred', () => {
    const story = referred(requested());
    expect(story.gateCase).toMatchObject({
      status: 'closed',
      decision: { outcome: 'refer', ending: 'referred', referTo: referTo(story), tryAgainIf: words.tryAgainIf },
    });
    expect(story.initiative).toMatchObject({
      ...{ standing: 'active', phase: 'exploreSetup', openGateCaseId: null },
      referral: { ...referTo(story), ending: 'referred', reason: words.reasons, acceptedAt: null },
    });
    story.given('receiver', 'answerReferral', { accepts: true, reason: 'Vi köper den.' }, receiving(story));
    expect(story.initiative).toMatchObject({
      standing: 'ended',
      ending: { kind: 'referred', reason: words.reasons, tryAgainIf: words.tryAgainIf },
    });
  });

  it('leaves it in its phase when the receiver says no, where a case can be opened anew', () => {
    const story = referred(requested());
    expect(story.may('outsider', 'answerReferral', receiving(story))?.code).toBe('notPermitted');
    story.given('receiver', 'answerReferral', { accepts: false, reason: 'Inte vårt.' }, receiving(story));
    expect(story.initiative).toMatchObject({ standing: 'active', phase: 'exploreSetup', referral: null });
    expect(story.may('bearer', 'openGateCase', { gate: 'money' })).toBeUndefined();
  });

  it('releases what other payers have reserved', () => {
    const story = shared();
    const basedOn = story.gateCase.application?.address ?? '';
    const yes = { outcome: 'approve', basedOn, reason: 'Ja.', recorded: null } as const;
    story.given('otherDecider', 'decideShare', yes, shareOf(story, 'other'));
    does(story, 'bearer', 'requestDecision');
    expect(story.fund('other').balances.reserved).toBe(5_000_000);
    referred(story);
    expect(story.fund('other').balances).toMatchObject({ reserved: 0, granted: 0, available: 20_000_000 });
    expect(story.gateCase.application?.shares.map(({ status }) => status)).toEqual(['lapsed', 'lapsed']);
  });

  it('says to whom, by which way, and what would make us try again; no other outcome does', () => {
    const story = requested();
    const refused = (change: object, outcome: 'refer' | 'reject' = 'refer') =>
      triesDecision(story, 'decider', outcome, change).refusal;
    expect(refused({ referTo: undefined })).toMatchObject({ pointer: '/referTo', rule: 'missing' });
    expect(refused({ referTo: referTo(story) }, 'reject')).toMatchObject({
      pointer: '/referTo',
      rule: 'notApplicable',
    });
    expect(refused({ tryAgainIf: null })).toMatchObject({ pointer: '/tryAgainIf', rule: 'missing' });
    const nobody = { way: 'ordinaryPlan', unitId: story.city.body };
    expect(refused({ referTo: nobody })).toMatchObject({ code: 'referenceUnknown', pointer: '/referTo/unitId' });
  });

  it('is known to nobody outside before it is notified: not even to the receiver', () => {
    const story = requested();
    const embargo = { reason: 'Pressen.', until: '2026-05-01' };
    triesDecision(story, 'decider', 'refer', { referTo: referTo(story), ...words, embargo });
    expect(story.initiative).toMatchObject({ referral: null, openGateCaseId: story.gateCase.id });
    expect(story.may('receiver', 'answerReferral', receiving(story))?.code).toBe('notPermitted');
    story.given('decider', 'notifyDecision', {});
    expect(story.may('receiver', 'answerReferral', receiving(story))).toBeUndefined();
  });

  it('is not for a gate without it, nor where its ending cannot be reached', () => {
    const without = withGate(helsingborg(), 'time', (gate) => ({
      ...gate,
      outcomes: gate.outcomes.filter(({ outcome }) => outcome !== 'refer'),
    }));
    expect(triesDecision(atTime(begin(without)), 'decider', 'refer').refusal?.code).toBe('outcomeNotAllowed');
    // More money within the pilot is decided as at the gate for money; there this model has nowhere to refer to.
    const kept = withPhase(helsingborg(), 'pilot', (phase) => ({ ...phase, endings: ['stopped'] }));
    const story = askingForMore(begin(kept));
    const refusal = { code: 'notFromHere', target: 'referred', allowed: [] };
    expect(triesDecision(story, 'decider', 'refer').refusal).toEqual(refusal);
  });

  it('is what can be decided at least, where a payer has not answered; if there is where to refer to', () => {
    const model = withGate(helsingborg(), 'money', (gate) => ({
      ...gate,
      outcomes: gate.outcomes.filter(({ outcome }) => outcome === 'approve' || outcome === 'refer'),
    }));
    expect(askingForMore(begin(model)).may('decider', 'decideGate')).toBeUndefined();
    const kept = withPhase(model, 'pilot', (phase) => ({ ...phase, endings: ['stopped'] }));
    expect(askingForMore(begin(kept)).may('decider', 'decideGate')).toMatchObject({ code: 'shareUndecided' });
  });

  it('stands until the receiver has answered: no leader asks another unit in its place', () => {
    const story = referred(requested());
    const asked = { way: 'ordinaryPlan', reason: 'Pröva.', tryAgainIf: 'Nytt.' } as const;
    const proposing = { ...asked, unitId: story.city.units.other };
    const awaited = { code: 'awaits', command: 'answerReferral' };
    expect(story.may('leader', 'proposeReferral', { ending: 'referred' })).toEqual(awaited);
    expect(story.when('leader', 'proposeReferral', proposing, { ending: 'referred' })).toMatchObject({
      refusal: awaited,
    });
    expect(story.initiative.referral).toMatchObject({ ...receiving(story), gateCaseId: story.gateCase.id });
    story.given('receiver', 'answerReferral', { accepts: false, reason: 'Inte vårt.' }, receiving(story));
    story.given('leader', 'proposeReferral', proposing, { ending: 'referred' });
    expect(story.initiative.referral).toMatchObject({ unitId: story.city.units.other, gateCaseId: null });
    // What a leader has asked a leader may ask anew.
    expect(story.may('leader', 'proposeReferral', { ending: 'referred' })).toBeUndefined();
  });

  it('takes the place of a question that is unanswered', () => {
    const story = begin();
    allocated(story, 'owner', 30_000_000);
    preparedForMoney(givenTime(takenIn(story)), 25_000_000);
    does(story, 'bearer', 'requestDecision');
    const asked = {
      way: 'ordinaryPlan',
      unitId: story.city.units.other,
      reason: 'Pröva.',
      tryAgainIf: 'Nytt.',
    } as const;
    story.given('leader', 'proposeReferral', asked, { ending: 'referred' });
    expect(referred(story).initiative.referral).toMatchObject(receiving(story));
  });
});

/** In the pilot, with a request for more money that another unit is to pay. */
function askingForMore(story: Story): Story {
  piloting(story);
  const { units, funds } = story.city;
  does(story, 'bearer', 'openAddedGrant');
  const amountMinor = 1_000_000;
  story.given('bearer', 'applyForMoney', {
    ...argsFor(story, 'bearer', 'applyForMoney'),
    ...{ amountMinor, costLines: [{ text: 'Allt', amountMinor }] },
    shares: [{ payerUnitId: units.other, fundId: funds.other, amountMinor }],
  });
  does(story, 'assessor', 'rateCriteria');
  return does(story, 'bearer', 'requestDecision');
}

function atTime(story: Story): Story {
  takenIn(story);
  does(story, 'bearer', 'describeNeed');
  does(story, 'bearer', 'describeIdea');
  does(story, 'bearer', 'openGateCase', { gate: 'time' });
  return does(story, 'bearer', 'requestDecision');
}
