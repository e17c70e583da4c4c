import { describe, expect, it } from 'vitest';
import { allFacts, factLookup } from './initiative/facts.ts';
import { enters, rates, unmet } from './shipped.fixture.ts';
import { argsFor, shareOf, tries } from './story.fixture.ts';
import type { Story } from './testing/given.ts';
import { allocated, does } from './testing/journey-steps.ts';
import { decision } from './testing/witness-gate.ts';

describe('the yearly round', () => {
  const applies = (amountMinor: number, to: string): Story => {
    const story = enters('yearly-round', 'joint');
    allocated(story, 'owner', 200_000_000);
    allocated(story, 'other', 200_000_000);
    const { units, funds } = story.city;
    story.given('bearer', 'addCollaborator', { kind: 'administration', unitId: units.other, name: null });
    does(story, 'bearer', 'setEffectGoal', { goalId: null });
    does(story, 'bearer', 'planPilot');
    does(story, 'bearer', 'openGateCase', { gate: 'annualRound' });
    rates(story, 'assessor');
    rates(story, 'secondAssessor');
    const half = amountMinor / 2;
    return story.given('bearer', 'applyForMoney', {
      ...{ basedOn: story.initiative.version, amountMinor, costLines: [{ text: 'Allt', amountMinor }] },
      ...{ from: '2026-04-01', to, recipientUnitId: units.owner, projectCode: 'P-1' },
      shares: [
        { payerUnitId: units.owner, fundId: funds.owner, amountMinor: half },
        { payerUnitId: units.other, fundId: funds.other, amountMinor: half },
      ],
    });
  };
  const agree = (story: Story): Story => {
    does(story, 'bearer', 'requestDecision');
    const yes = { outcome: 'approve', reason: 'Vi är med.' } as const;
    for (const [by, unit] of [
      ['decider', 'owner'],
      ['otherDecider', 'other'],
    ] as const) {
      story.given(
        by,
        'decideShare',
        argsFor(story, by, 'decideShare', yes, shareOf(story, unit)),
        shareOf(story, unit),
      );
    }
    return story;
  };

  it.each([
    [24_999_900, '2026-12-31', ['floor']],
    [25_000_000, '2026-12-31', []],
    [100_000_000, '2026-12-31', []],
    [100_000_200, '2026-12-31', ['ceiling']],
    [50_000_000, '2027-01-01', ['sameYear']],
  ] as const)('of %i öre until %s lacks %j besides the heads and the round', (amount, to, lacking) => {
    const story = applies(amount, to);
    expect(unmet(story)).toEqual([
      ...lacking.filter((id) => id !== 'sameYear'),
      'twoHeads',
      ...lacking.filter((id) => id === 'sameYear'),
      'decision-round',
    ]);
  });

  it('tells that heads are lacking, but not to everybody how many have said yes', () => {
    const story = applies(40_000_000, '2026-12-31');
    const lacks = (by: 'bearer' | 'leader') => {
      const { refusal } = tries(story, by, 'requestDecision', { deviations: [] });
      return refusal?.code === 'needsNotMet' ? refusal.unmet.find(({ id }) => id === 'twoHeads')?.missing : refusal;
    };
    expect(lacks('leader')).toMatchObject([{ actual: 0 }]);
    expect(lacks('bearer')).toEqual([]);
    agree(story);
    expect(
      factLookup(
        story.world.situation(story.aim),
        story.world.contextOf(story.city.people.office),
      )('application.payersAgreed'),
    ).toBe(2);
  });
});

describe('the fund with two rounds', () => {
  const applied = (entry = 'new'): Story => {
    const story = enters('two-round-fund', entry);
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    does(story, 'bearer', 'planPilot');
    does(story, 'bearer', 'setEffectGoal', { goalId: null });
    does(story, 'bearer', 'openGateCase', { gate: 'experts' });
    return does(story, 'assessor', 'rateCriteria');
  };
  const advises = (story: Story, outcome: 'approve' | 'reject'): Story => {
    const { city, world } = story;
    does(story, 'bearer', 'requestDecision');
    const council = world.act(
      city.people.office,
      {},
      { type: 'registerBody', target: undefined, args: { kind: 'advisory', name: { sv: 'Gruppen', en: 'The group' } } },
    );
    const bodyId = council.ok ? (council.value[0]?.streamId ?? '') : '';
    const recorded = {
      decidedBy: { kind: 'body', bodyId },
      decidedOn: world.contextOf(city.people.registrar).today,
      minutesReference: '§ 3',
    } as const;
    const made = decision(world.situation(story.aim), world.contextOf(city.people.registrar), outcome);
    return story.given('registrar', 'decideGate', { ...made, recorded });
  };

  it('asks what was learnt of those who come back, and for their report', () => {
    expect(Object.keys(argsFor(applied(), 'secondAssessor', 'rateCriteria').ratings)).toHaveLength(5);
    expect(Object.keys(argsFor(applied('continued'), 'secondAssessor', 'rateCriteria').ratings)).toHaveLength(6);
    const last = applied('implementation');
    expect(Object.keys(argsFor(last, 'secondAssessor', 'rateCriteria').ratings)).toHaveLength(7);
    expect(unmet(last)).toEqual(['rated', 'reportedBefore']);
    expect(unmet(applied())).toEqual(['rated']);
  });

  it('goes on with the advice, whichever it is; against it only the committee decides', () => {
    for (const [outcome, lacks] of [
      ['approve', undefined],
      ['reject', 'body'],
    ] as const) {
      const story = advises(applied(), outcome);
      expect(story.initiative).toMatchObject({ standing: 'active', phase: 'apply' });
      expect(story.initiative.passedGates[0]?.against).toBe(outcome === 'reject' ? true : undefined);
      does(story, 'bearer', 'openGateCase', { gate: 'grant' });
      does(story, 'bearer', 'requestDecision');
      const refusal = story.may('decider', 'decideGate');
      expect(refusal?.code === 'notMandated' ? refusal.lacks : refusal).toBe(lacks);
      expect(allFacts(story.world.situation(story.aim), story.world.contextOf(story.city.people.office))).toMatchObject(
        { recommendation: outcome },
      );
    }
  });

  it('is advised by an advisory body alone, as the registrar records', () => {
    const story = does(applied(), 'bearer', 'requestDecision');
    expect(story.may('decider', 'decideGate')).toMatchObject({ code: 'notMandated', lacks: 'advisoryBody' });
    const { world, city } = story;
    const made = decision(world.situation(story.aim), world.contextOf(city.people.registrar), 'approve');
    const recorded = {
      decidedBy: { kind: 'body', bodyId: city.body },
      decidedOn: world.contextOf(city.people.registrar).today,
      minutesReference: '§ 3',
    } as const;
    expect(story.when('registrar', 'decideGate', { ...made, recorded }).refusal).toMatchObject({
      lacks: 'advisoryBody',
    });
  });
});
