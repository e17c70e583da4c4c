import { describe, expect, it } from 'vitest';
import { anyRules } from './decide.ts';
import { options, optionsOfCase } from './options.ts';
import { argsFor, begin, requested } from './story.fixture.ts';
import type { CommandType } from './commands.ts';
import type { Story } from './testing/given.ts';
import type { Player } from './testing/city.ts';
import { decides, does, piloting, takenIn } from './testing/journey-steps.ts';

const optionsOf = ({ world, city, aim }: Story, by: Player) =>
  options(world.situation(aim), world.contextOf(city.people[by]));
/** As a reader of the initiative asks: with the case that stands open, if any. */
const openOptions = ({ world, city, aim, initiative }: Story, by: Player) => {
  const { gateCase, ...rest } = world.situation(aim);
  const opened = gateCase?.id === initiative.openGateCaseId ? { gateCase } : {};
  return options({ ...rest, ...opened }, world.contextOf(city.people[by]));
};
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
/** What can be done with a closed case is told there. */
const ofClosedCases = new Set(aboutInitiatives.filter((type) => anyRules[type].onClosed !== undefined));
const withoutCase = aboutInitiatives.filter((type) => !ofClosedCases.has(type));

describe('options', () => {
  it.each([
    ['in draft', drafted],
    ['once taken in', () => takenIn(begin())],
    ['in the pilot', () => piloting(begin())],
  ])('name every command %s, whoever asks', (_, story) => {
    const told = story();
    for (const by of ['bearer', 'leader'] as const) {
      const named = new Set(optionsOf(told, by).map(({ command }) => command));
      expect(named.size === 0 || withoutCase.every((command) => named.has(command))).toBe(true);
    }
    expect(new Set(openOptions(told, 'bearer').map(({ command }) => command))).toEqual(new Set(withoutCase));
  });

  it('leave what is done with closed cases to the options of each, whatever the open one is', () => {
    expect([...ofClosedCases].toSorted()).toEqual([
      ...['correctDecision', 'endGrant', 'forwardAppeal', 'keepGateCaseRecord', 'reconsiderDecision'],
      ...['recordAppeal', 'requestReconsideration'],
    ]);
    const story = decides(requested(), 'decider', 'approve');
    const named = (by: Player) => openOptions(story, by).map(({ command }) => command);
    for (const by of ['decider', 'bearer', 'registrar'] as const) {
      expect(named(by).filter((command) => ofClosedCases.has(command), by)).toEqual([]);
    }
    const closed = optionsOfCase(
      { ...story.world.situation(story.aim), gateCase: story.gateCase },
      story.world.contextOf(story.city.people.decider),
    );
    expect(closed.filter(({ refusal }) => refusal === null).map(({ command }) => command)).toEqual([
      ...['endGrant', 'correctDecision', 'requestReconsideration', 'reconsiderDecision'],
    ]);
  });

  it('name what follows a decision with an open case once that has been decided, and its record at once', () => {
    const story = does(takenIn(begin()), 'bearer', 'openGateCase', { gate: 'time' });
    const named = () => new Set(optionsOf(story, 'registrar').map(({ command }) => command));
    expect([named().has('keepGateCaseRecord'), named().has('correctDecision')]).toEqual([true, false]);
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
  const { world, aim, city } = does(takenIn(begin()), 'bearer', 'openGateCase', { gate: 'time' });
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
      "correctAdoption: registerAdoption",
      "correctDecision: decideGate",
      "correctMeasurement: recordMeasurement",
      "decideCondition: unknown",
      "decideShare: applyForMoney",
      "endGrant: applyForMoney",
      "forwardAppeal: recordAppeal",
      "keepDocumentRecord: addDocument",
      "questionDecision: decideGate",
      "reconsiderDecision: decideGate",
      "recordAppeal: decideGate",
      "recordMeasurement: setEffectGoal",
      "reportCondition: unknown",
      "requestReconsideration: decideGate",
      "settleQuestioning: questionDecision",
      "withdrawDocument: addDocument",
      "withdrawInvitation: invite",
      "withdrawShare: applyForMoney",
    ]
  `);
});
