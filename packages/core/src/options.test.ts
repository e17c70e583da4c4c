import { describe, expect, it } from 'vitest';
import { anyRules } from './decide.ts';
import { options } from './options.ts';
import { argsFor, begin } from './story.fixture.ts';
import type { CommandType } from './commands.ts';
import type { Story } from './testing/given.ts';
import type { Player } from './testing/city.ts';
import { does, piloting, takenIn } from './testing/journey-steps.ts';

const optionsOf = ({ world, city, aim }: Story, by: Player) =>
  options(world.situation(aim), world.contextOf(city.people[by]));
const offered = (story: Story, by: Player, command: CommandType) =>
  optionsOf(story, by).filter((option) => option.command === command);

const drafted = (): Story => {
  const story = begin();
  return story.given('bearer', 'draftInitiative', argsFor(story, 'bearer', 'draftInitiative', {}));
};

// Object.keys forgets that it was given the complete table.
const aboutInitiatives = (Object.keys(anyRules) as readonly CommandType[]).filter((type) =>
  ['initiative', 'gateCase'].includes(anyRules[type].scope),
);

describe('options', () => {
  it.each([
    ['in draft', drafted],
    ['once taken in', () => takenIn(begin())],
    ['in the pilot', () => piloting(begin())],
  ])('name every command %s, whoever asks', (_, story) => {
    const told = story();
    for (const by of ['bearer', 'leader'] as const) {
      const named = new Set(optionsOf(told, by).map(({ command }) => command));
      expect(named.size === 0 || aboutInitiatives.every((command) => named.has(command))).toBe(true);
    }
    expect(new Set(optionsOf(told, 'bearer').map(({ command }) => command))).toEqual(new Set(aboutInitiatives));
  });

  it('say what comes first where there is nothing to aim at', () => {
    const story = takenIn(begin());
    const first = (by: Player, command: CommandType) => offered(story, by, command).map(({ refusal }) => refusal);
    expect(first('bearer', 'answerSupplement')).toEqual([{ code: 'awaits', command: 'requestSupplement' }]);
    expect(first('bearer', 'enterPhase')).toEqual([{ code: 'notFromHere', target: null, allowed: [] }]);
    expect(first('bearer', 'openGateCase')).toEqual([null]);
  });

  it('name no people to whoever may do nothing to them', () => {
    const story = takenIn(begin());
    const { people } = story.city;
    story.given('bearer', 'invite', { personId: people.otherDecider });
    const targets = (by: Player) => offered(story, by, 'withdrawInvitation').map(({ target }) => target);
    expect(targets('bearer')).toEqual([{ personId: people.otherDecider }]);
    expect(targets('outsider')).toEqual([undefined]);
    const told = JSON.stringify(optionsOf(story, 'outsider'));
    expect(Object.values(people).filter((id) => told.includes(id))).toEqual([]);
  });

  it('leave the measurement to be chosen once there is one', () => {
    const story = piloting(begin());
    const corrects = () => offered(story, 'bearer', 'correctMeasurement').map(({ refusal }) => refusal);
    expect(corrects()).toEqual([{ code: 'awaits', command: 'recordMeasurement' }]);
    does(story, 'bearer', 'recordMeasurement', { goalId: story.initiative.effectGoals[0]?.id ?? '' });
    expect(corrects()).toEqual([null]);
  });
});

it('whatever has nothing to be aimed at yet says what it waits for', () => {
  const { world, aim, city } = takenIn(begin());
  const situation = world.situation(aim);
  const context = world.contextOf(city.people.bearer);
  const told = Object.entries(anyRules).flatMap(([type, { aimless }]) => {
    const refusal = aimless?.(situation, context);
    const first = refusal?.code === 'awaits' ? refusal.command : refusal?.code;
    return aimless === undefined ? [] : [`${type}: ${first}`];
  });
  expect(told.toSorted()).toMatchInlineSnapshot(`
    [
      "answerOwnership: proposeOwner",
      "answerReferral: proposeReferral",
      "answerReview: askReview",
      "answerSupplement: requestSupplement",
      "correctDecision: notifyDecision",
      "correctMeasurement: recordMeasurement",
      "decideCondition: unknown",
      "decideShare: applyForMoney",
      "endGrant: applyForMoney",
      "forwardAppeal: recordAppeal",
      "keepDocumentRecord: addDocument",
      "questionDecision: decideGate",
      "reconsiderDecision: notifyDecision",
      "recordAppeal: notifyDecision",
      "recordMeasurement: setEffectGoal",
      "reportCondition: unknown",
      "requestReconsideration: notifyDecision",
      "settleQuestioning: questionDecision",
      "withdrawDocument: addDocument",
      "withdrawInvitation: invite",
      "withdrawShare: applyForMoney",
    ]
  `);
});
