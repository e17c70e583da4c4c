import { describe, expect, it } from 'vitest';
import { readableColumns } from '../access/readable.ts';
import { options } from '../options.ts';
import type { RecordedEvent } from '../record/event.ts';
import { fold } from '../record/fold.ts';
import { begin } from '../story.fixture.ts';
import { type Player, players } from '../testing/city.ts';
import type { Story } from '../testing/given.ts';
import { does, givenTime, takenIn } from '../testing/journey-steps.ts';
import { describeRefusal, namesIn } from '../text.ts';
import { toldEvent } from '../told-event.ts';
import { visibleInitiative } from '../visible-state.ts';
import { awaitedBy, waitsFor } from '../waiting/waiting.ts';
import type { Initiative } from './state.ts';

/** The events as they were written before they said which unit passed a gate, and who decided it. */
const older = (events: readonly RecordedEvent[]): readonly RecordedEvent[] =>
  events.map((event) => {
    if (event.type !== 'gatePassed') return event;
    const { unitId: _, deciderId: __, ...facts } = event.facts;
    return { ...event, facts };
  });

const eventsOf = ({ world, initiative }: Story) => older(world.streams.get(initiative.id)?.events ?? []);
const refolded = (story: Story): Initiative => {
  const initiative = fold('initiative', eventsOf(story));
  if (initiative === undefined) throw new Error('nothing has happened');
  return initiative;
};

/** Everything that somebody is told of the initiative, sentences included, as one text. */
const toldTo = (story: Story, by: Player, initiative: Initiative): string => {
  const context = story.world.contextOf(story.city.people[by], story.aim);
  const situation = { ...story.world.situation(story.aim), initiative };
  const offered = options(situation, context);
  const names = namesIn(situation, context);
  const sentences = offered.flatMap(({ refusal }) =>
    refusal === null ? [] : (['sv', 'en'] as const).map((language) => describeRefusal(refusal, language, names)),
  );
  const seen = (['everyone', 'participants', 'assessors', 'circle'] as const).map((audience) => [
    visibleInitiative(initiative, audience),
    eventsOf(story).map((event) => toldEvent(event, initiative, audience, context.actor.personId)),
  ]);
  return JSON.stringify([seen, offered, sentences, waitsFor(situation, context)]);
};

describe('a gate passed before its event said by which unit and by whom', () => {
  const story = givenTime(takenIn(begin()));
  does(story, 'registrar', 'questionDecision', { gateCaseId: story.gateCase.id });

  it('is of the unit that owned the initiative then, and of nobody by name', () => {
    const [passed] = refolded(story).passedGates;
    expect(passed).toMatchObject({ unitId: story.city.units.owner, deciderId: null });
  });

  it.each(players)('is told without a gap to the %s', (by) => {
    const told = toldTo(story, by, refolded(story));
    expect(told).not.toMatch(/undefined|NaN|"unitId":""/);
  });

  it('is found, counted among what may be read and waited for by ids that are some', () => {
    const initiative = refolded(story);
    expect(readableColumns(initiative)).toEqual(readableColumns(story.initiative));
    const keys = JSON.stringify(awaitedBy(initiative));
    expect(keys).toContain(story.city.units.owner);
    expect(keys).not.toMatch(/""|undefined|null:/);
  });

  it('is settled by the body above that unit, as the registrar records: it may have been the one who decided', () => {
    const initiative = refolded(story);
    const target = { gateCaseId: story.gateCase.id };
    const settles = (by: Player) =>
      options({ ...story.world.situation(story.aim), initiative }, story.world.contextOf(story.city.people[by])).find(
        (one) => one.command === 'settleQuestioning' && JSON.stringify(one.target) === JSON.stringify(target),
      )?.refusal;
    expect(settles('registrar')).toBeNull();
    expect(settles('decider')).toMatchObject({ code: 'notMandated', unitId: story.city.units.owner });
    // What a command can be aimed at is told to those whom it is permitted.
    expect(settles('bearer')).toBeUndefined();
  });
});
