import { describe, expect, it } from 'vitest';
import { atMoney, begin, requested, tries, triesDecision } from './story.fixture.ts';
import { does, givenTime, piloting, takenIn } from './testing/journey-steps.ts';

// It is 2 March 2026 in these stories.
const past = { rule: 'dateInPast' };
const otherCentury = { rule: 'otherCentury' };

describe('a period', () => {
  it.each([
    [
      { from: '2026-01-01', to: '2026-03-01' },
      { ...past, pointer: '/to' },
    ],
    [
      { from: '1900-01-01', to: '2026-04-01' },
      { ...otherCentury, pointer: '/from' },
    ],
    [
      { from: '2026-04-01', to: '2200-12-31' },
      { ...otherCentury, pointer: '/to' },
    ],
    [
      { from: '2026-04-01', to: '2026-03-31' },
      { rule: 'endBeforeStart', pointer: '/to' },
    ],
  ])('%j is refused, of a pilot and of an application', (period, refusal) => {
    const story = atMoney(0);
    expect(tries(story, 'bearer', 'planPilot', period).refusal).toMatchObject(refusal);
    expect(tries(story, 'bearer', 'applyForMoney', period).refusal).toMatchObject(refusal);
  });

  it('may have begun, and may end today', () => {
    const period = { from: '2026-01-01', to: '2026-03-02' };
    const story = atMoney(0);
    expect(tries(story, 'bearer', 'planPilot', period).refusal).toBeUndefined();
    expect(tries(story, 'bearer', 'applyForMoney', period).refusal).toBeUndefined();
  });
});

describe('an effect goal', () => {
  it('is to be reached on a day that has not been; a day that stands may pass', () => {
    const story = givenTime(takenIn(begin()));
    const goal = (dueOn: string, goalId: string | null = null) =>
      tries(story, 'bearer', 'setEffectGoal', { dueOn }, { goalId }).refusal;
    expect(goal('2026-03-01')).toMatchObject({ ...past, pointer: '/dueOn' });
    expect(goal('2200-12-31')).toMatchObject({ ...otherCentury, pointer: '/dueOn' });
    expect(goal('2026-03-20')).toBeUndefined();
    const id = story.initiative.effectGoals[0]?.id ?? '';
    story.world.wait(30);
    expect(goal('2026-03-21', id)).toMatchObject(past);
    expect(goal('2026-03-20', id)).toBeUndefined();
    expect(goal('2026-03-20')).toMatchObject(past);
  });

  it.each([
    ['up', 60, 40],
    ['up', 60, 60],
    ['down', 40, 60],
    ['down', 60, 60],
  ] as const)('that goes %s does not lead from %d to %d', (direction, baseline, target) => {
    const story = givenTime(takenIn(begin()));
    const goal = (change: object) => tries(story, 'bearer', 'setEffectGoal', change, { goalId: null }).refusal;
    const refusal = { pointer: '/target', rule: 'againstDirection' };
    expect(goal({ direction, baseline, target })).toMatchObject(refusal);
    expect(goal({ direction, baseline: null, target })).toBeUndefined();
    expect(goal({ direction, baseline, target: direction === 'up' ? 61 : 39 })).toBeUndefined();
  });
});

describe('whoever waits, waits two years at most', () => {
  it('for the answer to a supplement', () => {
    const story = takenIn(begin());
    const asks = (dueOn: string) => tries(story, 'decider', 'requestSupplement', { dueOn }).refusal;
    expect(asks('2028-03-03')).toMatchObject({ rule: 'tooFarAhead', pointer: '/dueOn' });
    expect(asks('2028-03-02')).toBeUndefined();
  });

  it('for a decision to be made known', () => {
    const decides = (until: string) =>
      triesDecision(requested(), 'decider', 'approve', { embargo: { reason: 'Pressen', until } }).refusal;
    expect(decides('2028-03-03')).toMatchObject({ rule: 'tooFarAhead', pointer: '/embargo/until' });
    expect(decides('2028-03-02')).toBeUndefined();
  });
});

it('what has been measured, planned or taken into use lies in this century', () => {
  const story = piloting(begin());
  const goalId = story.initiative.effectGoals[0]?.id ?? '';
  const measures = (measuredOn: string) => tries(story, 'bearer', 'recordMeasurement', { measuredOn }, { goalId });
  expect(measures('1999-12-31').refusal).toMatchObject({ ...otherCentury, pointer: '/measuredOn' });
  expect(measures('2000-01-01').refusal).toBeUndefined();
  does(story, 'leader', 'enterPhase', { phase: 'evaluate' });
  for (const from of ['1900-01-01', '2200-12-31'])
    expect(tries(story, 'leader', 'planImplementation', { from }).refusal).toMatchObject(otherCentury);
  does(story, 'bearer', 'evaluate');
  does(story, 'leader', 'planImplementation');
  does(story, 'leader', 'openGateCase', { gate: 'scale' });
  does(story, 'bearer', 'requestDecision');
  triesDecision(story, 'decider', 'approve');
  for (const inUseFrom of ['1900-01-01', '2200-12-31'])
    expect(tries(story, 'leader', 'registerAdoption', { inUseFrom }).refusal).toMatchObject(otherCentury);
});
