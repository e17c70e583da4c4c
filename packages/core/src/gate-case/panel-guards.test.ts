import { describe, expect, it } from 'vitest';
import { begin } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story } from '../testing/given.ts';
import { does, givenTime, takenIn } from '../testing/journey-steps.ts';
import { assignAssessors, rateJointly } from './panel.ts';
import type { GateCase } from './state.ts';

const opened = (): Story => does(givenTime(takenIn(begin())), 'bearer', 'openGateCase', { gate: 'money' });
const isAssessor = (story: Story, unitId: string | null, change: object = {}) =>
  story.given('office', 'assignRole', {
    ...{ validFrom: '2026-01-01', validTo: null, personId: story.city.people.outsider, role: 'assessor' as const },
    ...{ unitId, ...change },
  });
const named = (story: Story, person: Player) =>
  story.when('leader', 'assignAssessors', { members: [{ personId: story.city.people[person], leads: [] }] }).refusal;
/** Both have rated, and the second leads one criterion. */
const rated = (story: Story): Story => {
  const { assessor, secondAssessor } = story.city.people;
  const members = [
    { personId: assessor, leads: [] },
    { personId: secondAssessor, leads: ['collaboration'] },
  ];
  story.given('leader', 'assignAssessors', { members });
  return does(does(story, 'assessor', 'rateCriteria'), 'secondAssessor', 'rateCriteria');
};
const standing = ({ world, aim, city }: Story, by: Player) => {
  const situation = world.situation(aim);
  const { initiative, gateCase } = situation;
  if (initiative === undefined || gateCase === undefined) throw new Error('there is no case');
  return { situation: { ...situation, initiative, gateCase }, context: world.contextOf(city.people[by], aim) };
};
const withCase = (story: Story, by: Player, change: Partial<GateCase>) => {
  const { situation, context } = standing(story, by);
  return { situation: { ...situation, gateCase: { ...situation.gateCase, ...change } }, context };
};

describe('whoever is named', () => {
  it('holds the role of an assessor, there, and on that day', () => {
    const other = opened();
    isAssessor(other, null, { role: 'auditor' });
    expect(named(other, 'outsider')).toMatchObject({ rule: 'notAnAssessor' });
    const elsewhere = opened();
    isAssessor(elsewhere, elsewhere.city.units.other);
    expect(named(elsewhere, 'outsider')).toMatchObject({ rule: 'notAnAssessor' });
    const coming = opened();
    isAssessor(coming, null, { validFrom: '2099-01-01' });
    expect(named(coming, 'outsider')).toMatchObject({ rule: 'notAnAssessor' });
    const story = opened();
    isAssessor(story, story.city.units.owner);
    expect(named(story, 'outsider')).toBeUndefined();
  });

  it('knows not who bears the idea, where ideas are rated without a name', () => {
    const story = opened();
    const { people } = story.city;
    isAssessor(story, null, { personId: people.coach });
    const { situation, context } = standing(story, 'leader');
    const acquainted = { ...situation, initiative: { ...situation.initiative, coachId: people.coach } };
    const members = [{ personId: people.coach, leads: [] }];
    const refusal = (anonymousToAssessors: boolean) => {
      const model = { ...context.model, anonymousToAssessors };
      const answer = assignAssessors.apply(acquainted, { ...context, model }, { members }, undefined);
      return answer.ok ? undefined : answer.refusal;
    };
    expect(refusal(true)).toMatchObject({ code: 'recused', ground: 'acquainted' });
    expect(refusal(false)).toBeUndefined();
  });
});

describe('nobody is named, and nothing found together', () => {
  it('once the case is closed', () => {
    const story = rated(opened());
    const { situation, context } = withCase(story, 'assessor', { status: 'closed' });
    expect(rateJointly.may(situation, context, undefined)).toMatchObject({ code: 'caseNotInStatus', status: 'closed' });
    expect(assignAssessors.may(situation, context, undefined)).toMatchObject({ code: 'caseNotInStatus' });
  });

  it('where the gate rates nothing', () => {
    const { situation, context } = standing(opened(), 'leader');
    const gates = context.model.gates.map((gate) => ({ ...gate, criteria: [] }));
    const nothing = { ...context, model: { ...context.model, gates } };
    expect(assignAssessors.may(situation, nothing, undefined)).toEqual({ code: 'unknown', thing: 'criterion' });
  });

  it('by somebody who is not of the panel', () => {
    const story = rated(opened());
    isAssessor(story, null);
    const { situation, context } = standing(story, 'outsider');
    expect(rateJointly.may(situation, context, undefined)).toEqual({ code: 'awaits', command: 'assignAssessors' });
  });

  it('by whom nothing is left to: all is led by others, or carried over', () => {
    const story = rated(opened());
    const { situation, context } = standing(story, 'assessor');
    const criteria = context.model.gates.flatMap((gate) => gate.criteria);
    const { secondAssessor } = story.city.people;
    const panel = (situation.gateCase.panel ?? []).map((one) =>
      one.personId === secondAssessor ? { ...one, leads: criteria } : one,
    );
    const led = withCase(story, 'assessor', { panel });
    expect(rateJointly.may(led.situation, led.context, undefined)).toEqual({ code: 'unknown', thing: 'criterion' });
    const carriedOver = criteria.map((criterionId) => ({
      ...{ criterionId, rating: 'met', assessorId: 'a', ratedAt: '2026-01-01T00:00:00.000Z', gateCaseId: 'before' },
    }));
    const carried = withCase(story, 'assessor', { carriedOver });
    expect(rateJointly.may(carried.situation, carried.context, undefined)).toMatchObject({ thing: 'criterion' });
    const ratings = { measurable: { rating: 'met', justification: 'Så.', dissents: [] } };
    const answer = rateJointly.apply(carried.situation, carried.context, { ratings }, undefined);
    expect(answer.ok ? undefined : answer.refusal).toMatchObject({ rule: 'carriedOver' });
  });
});
