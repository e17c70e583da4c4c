import { expect, it } from 'vitest';
import { anyRules } from './decide.ts';
import type { CommandType, TargetOf } from './commands.ts';
import type { Initiative } from './initiative/state.ts';
import { begin, requested } from './story.fixture.ts';
import { piloting } from './testing/journey-steps.ts';

const full = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);

it.each([
  ['requestSupplement', 'supplements', 30],
  ['addCollaborator', 'collaborators', 30],
  ['writeLesson', 'lessons', 50],
  ['registerAdoption', 'adoptions', 50],
  ['invite', 'invitedIds', 50],
  ['releasePilotVersion', 'pilotVersions', 50],
] as const)('%s: %s are at most %d', (type, field, limit) => {
  const { world, initiative, aim } = piloting(begin());
  const may = (count: number) => {
    // Only how many there are is asked for.
    const held = { ...initiative, [field]: full(count) } as unknown as Initiative;
    const situation = { ...world.situation(aim), initiative: held };
    const rule = anyRules[type];
    return rule.may(situation, world.contextOf(''), undefined as TargetOf<CommandType>);
  };
  expect(may(limit - 1)).toBeUndefined();
  expect(may(limit)).toEqual({ code: 'limitReached', what: type, limit });
});

it('a panel has at most fifteen assessors, and who is among them may rate again', () => {
  const story = requested();
  const { world, gateCase, aim } = story;
  const assessor = story.city.people.assessor;
  const own = gateCase.assessments[assessor];
  if (own === undefined) throw new Error('the assessor has rated');
  const may = (raters: readonly string[]) => {
    const assessments = Object.fromEntries(raters.map((id) => [id, own]));
    const situation = { ...world.situation(aim), gateCase: { ...gateCase, assessments } };
    return anyRules.rateCriteria.may(situation, world.contextOf(assessor), undefined);
  };
  expect(may(full(14))).toBeUndefined();
  expect(may(full(15))).toEqual({ code: 'limitReached', what: 'rateCriteria', limit: 15 });
  expect(may([...full(14), assessor])).toBeUndefined();
});

const having = (flag: 'material' | 'movesMoney'): readonly string[] =>
  Object.entries(anyRules).flatMap(([type, rule]) => (rule[flag] === true ? [type] : []));

it('what a decider is shown changes by these commands alone', () => {
  expect(having('material').toSorted()).toMatchInlineSnapshot(`
    [
      "acceptOwnership",
      "addCollaborator",
      "addDocument",
      "answerBearerOffer",
      "answerOwnership",
      "answerQuestions",
      "answerReview",
      "answerSupplement",
      "correctAdoption",
      "describeIdea",
      "describeNeed",
      "endorse",
      "evaluate",
      "extendPilot",
      "holdCheckpoint",
      "leaveRound",
      "nameCoach",
      "nameManager",
      "planImplementation",
      "planPilot",
      "rateCriteria",
      "rateJointly",
      "registerAdoption",
      "releasePilotVersion",
      "reviseInitiative",
      "setEffectGoal",
      "stepDown",
      "withdrawDocument",
    ]
  `);
});

it('money of a case is moved by these commands alone', () => {
  expect(having('movesMoney').toSorted()).toMatchInlineSnapshot(`
    [
      "answerOwnership",
      "answerReferral",
      "applyForMoney",
      "complete",
      "decideGate",
      "decideShare",
      "endGrant",
      "endInitiative",
      "holdCheckpoint",
      "notifyDecision",
      "settleQuestioning",
      "withdraw",
      "withdrawShare",
    ]
  `);
});
