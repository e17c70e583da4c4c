import { describe, expect, it } from 'vitest';
import shipped from '../../models/helsingborg-1-to-2.json' with { type: 'json' };
import type { ArgsOf } from '../commands.ts';
import { gatesAhead } from '../gate-case/ways.ts';
import { findShippedModel } from '../process-model/shipped.ts';
import type { ProcessModel } from '../process-model/types.ts';
import { sha256 } from '../sha256.fixture.ts';
import { helsingborg } from '../story.fixture.ts';
import { given, type Story, type Then } from '../testing/given.ts';
import { allocated, decides, does, givenTime, preparedForMoney, takenIn } from '../testing/journey-steps.ts';
import { counted } from '../testing/law-migration.ts';
import { createWorld } from '../testing/world.ts';

const older = findShippedModel('helsingborg', 1) ?? helsingborg();
const newer = helsingborg();

/** Newer models with one thing otherwise. */
const id = '33333333-3333-4333-8333-333333333333';
const reviewed: ProcessModel = {
  ...newer,
  id,
  gates: [
    ...newer.gates,
    ...newer.gates
      .filter((gate) => gate.id === 'scale')
      .map((gate) => ({ ...gate, id: 'look', kind: 'review' as const, needs: [], grants: [] })),
  ],
  edges: newer.edges.map((edge) =>
    edge.to === 'evaluate' ? { from: 'pilot', to: 'evaluate', gates: ['look'] } : edge,
  ),
  guarantees: [...newer.guarantees, { phaseKind: 'evaluate', dominatedBy: 'review' }],
};

const begin = (model = older): Story => given(createWorld({ model, others: [older, newer, reviewed], sha256 }));

const authority = (story: Story) => ({ kind: 'person', personId: story.city.people.decider }) as const;

const moves = (
  story: Story,
  change: Partial<ArgsOf<'migrateInitiative'>> = {},
  by: 'office' | 'leader' = 'office',
): Then =>
  story.when(by, 'migrateInitiative', {
    ...{ mapping: shipped, movingBack: false, reference: 'Dnr 2026-17', authorisedBy: authority(story), ...change },
  });

const pilotedIn1 = (): Story => {
  const story = takenIn(begin());
  allocated(story, 'owner', 30_000_000);
  does(story, 'bearer', 'describeNeed');
  does(story, 'bearer', 'describeIdea');
  story.given('bearer', 'nameManager', { personId: story.city.people.manager });
  does(story, 'manager', 'endorse');
  preparedForMoney(story, 25_000_000);
  does(story, 'bearer', 'requestDecision');
  return decides(story, 'decider', 'approve');
};

describe('from Helsingborg 1 to 2', () => {
  it('what explores goes on before the time gate, which nobody is spared', () => {
    const story = takenIn(begin());
    expect(moves(story).refusal).toBeUndefined();
    expect(story.initiative).toMatchObject({
      ...{ processModelId: newer.id, phase: 'exploreIdea', path: [{ phase: 'exploreIdea', gates: 0 }] },
      ...{
        phaseVisits: { exploreIdea: 1 },
        migrations: [{ from: older.id, movedBack: false, reference: 'Dnr 2026-17' }],
      },
    });
    expect(gatesAhead(newer, story.initiative).map(({ gate }) => gate.id)).toEqual(['time']);
    expect(givenTime(story).initiative.phase).toBe('exploreSetup');
  });

  it('a pilot keeps its money, its gate and its plan, and can be sent back to where it came from', () => {
    const story = pilotedIn1();
    const before = story.initiative;
    expect(moves(story).types).toEqual(['initiativeMigrated']);
    expect(counted(story.initiative)).toEqual(counted(before));
    expect(story.initiative).toMatchObject({
      phase: 'pilot',
      path: [{ phase: 'exploreIdea' }, { phase: 'pilot', gates: 1 }],
    });
    // More money is asked for at the gate that gave the first, under its present name.
    expect(story.may('bearer', 'openAddedGrant')).toBeUndefined();
    expect(does(story, 'leader', 'enterPhase', { phase: 'evaluate' }).initiative.phase).toBe('evaluate');
  });

  it('a decided case is read by the version that it was decided under', () => {
    const story = pilotedIn1();
    const { world, aim, gateCase } = story;
    moves(story);
    const contextOf = (at: object) => world.contextOf(story.city.people.office, { ...aim, ...at }).model.id;
    expect([contextOf({ gateCaseId: gateCase.id }), contextOf({})]).toEqual([older.id, newer.id]);
  });

  it('what rests goes on resting, and what waits for its first answer waits', () => {
    const resting = takenIn(begin());
    does(resting, 'leader', 'pauseInitiative');
    expect(moves(resting).refusal).toBeUndefined();
    expect(resting.initiative).toMatchObject({ standing: 'paused', phase: 'exploreIdea' });
    const waiting = does(takenInDraft(), 'bearer', 'submitInitiative');
    expect(moves(waiting).refusal).toBeUndefined();
    expect(waiting.initiative).toMatchObject({ standing: 'submitted', phase: null, processModelId: newer.id });
  });
});

const takenInDraft = (): Story => {
  const story = begin();
  const proposedUnitId = story.city.units.owner;
  const args = { processModelId: older.id, entry: 'idea', origin: 'idea', visibility: 'internal' } as const;
  const words = { bearerKind: 'employee', title: 'Sensorer', summary: 'Töm det fulla.', area: null } as const;
  return story.given('bearer', 'draftInitiative', { ...args, ...words, proposedUnitId });
};

describe('who and when', () => {
  it('is the office alone, once, and not while a case is open or a decision in question', () => {
    const story = takenIn(begin());
    expect(moves(story, {}, 'leader').refusal).toMatchObject({ code: 'notPermitted' });
    does(story, 'bearer', 'openGateCase', { gate: 'money' });
    expect(moves(story).refusal).toMatchObject({ code: 'gateCaseOpen' });
    const doubted = pilotedIn1();
    does(doubted, 'registrar', 'questionDecision', { gateCaseId: doubted.gateCase.id });
    expect(moves(doubted).refusal).toMatchObject({ code: 'decisionQuestioned' });
    const moved = takenIn(begin());
    moves(moved);
    expect(moves(moved).refusal).toEqual({ code: 'alreadyDone', what: 'migrateInitiative' });
  });

  it('names somebody who is known, versions there are, and a mapping that holds', () => {
    const story = takenIn(begin());
    const refusal = (change: Partial<ArgsOf<'migrateInitiative'>>) => moves(story, change).refusal;
    expect(refusal({ authorisedBy: { kind: 'body', bodyId: 'nowhere' } })).toMatchObject({
      pointer: '/authorisedBy/bodyId',
    });
    expect(refusal({ authorisedBy: { kind: 'person', personId: 'x' } })).toMatchObject({
      pointer: '/authorisedBy/personId',
    });
    expect(refusal({ mapping: { ...shipped, to: 'nowhere' } })).toMatchObject({ pointer: '/mapping/to' });
    expect(refusal({ mapping: { from: newer.id, to: id } })).toMatchObject({
      ...{ code: 'notMigrated', verdict: 'cannot', reasons: [{ code: 'otherVersion' }] },
    });
    expect(refusal({ mapping: { ...shipped, gates: { money: 'scale' } } })).toMatchObject({ code: 'mappingRefused' });
    expect(refusal({ mapping: { from: older.id, to: newer.id } })).toMatchObject({
      ...{ code: 'notMigrated', verdict: 'needsPerson', reasons: [{ code: 'phaseLeadsNowhere' }] },
    });
    expect(story.initiative.processModelId).toBe(older.id);
  });
});

describe('past a gate that the new version guarantees', () => {
  const evaluating = (): Story => does(pilotedIn2(), 'leader', 'enterPhase', { phase: 'evaluate' });
  const mapping = { from: newer.id, to: id };

  it('goes back to before it, once somebody has agreed to that', () => {
    const story = evaluating();
    const before = story.initiative;
    expect(moves(story, { mapping }).refusal).toMatchObject({
      ...{ code: 'notMigrated', verdict: 'movesBack', reasons: [{ code: 'behindGuarantee' }] },
    });
    expect(moves(story, { mapping, movingBack: true }).types).toEqual(['initiativeMigrated', 'phaseEntered']);
    expect(counted(story.initiative)).toEqual(counted(before));
    expect(story.initiative).toMatchObject({ phase: 'pilot', migrations: [{ movedBack: true }] });
    expect(gatesAhead(reviewed, story.initiative).map(({ gate }) => gate.id)).toEqual(['look']);
  });

  it('a gate that has lost effect has not been passed', () => {
    const story = evaluating();
    const { world, aim, initiative } = story;
    const passedGates = initiative.passedGates.map((gate) => ({
      ...gate,
      gateKind: 'review' as const,
      inEffect: false,
    }));
    const situation = { ...world.situation(aim), initiative: { ...initiative, passedGates } };
    const args = { mapping, movingBack: false, reference: 'Dnr', authorisedBy: authority(story) };
    const command = { type: 'migrateInitiative', target: undefined, args } as const;
    const decided = world.core.decide(situation, world.contextOf(story.city.people.office, aim), command);
    expect(decided).toMatchObject({ ok: false, refusal: { verdict: 'movesBack' } });
  });

  const pilotedIn2 = (): Story => {
    const story = takenIn(begin(newer));
    allocated(story, 'owner', 30_000_000);
    preparedForMoney(givenTime(story), 25_000_000);
    does(story, 'bearer', 'requestDecision');
    return decides(story, 'decider', 'approve');
  };
});

it('answers follow their questions; what is not asked any more stays in the history', () => {
  const story = takenIn(begin());
  const answers = { personalData: true, technologyInvolved: false };
  story.given('bearer', 'answerQuestions', { answers });
  moves(story, { mapping: { ...shipped, questions: { personalData: null } } });
  expect(story.initiative.answers).toEqual({ technologyInvolved: false });
});
