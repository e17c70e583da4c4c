import { describe, expect, it } from 'vitest';
import { shippedModels } from '../process-model/shipped.ts';
import { begin } from '../story.fixture.ts';
import { argsFor } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { allocated, decides, does } from '../testing/journey-steps.ts';
import { verifyProcessModel } from '../process-model/verify.ts';
import { facts } from './facts.ts';

const entered = (entry: string, story = begin()): Story => {
  const proposedUnitId = story.city.units.owner;
  story.given('bearer', 'draftInitiative', argsFor(story, 'bearer', 'draftInitiative', { entry, proposedUnitId }));
  does(story, 'bearer', 'submitInitiative');
  return story.given('leader', 'acceptAtIntake', { owningUnitId: proposedUnitId });
};

const ofTheCity = shippedModels.filter(({ key }) => key === 'helsingborg');

describe.each(ofTheCity.map((model) => [`${model.key} ${model.version}`, model] as const))('%s', (_, model) => {
  it('has four ways in, and keeps its guarantees over all of them', () => {
    expect(model.entries.map(({ id }) => id)).toEqual(['idea', 'continuation', 'replication', 'pilotRunning']);
    expect(verifyProcessModel(model, { facts }).findings).toEqual([]);
  });

  it('lets no pilot that is running past the gate for money', () => {
    const bare = model.entries.map((entry) => ({ ...entry, gates: [] }));
    const broken = verifyProcessModel({ ...model, entries: bare }, { facts });
    expect(broken.findings.some(({ place }) => place.startsWith('/guarantees'))).toBe(true);
  });
});

describe('a pilot that is already running', () => {
  it('waits at the gate for money, is prepared there as in the phase before it, and goes on as a pilot', () => {
    const story = entered('pilotRunning');
    allocated(story, 'owner', 30_000_000);
    expect(story.initiative).toMatchObject({ standing: 'active', phase: null });
    expect(story.may('bearer', 'enterPhase', { phase: 'pilot' })).toMatchObject({ code: 'notFromHere' });
    expect(story.may('coach', 'releasePilotVersion')).not.toBeUndefined();
    does(story, 'bearer', 'setEffectGoal', { goalId: null });
    does(story, 'bearer', 'planPilot');
    expect(story.may('bearer', 'openGateCase', { gate: 'scale' })).toMatchObject({ allowed: ['money'] });
    does(story, 'bearer', 'openGateCase', { gate: 'money' });
    does(story, 'assessor', 'rateCriteria');
    const { units, funds } = story.city;
    const amountMinor = 10_000_000;
    story.given('bearer', 'applyForMoney', {
      ...{ basedOn: story.initiative.version, amountMinor, costLines: [{ text: 'Drift', amountMinor }] },
      ...{ from: '2026-04-01', to: '2026-12-31', recipientUnitId: units.owner, projectCode: 'P-7' },
      shares: [{ payerUnitId: units.owner, fundId: funds.owner, amountMinor }],
    });
    does(story, 'bearer', 'requestDecision');
    decides(story, 'decider', 'approve');
    expect(story.initiative).toMatchObject({ phase: 'pilot', grantedMinor: amountMinor });
  });

  it('is left from there as from intake', () => {
    const story = entered('pilotRunning');
    expect(story.may('bearer', 'withdraw', { ending: 'withdrawn' })).toBeUndefined();
    story.given('bearer', 'withdraw', { reason: 'Nej.' }, { ending: 'withdrawn' });
    story.given('leader', 'reopen', { reason: 'Jo.' }, { phase: null });
    expect(story.initiative).toMatchObject({ standing: 'active', phase: null });
  });
});

describe('a continuation', () => {
  it('passes the gate for time on its way in', () => {
    const story = entered('continuation');
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    decides(story, 'decider', 'approve');
    expect(story.initiative.phase).toBe('exploreSetup');
  });
});
