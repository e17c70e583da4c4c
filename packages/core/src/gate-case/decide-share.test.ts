import { describe, expect, it } from 'vitest';
import type { Audience } from '../record/event.ts';
import { shared, shareOf, tries, triesDecision } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story } from '../testing/given.ts';
import { allocated, does } from '../testing/journey-steps.ts';
import { visibleGateCase } from '../visible-state.ts';

function sharesSeen({ gateCase }: Story, audience: Audience) {
  return visibleGateCase(gateCase, audience, null).application?.shares.map(({ status }) => status);
}

describe('a share', () => {
  it('is decided by its own payer alone, once, within mandate and cover', () => {
    const story = shared();
    const other = shareOf(story, 'other');
    expect(story.may('decider', 'decideShare', other)).toMatchObject({
      ...{ code: 'notMandated', lacks: 'unit', amountMinor: 5_000_000 },
    });
    const rejected = tries(story, 'decider', 'decideShare', { outcome: 'reject' }, other).refusal;
    expect(rejected).toMatchObject({ code: 'notMandated', amountMinor: 5_000_000 });
    expect(story.may('leader', 'decideShare', other)).toMatchObject({ code: 'notPermitted' });
    expect(tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, other).refusal).toBeUndefined();
    expect(story.may('otherDecider', 'decideShare', other)).toEqual({ code: 'alreadyDone', what: 'decideShare' });
    expect(story.may('otherDecider', 'decideShare', { shareId: 'constructor' })).toEqual({
      code: 'unknown',
      thing: 'share',
    });
  });

  it('is approved up to the highest amount of the payer’s mandate, and rejected at any', () => {
    const story = shared();
    allocated(story, 'other', 10_000_000);
    const { units, funds } = story.city;
    const asked = (amountMinor: number, outcome: 'approve' | 'reject') => {
      const share = { payerUnitId: units.other, fundId: funds.other, amountMinor };
      const anew = { amountMinor, costLines: [{ text: 'Allt', amountMinor }], shares: [share] };
      tries(story, 'bearer', 'applyForMoney', anew);
      const basedOn = story.gateCase.application?.address ?? '';
      return tries(story, 'otherDecider', 'decideShare', { outcome, basedOn }, shareOf(story, 'other')).refusal;
    };
    expect(asked(20_000_001, 'approve')).toMatchObject({
      ...{ code: 'notMandated', lacks: 'amount', amountMinor: 20_000_001, highestAmountMinor: 20_000_000 },
    });
    expect(asked(20_000_001, 'reject')).toBeUndefined();
    expect(asked(20_000_000, 'approve')).toBeUndefined();
  });

  it('is decided on the application that lies there, and once the decision is requested on the dossier', () => {
    const story = shared();
    const first = story.gateCase.application?.address ?? '';
    const share = { payerUnitId: story.city.units.other, fundId: story.city.funds.other, amountMinor: 1 };
    const anew = { amountMinor: 1, costLines: [{ text: 'Allt', amountMinor: 1 }], shares: [share] };
    tries(story, 'bearer', 'applyForMoney', anew);
    const answers = (basedOn: string) =>
      tries(story, 'otherDecider', 'decideShare', { basedOn }, shareOf(story, 'other')).refusal;
    const current = story.gateCase.application?.address ?? '';
    expect(answers(first)).toEqual({ code: 'stale', thing: 'application', basedOn: first, current });
    does(story, 'bearer', 'requestDecision');
    does(story, 'bearer', 'describeNeed');
    const addresses = story.gateCase.dossiers.map(({ address }) => address);
    for (const old of [current, addresses[0] ?? '']) {
      expect(answers(old)).toEqual({ code: 'stale', thing: 'dossier', basedOn: old, current: addresses[1] });
    }
    expect(answers(addresses[1] ?? '')).toBeUndefined();
  });

  it('is decided on the application again after a return', () => {
    const story = does(shared(), 'bearer', 'requestDecision');
    const dossier = story.gateCase.dossiers[0]?.address ?? '';
    triesDecision(story, 'decider', 'return');
    const answers = (basedOn: string) =>
      tries(story, 'otherDecider', 'decideShare', { basedOn }, shareOf(story, 'other')).refusal;
    expect(answers(dossier)).toMatchObject({ code: 'stale', thing: 'application' });
    expect(answers(story.gateCase.application?.address ?? '')).toBeUndefined();
  });

  it('is recorded by the registrar as the body above the payer has decided it', () => {
    const story = does(shared(), 'bearer', 'requestDecision');
    const minutes = { decidedOn: '2026-03-02', minutesReference: '§ 7' };
    const body = { kind: 'body', bodyId: story.city.body } as const;
    const basedOn = story.gateCase.application?.address ?? '';
    const record = (by: Player, change: object) =>
      tries(story, by, 'decideShare', { outcome: 'approve', basedOn, ...change }, shareOf(story, 'other')).refusal;
    const recorded = { ...minutes, decidedBy: body };
    expect(record('otherDecider', { recorded })).toMatchObject({ code: 'notPermitted', action: 'decideShare' });
    expect(record('registrar', { recorded: null, basedOn: story.gateCase.dossiers[0]?.address })).toMatchObject({
      pointer: '/recorded',
      rule: 'missing',
    });
    expect(record('registrar', { recorded: { ...recorded, decidedBy: { kind: 'body', bodyId: 'another' } } })).toEqual({
      code: 'referenceUnknown',
      pointer: '/recorded/decidedBy/bodyId',
      thing: 'body',
      id: 'another',
    });
    const day = (decidedOn: string) => record('registrar', { recorded: { ...recorded, decidedOn } });
    expect(day('2026-03-03')).toMatchObject({ rule: 'dateInFuture' });
    expect(day('2026-03-01')).toMatchObject({ rule: 'beforeDossier' });
    expect(record('registrar', { recorded })).toBeUndefined();
    expect(story.gateCase.application?.shares[1]).toMatchObject({
      status: 'reserved',
      decision: { ...minutes, form: 'recorded', decidedBy: body, mandateId: null, basedOn },
    });
    expect(story.fund('other').balances.reserved).toBe(5_000_000);
  });

  it('is recorded as a person decided it, under a mandate that reaches', () => {
    const story = shared();
    const { people, mandates } = story.city;
    const recorded = (personId: string, mandateId: string) => ({
      ...{ decidedOn: '2026-03-02', minutesReference: 'Delegation 14' },
      decidedBy: { kind: 'person', personId, mandateId } as const,
    });
    const record = (personId: string, mandateId: string) => {
      const change = { outcome: 'approve', recorded: recorded(personId, mandateId) } as const;
      return tries(story, 'registrar', 'decideShare', change, shareOf(story, 'other')).refusal;
    };
    expect(record(people.decider, mandates.owner)).toMatchObject({ code: 'notMandated', lacks: 'unit' });
    expect(record(people.otherDecider, 'no-mandate')).toEqual({
      ...{ code: 'referenceUnknown', pointer: '/recorded/decidedBy/mandateId', thing: 'mandate', id: 'no-mandate' },
    });
    expect(record(people.otherDecider, mandates.other)).toBeUndefined();
    expect(story.gateCase.application?.shares[1]?.decision).toMatchObject({ mandateId: mandates.other });
  });

  it('is given back when the initiative ends', () => {
    const story = shared();
    tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, shareOf(story, 'other'));
    does(story, 'leader', 'endInitiative', { ending: 'stopped' });
    expect(story.fund('other').balances).toMatchObject({ reserved: 0, available: 20_000_000 });
    expect(sharesSeen(story, 'circle')).toEqual(['lapsed', 'lapsed']);
    expect(sharesSeen(story, 'everyone')).toEqual(['lapsed', 'lapsed']);
  });

  it('waits for no answer once the case is rejected; what its payer said stays with those who decide', () => {
    const story = does(shared(), 'bearer', 'requestDecision');
    tries(story, 'otherDecider', 'decideShare', { outcome: 'reject' }, shareOf(story, 'other'));
    expect(sharesSeen(story, 'everyone')).toEqual(['pending', 'pending']);
    expect(triesDecision(story, 'decider', 'reject').refusal).toBeUndefined();
    expect(sharesSeen(story, 'circle')).toEqual(['lapsed', 'rejected']);
    expect(sharesSeen(story, 'everyone')).toEqual(['lapsed', 'lapsed']);
  });
});
