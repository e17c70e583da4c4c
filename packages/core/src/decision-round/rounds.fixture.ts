import { begin } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story, Then } from '../testing/given.ts';
import { does, takenIn } from '../testing/journey-steps.ts';
import { statesOf } from '../testing/world.ts';
import type { DecisionRound } from './state.ts';

/** On which days cases join. */
export const days = { opensOn: '2026-03-01', joinUntil: '2026-03-10' };
/** Opened by the leader of the unit that owns the initiative, for the time gate. */
export const open = (story: Story, change: object = {}): string => {
  const args = { unitId: story.city.units.owner, gateKind: 'time' as const, name: 'Våren', ...days, ...change };
  return story.when('leader', 'openRound', args).events[0]?.streamId ?? '';
};
export const roundOf = (story: Story, id: string): DecisionRound | undefined =>
  statesOf(story.world.streams, 'decisionRound').find((one) => one.id === id);
/** At the time gate, with its case open. */
export const prepared = (story = begin()): Story => does(takenIn(story), 'bearer', 'openGateCase', { gate: 'time' });
/** In an open round, with the decision requested. */
export const inRound = (story = prepared()): readonly [Story, string] => {
  const roundId = open(story);
  story.given('bearer', 'joinRound', { roundId });
  return [does(story, 'bearer', 'requestDecision'), roundId];
};
export const close = (
  story: Story,
  roundId: string,
  by: Player = 'leader',
  reason: string | null = 'Alla är med.',
): Then => story.when(by, 'closeRound', { reason }, undefined, { roundId });
