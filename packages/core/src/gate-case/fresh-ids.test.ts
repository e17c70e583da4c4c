import { expect, it } from 'vitest';
import type { RecordedEvent } from '../record/event.ts';
import { requested, shared, shareOf, tries, triesDecision } from '../story.fixture.ts';
import { does } from '../testing/journey-steps.ts';

const idsIn = (events: readonly RecordedEvent[], name: string): readonly unknown[] =>
  events.flatMap(({ facts }) => (facts[name] === undefined ? [] : [facts[name]]));

/** A decision and each move of money that follows from it have an id of their own. */
const areTold = (events: readonly RecordedEvent[], moves: number): void => {
  const entries = idsIn(events, 'entryId');
  const decisions = new Set(idsIn(events, 'decisionId'));
  expect(entries).toHaveLength(moves);
  expect(entries).not.toContain('');
  expect(new Set(entries).size).toBe(moves);
  expect(entries.filter((id) => decisions.has(id))).toEqual([]);
};

it.each([
  ['approve', 2],
  ['return', 0],
  ['reject', 0],
] as const)('%s with one share still to be paid', (outcome, moves) => {
  areTold(triesDecision(requested(), 'decider', outcome).events, moves);
});

it('an approval that waits for its notification reserves now, and grants with it', () => {
  const story = requested();
  const embargo = { reason: 'Pressen', until: '2026-03-09' };
  areTold(triesDecision(story, 'decider', 'approve', { embargo }).events, 1);
});

it.each([
  ['approve', 3],
  ['return', 1],
  ['reject', 1],
] as const)('%s with two shares, one of them reserved before', (outcome, moves) => {
  const story = shared();
  tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, shareOf(story, 'other'));
  does(story, 'bearer', 'requestDecision');
  areTold(triesDecision(story, 'decider', outcome).events, moves);
});
