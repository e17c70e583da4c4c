import { describe, expect, it } from 'vitest';
import { areLessonsOverdue } from './initiative/ending.ts';
import { findShippedModel } from './process-model/shipped.ts';
import { verifyChain } from './record/verify-chain.ts';
import { sha256 } from './sha256.fixture.ts';
import { given, type Story, type Then } from './testing/given.ts';
import { allocated, decides, does, givenTime, piloting, preparedForMoney, takenIn } from './testing/journey-steps.ts';
import { createWorld } from './testing/world.ts';
import { decision } from './testing/witness-gate.ts';

const begin = (): Story => {
  const model = findShippedModel('helsingborg', 2);
  if (model === undefined) throw new Error('helsingborg 2 is not shipped');
  return given(createWorld({ model, sha256 }));
};

const textIn = ({ events }: Then, name: string): string => {
  const value = events[0]?.facts[name];
  return typeof value === 'string' ? value : '';
};

const chainsHold = ({ world }: Story): void => {
  for (const { events } of world.streams.values()) expect(verifyChain(events, sha256)).toEqual([]);
};

describe('implemented', () => {
  it('goes from a noticed need to daily use', () => {
    const story = piloting(begin());
    expect(story.initiative).toMatchObject({ phase: 'pilot', grantedMinutes: 2_400, grantedMinor: 25_000_000 });
    expect(story.fund('owner').balances).toMatchObject({ available: 5_000_000, reserved: 0, granted: 25_000_000 });

    const goalId = story.initiative.effectGoals[0]?.id ?? '';
    does(story, 'bearer', 'releasePilotVersion');
    const point = story.when(
      'bearer',
      'recordMeasurement',
      { value: 95, measuredOn: '2026-03-02', source: 'Journal' },
      { goalId },
    );
    const measurementId = textIn(point, 'measurementId');
    const correction = { value: 55, reason: 'Fel vecka.' };
    story.given('coach', 'correctMeasurement', correction, { goalId, measurementId }, { measurementId });
    does(story, 'coach', 'holdCheckpoint');
    does(story, 'bearer', 'writeLesson');
    does(story, 'leader', 'enterPhase', { phase: 'evaluate' });
    does(story, 'bearer', 'evaluate');
    expect(story.initiative.evaluation?.perGoal).toEqual([{ goalId, outcome: 'reached', measured: 55 }]);

    const { receiving } = story.city.units;
    const plan = { receivingUnitId: receiving, from: '2026-06-01', text: 'Driften tar över.' };
    story.given('leader', 'planImplementation', plan);
    does(story, 'leader', 'openGateCase', { gate: 'scale' });
    does(story, 'bearer', 'requestDecision');
    decides(story, 'decider', 'approve');
    expect(story.initiative.phase).toBe('scale');

    expect(story.may('receiver', 'complete', { ending: 'implemented' })).toMatchObject({ code: 'needsNotMet' });
    does(story, 'receiver', 'acceptOwnership');
    story.given('receiver', 'registerAdoption', { unitId: receiving, inUseFrom: '2026-03-02', reference: null });
    story.given('receiver', 'complete', { reason: 'I bruk i hela staden.' }, { ending: 'implemented' });
    expect(story.initiative).toMatchObject({ standing: 'ended', ending: { kind: 'implemented' } });
    expect(story.initiative.passedGates.map(({ gate }) => gate)).toEqual(['time', 'money', 'scale']);
    chainsHold(story);
  });
});

describe('stopped in the pilot', () => {
  it('ends at a checkpoint, and its lessons are written afterwards', () => {
    const story = piloting(begin());
    does(story, 'bearer', 'releasePilotVersion');
    story.given('coach', 'holdCheckpoint', { conclusion: 'stop', reason: 'Sensorerna fryser.' });
    expect(story.initiative).toMatchObject({
      standing: 'ended',
      ending: { kind: 'stopped', reason: 'Sensorerna fryser.' },
    });
    const ended = story.world.streams.get(story.initiative.id)?.events.at(-1);
    expect(ended?.facts).toMatchObject({ lessonsDueOn: '2026-05-01' });
    expect(story.initiative.ending).toMatchObject({ lessonsDueOn: '2026-05-01', lessonsMetAt: null });
    expect(areLessonsOverdue(story.initiative, '2026-05-01')).toBe(false);
    expect(areLessonsOverdue(story.initiative, '2026-05-02')).toBe(true);
    does(story, 'bearer', 'writeLesson');
    expect(story.initiative.lessons).toHaveLength(1);
    expect(story.initiative.ending?.lessonsMetAt).toBe(story.initiative.lessons[0]?.at);
    expect(areLessonsOverdue(story.initiative, '2026-05-02')).toBe(false);
    expect(story.may('bearer', 'describeNeed')).toMatchObject({ code: 'notInStanding', standing: 'ended' });
    chainsHold(story);
  });
});

describe('the fund does not suffice', () => {
  it('is returned, filled, supplemented, and approved on dossier version 2', () => {
    const story = begin();
    allocated(story, 'owner', 10_000_000);
    preparedForMoney(givenTime(takenIn(story)), 25_000_000);
    does(story, 'bearer', 'requestDecision');

    const { world, city } = story;
    const approval = decision(world.situation(story.aim), world.contextOf(city.people.decider), 'approve');
    expect(story.when('decider', 'decideGate', approval).refusal).toEqual({
      code: 'fundExhausted',
      fundId: city.funds.owner,
      availableMinor: 10_000_000,
      neededMinor: 25_000_000,
    });

    decides(story, 'decider', 'return');
    expect(story.gateCase).toMatchObject({ status: 'preparing', returns: 1, answerDueOn: null });
    allocated(story, 'owner', 20_000_000);
    const asked = { question: 'Hur många korgar?', dueOn: '2026-03-20' };
    const supplementId = textIn(story.when('decider', 'requestSupplement', asked), 'supplementId');
    expect(story.may('bearer', 'requestDecision')).toEqual({ code: 'supplementOpen', supplementId });
    story.given('bearer', 'answerSupplement', { answer: 'Fyrtio.' }, { supplementId });
    does(story, 'bearer', 'requestDecision');
    expect(story.gateCase.dossiers.map(({ version }) => version)).toEqual([1, 2]);
    decides(story, 'decider', 'approve');

    expect(story.gateCase).toMatchObject({ status: 'closed', decision: { outcome: 'approve' } });
    expect(story.gateCase.decision?.dossier).toBe(story.gateCase.dossiers[1]?.address);
    expect(story.initiative.phase).toBe('pilot');
    expect(story.fund('owner').balances).toMatchObject({
      source: -30_000_000,
      available: 5_000_000,
      granted: 25_000_000,
    });
    chainsHold(story);
  });
});
