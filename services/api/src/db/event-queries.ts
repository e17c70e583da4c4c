import type { PrivatePart, RecordedEvent } from '@idesluss/core';
import { type Kysely, type Selectable, sql } from 'kysely';
import { uuidArray } from './literals.ts';
import type { EventTable } from './log-tables.ts';
import type { Database } from './tables.ts';

type HeldParts = Readonly<Record<string, Extract<PrivatePart, { salt: string }>>>;
type EventRow = Omit<Selectable<EventTable>, 'tenant_id'> & { parts: HeldParts | null };

const columns = [
  'stream_id',
  'version',
  'event_id',
  'stream_kind',
  'initiative_id',
  'type',
  'schema_version',
  'audience',
  'recorded_at',
  'actor_id',
  'client',
  'trace_id',
  'facts',
  'commitments',
  'prev_hash',
  'hash',
] as const;

const heldParts = sql<HeldParts | null>`(select json_object_agg(p.name,
  json_build_object('subject', p.subject_id, 'salt', p.salt, 'value', p.value))
  from public.private_part p
  where p.tenant_id = event.tenant_id and p.stream_id = event.stream_id and p.version = event.version)`;

const events = (db: Kysely<Database>) => db.selectFrom('event').select(columns).select(heldParts.as('parts'));

/** Events of one stream in order, after a version; `toRecordedEvent` reads the rows. */
export function listEvents(db: Kysely<Database>, streamId: string, page: { after: number; limit: number }) {
  return events(db)
    .where('stream_id', '=', streamId)
    .where('version', '>', page.after)
    .orderBy('version')
    .limit(page.limit);
}

/** Events of one stream up to a moment, in order. */
export function listEventsUntil(db: Kysely<Database>, streamId: string, asOf: string) {
  return events(db)
    .where('stream_id', '=', streamId)
    .where('recorded_at', '<=', sql<string>`${asOf}::timestamptz`)
    .orderBy('version');
}

/** All events of some streams, each stream's in order: for folding them anew. */
export function listEventsOfStreams(db: Kysely<Database>, streamIds: readonly string[]) {
  return events(db)
    .where(sql<boolean>`stream_id = any(${uuidArray(streamIds)}::uuid[])`)
    .orderBy('stream_id')
    .orderBy('version');
}

/**
 * Events of all streams of one initiative by recorded time, and those of one instant, which one command has made, in the
 * order of their ids: as its rule tells them. After the event that a page ended with: known by its id, which unlike its
 * place in a stream tells nothing of what lies between. Each page costs the same.
 */
export function listInitiativeEvents(
  db: Kysely<Database>,
  initiativeId: string,
  page: { after: string | undefined; limit: number },
) {
  const { after, limit } = page;
  const query = events(db).where('initiative_id', '=', initiativeId);
  const rest =
    after === undefined
      ? query
      : query.where(
          sql<boolean>`(recorded_at, event_id) > (select e.recorded_at, e.event_id from public.event as e
where e.event_id = ${after}::uuid and e.initiative_id = ${initiativeId}::uuid)`,
        );
  return rest.orderBy('recorded_at').orderBy('event_id').limit(limit);
}

/** Events that have a position up to `size`, by stream and version, after one of them: the same ones however late it is asked. */
export function listSealedEvents(
  db: Kysely<Database>,
  page: { after: { streamId: string; version: number }; size: number; limit: number },
) {
  const { after, size, limit } = page;
  return events(db)
    .where(sql<boolean>`(stream_id, version) > (${after.streamId}::uuid, ${after.version}::int)`)
    .where(
      sql<boolean>`exists (select from public.sealed_event as s where s.tenant_id = event.tenant_id
and s.stream_id = event.stream_id and s.version = event.version and s.position <= ${size}::bigint)`,
    )
    .orderBy('stream_id')
    .orderBy('version')
    .limit(limit);
}

/**
 * Sealed events after a position, by position. Positions are given one after another and committed in that order: whoever
 * has seen one has been able to see all before it, so going on from there skips nothing and repeats nothing.
 */
export function listEventsByPosition(db: Kysely<Database>, page: { after: number; limit: number }) {
  return db
    .selectFrom('sealed_event')
    .innerJoin('event', (join) =>
      join
        .onRef('event.tenant_id', '=', 'sealed_event.tenant_id')
        .onRef('event.stream_id', '=', 'sealed_event.stream_id')
        .onRef('event.version', '=', 'sealed_event.version'),
    )
    .select('position')
    .select(columns.map((name) => `event.${name}` as const))
    .select(heldParts.as('parts'))
    .where('position', '>', page.after)
    .orderBy('position')
    .limit(page.limit);
}

/** A stored row as the record knows it; a commitment whose part is gone shows as erased. */
export function toRecordedEvent(row: EventRow): RecordedEvent {
  const { commitments } = row;
  return {
    streamKind: row.stream_kind,
    streamId: row.stream_id,
    initiativeId: row.initiative_id,
    version: row.version,
    eventId: row.event_id,
    type: row.type,
    schemaVersion: row.schema_version,
    audience: row.audience,
    at: row.recorded_at,
    by: { personId: row.actor_id, clientId: row.client },
    traceId: row.trace_id,
    facts: row.facts,
    commitments,
    private: toParts(commitments, row.parts ?? {}),
    prevHash: row.prev_hash,
    hash: row.hash,
  };
}

function toParts(commitments: RecordedEvent['commitments'], held: HeldParts): RecordedEvent['private'] {
  const parts = Object.entries(commitments).map(([name, { subject, commitment }]): [string, PrivatePart] => [
    name,
    held[name] ?? { subject, commitment, erased: true },
  ]);
  return Object.fromEntries(parts);
}
