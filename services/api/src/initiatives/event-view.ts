import { type Audience, type RecordedEvent, STREAM_KINDS, type StreamKind } from '@idesluss/core';
import Type, { type Static } from 'typebox';
import { dateTime, integer, list, nullable, oneOf, open, refTo, text, uuid } from '../http/schema.ts';
import { pageAnswer } from '../http/page.ts';

/** One event of the record, as its reader may see it. */
export const EventView = open(
  {
    eventId: uuid(),
    streamKind: oneOf(STREAM_KINDS),
    streamId: uuid(),
    version: nullable(
      integer({
        min: 1,
        description:
          'Ordning i strömmen; null för ett beslutsärende eller en fond utanför beslutskretsen / Place in the stream; null for a gate case or a fund outside the deciding circle',
      }),
    ),
    type: text({ max: 100, example: 'phaseEntered' }),
    audience: oneOf(['everyone', 'participants', 'assessors', 'circle']),
    recordedAt: dateTime(),
    actorId: nullable(uuid()),
    traceId: text({ min: 0, max: 100 }),
    facts: Type.Unsafe<object>({ type: 'object', description: 'Vad som hände / What happened' }),
    texts: Type.Unsafe<object>({
      type: 'object',
      description: 'Fritext; null när den gallrats / Free text; null once erased',
    }),
    hash: nullable(
      text({
        max: 64,
        description:
          'Kedjans hash; null för den som inte får se varje händelse i strömmen / Hash of the chain; null for whoever may not see every event of the stream',
      }),
    ),
  },
  {
    $id: 'Event',
    description: 'En händelse / An event',
    example: {
      eventId: '01980000-0000-7000-8000-000000000101',
      streamKind: 'initiative',
      streamId: '01980000-0000-7000-8000-000000000100',
      version: 4,
      type: 'phaseEntered',
      audience: 'everyone',
      recordedAt: '2026-03-01T08:30:00.000Z',
      actorId: '01980000-0000-7000-8000-000000000010',
      traceId: '0af7651916cd43dd8448eb211c80319c',
      facts: { phase: 'exploreIdea', cause: { kind: 'intake', entry: 'idea' } },
      texts: {},
      hash: '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8',
    },
  },
);

export const EventList = open(
  { events: list(refTo(EventView), { max: 101 }), ...pageAnswer },
  { $id: 'EventList', example: { events: [], _meta: { limit: 20, count: 0 }, _links: [] } },
);

/** Streams in which a decision that is kept back, or its money, stands before it is told. */
const keepsBack: readonly StreamKind[] = ['gateCase', 'fund'];

/**
 * What was written of people's words stands apart from the facts, and shows as null once erased. A gap in the versions of
 * a gate case or a fund would tell of a decision that is kept back. A hash tells more: whoever sees the rest of an event
 * can try who did it, and what came before it, until the hash agrees. It is for those from whom nothing is kept.
 */
export function viewEvent(event: RecordedEvent, reader: Audience): Static<typeof EventView> {
  const { eventId, streamKind, streamId, type, audience, at, by, traceId, facts } = event;
  const inCircle = reader === 'circle';
  const version = inCircle || !keepsBack.includes(streamKind) ? event.version : null;
  const seesAll = inCircle || (reader === 'participants' && version !== null);
  const texts = Object.entries(event.private).map(([name, part]) => [name, 'value' in part ? part.value : null]);
  return {
    ...{ eventId, streamKind, streamId, version, type, audience, recordedAt: at, actorId: by.personId, traceId },
    ...{ facts, texts: Object.fromEntries(texts), hash: seesAll ? event.hash : null },
  };
}
