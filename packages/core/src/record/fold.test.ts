import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { at } from '../lookup.ts';
import { begin } from '../story.fixture.ts';
import { does, takenIn } from '../testing/journey-steps.ts';
import { type Recorded, recordedOf } from '../testing/recorded.ts';
import { NO_HASH, type RecordedEvent } from './event.ts';
import { eventTypes } from './event-types.ts';
import { evolve, fold, FOLD_VERSION } from './fold.ts';

/** What was recorded once, seals left out: it stays as it is, whatever becomes of the rules that wrote it. */
const streams = readFileSync(new URL('fold.recorded.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  // The file beside this one, one stream on each line.
  .map((line) => JSON.parse(line) as Recorded);

const eventsOf = ({ events, ...stream }: Recorded): readonly RecordedEvent[] =>
  events.map(({ by, texts, ...event }, index) => ({
    ...stream,
    ...event,
    version: index + 1,
    eventId: `event-${index}`,
    schemaVersion: 1,
    audience: 'everyone',
    by: { personId: by, clientId: 'test' },
    traceId: '',
    commitments: {},
    private: Object.fromEntries(
      Object.entries(texts).map(([name, value]) => [name, { subject: stream.streamId, salt: '', value }]),
    ),
    prevHash: NO_HASH,
    hash: NO_HASH,
  }));

/** The fields that differ, in the order of their names. */
const difference = (before: object | undefined, after: object | undefined): string => {
  const fields = Object.entries(after ?? {}).toSorted(([a], [b]) => a.localeCompare(b));
  const same = (name: string, value: unknown) => JSON.stringify(at(before ?? {}, name)) === JSON.stringify(value);
  return JSON.stringify(Object.fromEntries(fields.filter(([name, value]) => !same(name, value))));
};

const told = (recorded: Recorded): readonly string[] => {
  let state: ReturnType<typeof evolve>;
  const lines = eventsOf(recorded).map((event) => {
    const before = state;
    state = evolve(recorded.streamKind, before, event);
    return `${event.type} ${difference(before, state)}`;
  });
  return [`# ${recorded.streamKind} ${recorded.streamId}`, ...lines];
};

it('gives the same states for the same events as this fold version did when it was written', async () => {
  const states = [`# fold ${FOLD_VERSION}`, ...streams.flatMap(told), ''].join('\n');
  // Rows in databases hold such states. When this is meant to differ, raise FOLD_VERSION and write them anew: vitest -u.
  await expect(states).toMatchFileSnapshot('fold.states.txt');
});

it('makes no state of an event that cannot be the first', () => {
  for (const recorded of streams) {
    for (const event of eventsOf(recorded).slice(1)) {
      expect(evolve(recorded.streamKind, undefined, event), event.type).toBeUndefined();
    }
  }
});

it('has an event of every kind on record', () => {
  const recorded = new Set(streams.flatMap(({ events }) => events.map(({ type }) => type)));
  // What is missing here is new. Play a story that has it (story.fixture.ts), and append the stream to fold.recorded.jsonl:
  // one line, JSON.stringify(recordedOf(events)). What stands there already is never changed.
  expect(Object.keys(eventTypes).filter((type) => !recorded.has(type))).toEqual([]);
  expect([...recorded].filter((type) => !Object.hasOwn(eventTypes, type))).toEqual([]);
});

it('gives a story the same state from what is recorded of it', () => {
  const story = takenIn(begin());
  does(story, 'bearer', 'addDocument');
  does(story, 'registrar', 'keepRecord');
  const stream = story.world.streams.get(story.initiative.id);
  const recorded = recordedOf(stream?.events ?? []);
  if (recorded === undefined) throw new Error('nothing was recorded');
  const read = JSON.parse(JSON.stringify(recorded)) as Recorded;
  expect(fold('initiative', eventsOf(read))).toEqual(story.initiative);
  expect(recordedOf([])).toBeUndefined();
});
