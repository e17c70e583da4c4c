import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../record/event.ts';
import { begin, tries } from '../story.fixture.ts';
import { does, givenTime, piloting, takenIn } from '../testing/journey-steps.ts';
import { outcomeOf } from './evaluate.ts';

const textIn = (event: RecordedEvent | undefined, name: string): string => {
  const value = event?.facts[name];
  return typeof value === 'string' ? value : '';
};

describe('effect goals', () => {
  const story = () => givenTime(takenIn(begin()));

  it('are set with figures, and changed only with a reason', () => {
    const set = story();
    const goal = (change: object, goalId: string | null = null) =>
      tries(set, 'bearer', 'setEffectGoal', change, { goalId }).refusal;
    expect(goal({ target: Number.NaN })).toMatchObject({ pointer: '/target' });
    expect(goal({ baseline: Infinity })).toMatchObject({ pointer: '/baseline' });
    expect(goal({ ownerUnitId: 'x' })).toMatchObject({ thing: 'unit' });
    expect(goal({ reason: 'Därför' })).toMatchObject({ rule: 'unpaired' });
    expect(goal({})).toBeUndefined();
    const id = set.initiative.effectGoals[0]?.id ?? '';
    expect(goal({ reason: null }, id)).toMatchObject({ rule: 'unpaired' });
    expect(goal({ target: 50 }, id)).toBeUndefined();
    expect(set.initiative.effectGoals).toMatchObject([{ id, target: 50 }]);
    expect(goal({}, 'constructor')).toEqual({ code: 'unknown', thing: 'effectGoal' });
    for (let count = 1; count < 20; count += 1) goal({});
    expect(goal({})).toMatchObject({ code: 'limitReached', limit: 20 });
  });

  it('a pilot ends after it starts and costs a whole amount', () => {
    const plan = (change: object) => tries(story(), 'bearer', 'planPilot', change).refusal;
    expect(plan({ to: '2026-01-01' })).toMatchObject({ rule: 'endBeforeStart' });
    expect(plan({ costMinor: 0.5 })).toMatchObject({ rule: 'amountOutOfRange' });
    expect(plan({ costMinor: 0 })).toBeUndefined();
  });
});

describe('measurements', () => {
  it('are recorded and corrected, also after the end, and the latest day counts', () => {
    const story = piloting(begin());
    const goalId = story.initiative.effectGoals[0]?.id ?? '';
    const point = (value: number, measuredOn: string) =>
      story.when('bearer', 'recordMeasurement', { value, measuredOn, source: 'Journal' }, { goalId });
    expect(point(Number.NaN, '2026-03-01').refusal).toMatchObject({ rule: 'notANumber' });
    expect(point(1, '2026-03-03').refusal).toMatchObject({ rule: 'dateInFuture' });
    expect(story.may('bearer', 'recordMeasurement', { goalId: '__proto__' })).toMatchObject({ thing: 'effectGoal' });
    const [recorded] = point(70, '2026-03-02').events;
    const measurementId = textIn(recorded, 'measurementId');
    // Where the figure comes from is a sentence: it can be erased.
    expect(recorded?.private).toMatchObject({ source: { subject: story.initiative.id, value: 'Journal' } });
    expect(JSON.stringify(recorded?.facts)).not.toContain('Journal');
    point(90, '2026-02-01');
    const latest = () => story.world.situation(story.aim).goalSeries[goalId]?.latest;
    expect(latest()).toMatchObject({ value: 70, measuredOn: '2026-03-02' });
    story.given('coach', 'holdCheckpoint', { conclusion: 'stop', reason: 'Nog.' });
    const correction = { value: 71, reason: 'Fel.' };
    const target = { goalId, measurementId };
    expect(story.may('bearer', 'correctMeasurement', target)).toMatchObject({ thing: 'measurement' });
    story.given('bearer', 'correctMeasurement', correction, target, { measurementId });
    expect(latest()).toMatchObject({ value: 71 });
    does(story, 'bearer', 'recordMeasurement', { goalId });
  });
});

it.each([
  ['up', 10, 20, 20, 'reached'],
  ['up', 10, 20, 15, 'partly'],
  ['up', 10, 20, 10, 'notReached'],
  ['down', 10, 5, 4, 'reached'],
  ['down', 10, 5, 8, 'partly'],
  ['down', null, 5, 8, 'notReached'],
  ['down', 10, 5, null, 'notMeasurable'],
] as const)('%s from %s to %d, measured %s: %s', (direction, baseline, target, measured, outcome) => {
  expect(outcomeOf({ direction, baseline, target }, measured)).toBe(outcome);
});
