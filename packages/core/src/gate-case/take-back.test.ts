import { describe, expect, it } from 'vitest';
import { frozenMinorOf } from '../initiative/granted.ts';
import { argsFor, requested, shared, shareOf, tries, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { decides, does } from '../testing/journey-steps.ts';
import { grantBreaks } from '../testing/law-grants.ts';
import { mattersOf } from '../waiting/of-initiative.ts';

const approvedShare = (): Story => {
  const story = shared();
  expect(tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, shareOf(story, 'other')).refusal).toBe(
    undefined,
  );
  return does(story, 'bearer', 'requestDecision');
};

describe('before the gate has been decided a payer', () => {
  it('withdraws its share: the reservation is free, and the case lacks it until it is decided anew', () => {
    const story = approvedShare();
    expect(story.fund('other').balances.reserved).toBe(5_000_000);
    const target = shareOf(story, 'other');
    expect(tries(story, 'otherDecider', 'withdrawShare', {}, target).types).toEqual([
      'shareWithdrawn',
      'moneyReleased',
    ]);
    expect(story.fund('other').balances).toMatchObject({ reserved: 0, available: 20_000_000 });
    expect(triesDecision(story, 'decider', 'approve').refusal?.code).toBe('shareUndecided');
    expect(story.may('otherDecider', 'withdrawShare', target)).toEqual({ code: 'awaits', command: 'decideShare' });
    tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, target);
    expect(triesDecision(story, 'decider', 'approve').refusal).toBeUndefined();
  });

  it('withdraws no other’s share, and none that an approval under embargo holds', () => {
    const story = approvedShare();
    const target = shareOf(story, 'other');
    expect(story.may('bearer', 'withdrawShare', target)?.code).toBe('notPermitted');
    expect(story.may('decider', 'withdrawShare', target)).toMatchObject({ code: 'notMandated', lacks: 'unit' });
    const embargo = { reason: 'Pressen.', until: '2026-03-09' };
    expect(triesDecision(story, 'decider', 'approve', { embargo }).refusal).toBeUndefined();
    expect(story.may('otherDecider', 'withdrawShare', target)).toMatchObject({ code: 'caseNotInStatus' });
    expect(story.may('otherDecider', 'endGrant', target)).toMatchObject({ code: 'caseNotInStatus' });
  });
});

describe('after the gate a payer', () => {
  const granted = (): Story => decides(approvedShare(), 'decider', 'approve');

  it('ends what is not committed: the initiative is underfunded and a checkpoint is due', () => {
    const story = granted();
    const target = shareOf(story, 'other');
    const ended = tries(story, 'otherDecider', 'endGrant', { amountMinor: 2_000_000 }, target);
    expect(ended.types).toEqual(['grantEnded', 'grantTakenBack', 'grantReduced']);
    expect(story.fund('other').balances).toMatchObject({ granted: 3_000_000, available: 17_000_000 });
    const flags = () => {
      const { grantedMinor, underfundedMinor, checkpointDue, grantedByPayer } = story.initiative;
      return { grantedMinor, underfundedMinor, checkpointDue, ofOther: grantedByPayer[story.city.units.other] };
    };
    expect(flags()).toEqual({
      ...{ grantedMinor: 13_000_000, underfundedMinor: 2_000_000, checkpointDue: true, ofOther: 3_000_000 },
    });
    does(story, 'coach', 'holdCheckpoint');
    expect(flags()).toMatchObject({ underfundedMinor: 2_000_000, checkpointDue: false });
  });

  it('leaves it underfunded until as much has been granted anew', () => {
    const story = granted();
    tries(story, 'otherDecider', 'endGrant', { amountMinor: 2_000_000 }, shareOf(story, 'other'));
    const { units, funds } = story.city;
    const grantedAnew = (amountMinor: number): number => {
      does(story, 'bearer', 'openAddedGrant');
      does(story, 'assessor', 'rateCriteria');
      story.given('bearer', 'applyForMoney', {
        ...argsFor(story, 'bearer', 'applyForMoney'),
        amountMinor,
        costLines: [{ text: 'Resten', amountMinor }],
        shares: [{ payerUnitId: units.owner, fundId: funds.owner, amountMinor }],
      });
      does(story, 'bearer', 'requestDecision');
      return decides(story, 'decider', 'approve').initiative.underfundedMinor;
    };
    expect(story.initiative.underfundedMinor).toBe(2_000_000);
    expect(grantedAnew(500_000)).toBe(1_500_000);
    expect(grantedAnew(3_000_000)).toBe(0);
  });

  it('ends no more than is left, and nothing twice', () => {
    const story = granted();
    const target = shareOf(story, 'other');
    const ends = (amountMinor: number) => tries(story, 'otherDecider', 'endGrant', { amountMinor }, target).refusal;
    for (const amount of [0, -1, 0.5, 5_000_001]) expect(ends(amount)).toMatchObject({ rule: 'moreThanLeft' });
    expect(ends(5_000_000)).toBeUndefined();
    expect(ends(1)).toEqual({ code: 'alreadyDone', what: 'endGrant' });
  });

  it('takes it from what is frozen as well: what was annulled first, and what is annulled afterwards', () => {
    const annul = (story: Story): Story => {
      const target = { gateCaseId: story.initiative.passedGates.at(-1)?.gateCaseId ?? '' };
      does(story, 'registrar', 'questionDecision', target);
      expect(tries(story, 'registrar', 'settleQuestioning', { outcome: 'annul' }, target).refusal).toBeUndefined();
      return story;
    };
    const end = (story: Story): Story => {
      const target = shareOf(story, 'other');
      expect(tries(story, 'otherDecider', 'endGrant', { amountMinor: 2_000_000 }, target).refusal).toBeUndefined();
      return story;
    };
    for (const story of [annul(end(granted())), end(annul(granted()))]) {
      expect([story.initiative.grantedMinor, frozenMinorOf(story.initiative)]).toEqual([13_000_000, 13_000_000]);
      expect(grantBreaks(story.world)).toEqual([]);
    }
  });

  it('takes back what was not used after the end too: the rest stays granted, and the ledger adds up', () => {
    const story = granted();
    does(story, 'leader', 'endInitiative', { ending: 'stopped' });
    const target = shareOf(story, 'other');
    expect(tries(story, 'otherDecider', 'endGrant', { amountMinor: 2_000_000 }, target).types).toEqual([
      ...['grantEnded', 'grantTakenBack', 'grantReduced'],
    ]);
    expect(story.initiative).toMatchObject({ standing: 'ended', grantedMinor: 13_000_000 });
    expect(story.fund('other').balances).toMatchObject({ granted: 3_000_000, available: 17_000_000 });
    expect(story.may('bearer', 'endGrant', target)).toMatchObject({ code: 'notPermitted' });
    expect(mattersOf(story.initiative).map(({ kind }) => kind)).not.toContain('checkpoint');
  });

  it('is itself, or its body as the registrar records: nobody else', () => {
    const story = granted();
    const target = shareOf(story, 'other');
    expect(story.may('decider', 'endGrant', target)).toMatchObject({ code: 'notMandated' });
    const decidedBy = { kind: 'body', bodyId: story.city.body } as const;
    const recorded = { decidedBy, decidedOn: '2026-03-02', minutesReference: '§ 9' };
    const ended = tries(story, 'registrar', 'endGrant', { amountMinor: 100, recorded }, target);
    expect(ended.refusal).toBeUndefined();
    expect(requested().may('otherDecider', 'endGrant', target)?.code).toBe('notPermitted');
  });

  it('that a body has given is taken back by that body alone, before the gate and after it', () => {
    const recorded = (story: Story) => ({
      decidedBy: { kind: 'body', bodyId: story.city.body } as const,
      ...{ decidedOn: '2026-03-02', minutesReference: '§ 9' },
    });
    const story = does(shared(), 'bearer', 'requestDecision');
    const target = shareOf(story, 'other');
    const given = { outcome: 'approve', recorded: recorded(story) } as const;
    expect(tries(story, 'registrar', 'decideShare', given, target).refusal).toBeUndefined();
    const lacking = { code: 'notMandated', lacks: 'body', unitId: story.city.units.other };
    expect(story.may('otherDecider', 'withdrawShare', target)).toMatchObject(lacking);
    const taken = tries(story, 'registrar', 'withdrawShare', { recorded: recorded(story) }, target);
    expect(taken.refusal).toBeUndefined();
    expect(tries(story, 'registrar', 'decideShare', given, target).refusal).toBeUndefined();
    decides(story, 'decider', 'approve');
    expect(story.may('otherDecider', 'endGrant', target)).toMatchObject(lacking);
    const ended = tries(story, 'registrar', 'endGrant', { amountMinor: 100, recorded: recorded(story) }, target);
    expect(ended.refusal).toBeUndefined();
  });
});
