import { describe, expect, it } from 'vitest';
import { begin } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { does, takenIn } from '../testing/journey-steps.ts';
import { isToldToAll, lastToldAt } from './told-change.ts';

const eventsOf = ({ world, initiative }: Story) => world.streams.get(initiative.id)?.events ?? [];

/** Whether the last thing done told everybody something. */
const tells = (story: Story, act: () => unknown): boolean => {
  const before = story.initiative;
  const seen = eventsOf(story).length;
  act();
  return isToldToAll(before, story.initiative, eventsOf(story).slice(seen));
};

describe('whether everybody is told of a change', () => {
  it('follows from what they see: not from papers, words and people of those who take part', () => {
    const story = takenIn(begin());
    expect(isToldToAll(undefined, story.initiative, [])).toBe(true);
    for (const type of ['addDocument', 'writeMessage', 'askReview', 'nameManager'] as const)
      expect(
        tells(story, () => does(story, 'bearer', type)),
        type,
      ).toBe(false);
    expect(tells(story, () => does(story, 'bearer', 'describeNeed'))).toBe(true);
    expect(tells(story, () => story.given('bearer', 'stepDown', { reason: 'Byter.' }))).toBe(true);
  });

  it('is not so where an erasure takes somebody from an idea without a name', () => {
    const { initiative } = takenIn(begin());
    const erased = [{ type: 'bearerErased' }];
    const gone = { ...initiative, bearers: [], version: initiative.version + 1 };
    expect(isToldToAll(initiative, gone, erased)).toBe(true);
    const named = { ...initiative, anonymous: true, formerBearerIds: ['somebody'] };
    const left = { ...named, bearers: [], title: null };
    expect(isToldToAll(named, left, erased)).toBe(false);
    expect(isToldToAll(named, left, [...erased, { type: 'initiativeRevised' }])).toBe(true);
    expect(isToldToAll(initiative, { ...initiative, version: 99 }, [{ type: 'messageWritten' }])).toBe(false);
  });

  it('is found again in all that has happened', () => {
    const story = takenIn(begin());
    const told = eventsOf(story).at(-1)?.at;
    expect(lastToldAt(eventsOf(story))).toBe(told);
    does(story, 'bearer', 'writeMessage');
    expect(eventsOf(story).at(-1)?.at).not.toBe(told);
    expect(lastToldAt(eventsOf(story))).toBe(told);
    expect(lastToldAt([])).toBeUndefined();
  });
});
