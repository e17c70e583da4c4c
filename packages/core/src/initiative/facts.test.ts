import { describe, expect, it } from 'vitest';
import { begin, helsingborg, requested, shared } from '../story.fixture.ts';
import { piloting } from '../testing/journey-steps.ts';
import { allFacts, factLookup } from './facts.ts';
import type { Initiative } from './state.ts';

const rated = () => {
  const story = requested(1_000_000, 90_000_000);
  const situation = story.world.situation(story.aim);
  return { situation, gateCase: story.gateCase, context: story.world.contextOf(story.city.people.assessor) };
};

describe('facts from ratings follow the state', () => {
  it('also where the situation, or a case that is not frozen, changes in place', () => {
    const { situation, gateCase, context } = rated();
    const changing = { ...situation, gateCase: { ...gateCase } };
    const score = () => factLookup(changing, context)('score.value');
    expect(score()).toBeGreaterThan(0);
    changing.gateCase.assessments = {};
    expect(score()).toBe(0);
    changing.gateCase = gateCase;
    expect(score()).toBeGreaterThan(0);
    changing.gateCase = Object.freeze({ ...gateCase, assessments: {} });
    expect(score()).toBe(0);
  });

  it('and the model, also where it changes in place', () => {
    const { situation, context } = rated();
    const model = structuredClone(helsingborg());
    const count = () => factLookup(situation, { ...context, model })('criteria.applicableCount');
    const before = count();
    for (const gate of model.gates) Object.assign(gate, { criteria: [] });
    expect([before, count()]).toEqual([factLookup(situation, context)('criteria.applicableCount'), 0]);
  });

  it('and the answers that a criterion depends on', () => {
    const { situation, context } = rated();
    const { initiative } = situation;
    if (initiative === undefined) throw new Error('the story has an initiative');
    const count = (answers: typeof initiative.answers) =>
      factLookup({ ...situation, initiative: { ...initiative, answers } }, context)('criteria.applicableCount');
    const more = count(Object.freeze({ ...initiative.answers, technologyInvolved: true }));
    expect(more).not.toBe(count(Object.freeze({ ...initiative.answers, technologyInvolved: false })));
    expect(more).toBe(count(Object.freeze({ ...initiative.answers, technologyInvolved: true })));
  });
});

describe('facts of the initiative', () => {
  const { world, aim, city, initiative } = piloting(begin());
  const context = world.contextOf(city.people.bearer);
  const fact = (name: string, change: Partial<Initiative>) =>
    factLookup({ ...world.situation(aim), initiative: { ...initiative, ...change } }, context)(name);

  it('are none without one', () => {
    const without = { ...world.situation(aim), initiative: undefined };
    expect(allFacts(without, context)).toEqual({});
    expect(factLookup(without, context)('need.described')).toBeUndefined();
  });

  it('name those who endorse it, and not those who say no', () => {
    const endorsed = (manager: 'yes' | 'no', leader: 'yes' | 'no') => {
      const { endorsement, leaderEndorsement } = initiative;
      const given = { ...leaderEndorsement, ...endorsement, at: world.now, personId: '', reason: null };
      return fact('endorsements', {
        endorsement: { ...given, answer: manager },
        leaderEndorsement: { ...given, answer: leader },
      });
    };
    expect(endorsed('yes', 'no')).toEqual(['manager']);
    expect(endorsed('no', 'yes')).toEqual(['innovationLeader']);
    expect(endorsed('yes', 'yes')).toEqual(['manager', 'innovationLeader']);
    expect(endorsed('no', 'no')).toEqual([]);
  });

  it('count each administration once, the owner among them', () => {
    const { owner, other } = city.units;
    const of = (kind: 'administration' | 'company', unitId: string | null, id = 'k') => ({
      id,
      kind,
      unitId,
      name: null,
    });
    const count = (collaborators: Initiative['collaborators'], owningUnitId: string | null = owner) =>
      fact('administrations.count', { collaborators, owningUnitId });
    expect(count([])).toBe(1);
    expect(count([], null)).toBe(0);
    expect(count([of('administration', owner), of('administration', other), of('company', null)])).toBe(2);
    expect(count([of('administration', null, 'a'), of('administration', null, 'b')])).toBe(3);
  });

  it('tell the kind of the first bearer, or of whom it was drafted for', () => {
    const [bearer] = initiative.bearers;
    if (bearer === undefined) throw new Error('somebody bears it');
    const resident = { ...bearer, kind: 'resident' } as const;
    expect(fact('bearer.kind', { bearers: [resident, bearer], bearerKind: 'company' })).toBe('resident');
    expect(fact('bearer.kind', { bearers: [], bearerKind: 'company' })).toBe('company');
  });

  it('count what is there', () => {
    const [goal] = initiative.effectGoals;
    if (goal === undefined) throw new Error('a goal is set');
    const goals = [goal, { ...goal, id: 'x', baseline: null }];
    expect(fact('effectGoals.withBaseline', { effectGoals: goals })).toBe(1);
    expect(fact('measurements.perGoal', { effectGoals: [] })).toBe(0);
    expect(fact('phase.visits', { phase: 'pilot', phaseVisits: { pilot: 2 } })).toBe(2);
    expect(fact('phase.visits', { phase: null })).toBe(0);
    expect(fact('setup.cost', { pilotPlan: null })).toBe(false);
    expect(fact('setup.timePlan', {})).toBe(true);
  });
});

it('the covered share is what payers have reserved or granted of what is applied for', () => {
  const { world, aim, city, gateCase } = shared();
  const { application } = gateCase;
  if (application === null) throw new Error('money is applied for');
  const covered = (first: 'pending' | 'reserved' | 'granted', amountMinor = application.amountMinor) => {
    const shares = application.shares.map((share, index) => (index === 0 ? { ...share, status: first } : share));
    const changed = { ...gateCase, application: { ...application, amountMinor, shares } };
    return factLookup(
      { ...world.situation(aim), gateCase: changed },
      world.contextOf(city.people.bearer),
    )('application.coveredShare');
  };
  expect(covered('pending')).toBe(0);
  expect(covered('reserved')).toBeCloseTo(2 / 3);
  expect(covered('granted')).toBeCloseTo(2 / 3);
  expect(covered('pending', 0)).toBe(1);
});
