import type { RecordedEvent } from '@idesluss/core';
import { query } from './query.ts';
import type { Statement } from './transaction.ts';

// One parameter holds all rows, so that the text, hence the prepared name, is the same for any number of them. The queue
// is filled from what the log returns: so it is the log's own key that a version conflict names, which `retrying` knows.
const APPEND = `
with stored as (
  insert into public.event (tenant_id, stream_id, version, event_id, stream_kind, initiative_id, type, schema_version,
    audience, recorded_at, actor_id, client, trace_id, facts, commitments, prev_hash, hash)
  select $1::uuid, stream_id, version, event_id, stream_kind, initiative_id, type, schema_version,
    audience, recorded_at, actor_id, client, trace_id, facts, commitments, prev_hash, hash
  from json_to_recordset($2::json) as g (
    stream_id uuid, version int, event_id uuid, stream_kind text, initiative_id uuid, type text, schema_version int,
    audience text, recorded_at timestamptz, actor_id uuid, client text, trace_id text, facts jsonb, commitments jsonb,
    prev_hash text, hash text)
  returning recorded_at, stream_id, version, event_id, hash
)
insert into public.unsealed (tenant_id, recorded_at, stream_id, version, event_id, hash)
select $1::uuid, recorded_at, stream_id, version, event_id, hash from stored`;

/** Takes the `given` events off the sealer's queue: a part of the statement that gives them their positions. */
export const TAKE_OFF_QUEUE = `delete from public.unsealed u using given g where u.tenant_id = $1::uuid
    and u.recorded_at = g.recorded_at and u.stream_id = g.stream_id and u.version = g.version returning 1`;

const APPEND_PARTS = `
insert into public.private_part (tenant_id, stream_id, version, name, subject_id, salt, value)
select $1::uuid, stream_id, version, name, subject_id, salt, value from json_to_recordset($2::json) as g (
  stream_id uuid, version int, name text, subject_id uuid, salt text, value jsonb)`;

/**
 * Statements that store sealed events of any number of streams: the log with the sealer's queue, and the private parts if
 * there are any. A version somebody else has used raises 23505 on `event_pkey`, and nothing of the unit is stored.
 */
export function appendEvents(tenantId: string, events: readonly RecordedEvent[]): readonly Statement[] {
  if (events.length === 0) return [];
  const append = query(APPEND, [tenantId, JSON.stringify(events.map(toEventRow))]);
  const parts = events.flatMap(toPartRows);
  if (parts.length === 0) return [append];
  return [append, query(APPEND_PARTS, [tenantId, JSON.stringify(parts)])];
}

function toEventRow(event: RecordedEvent) {
  return {
    stream_id: event.streamId,
    version: event.version,
    event_id: event.eventId,
    stream_kind: event.streamKind,
    initiative_id: event.initiativeId,
    type: event.type,
    schema_version: event.schemaVersion,
    audience: event.audience,
    recorded_at: event.at,
    actor_id: event.by.personId,
    client: event.by.clientId,
    trace_id: event.traceId,
    facts: event.facts,
    commitments: event.commitments,
    prev_hash: event.prevHash,
    hash: event.hash,
  };
}

function toPartRows(event: RecordedEvent) {
  const place = { stream_id: event.streamId, version: event.version };
  return Object.entries(event.private).flatMap(([name, part]) =>
    'erased' in part ? [] : [{ ...place, name, subject_id: part.subject, salt: part.salt, value: part.value }],
  );
}

/**
 * The erasure of one person's private parts, with their salts; answers where they stood, so that those rows can be
 * folded again. Without the salt a commitment can no longer be guessed at.
 */
export function erasePrivateParts(
  tenantId: string,
  subjectId: string,
): Statement<{ stream_id: string; version: number }> {
  const text =
    'delete from public.private_part where tenant_id = $1::uuid and subject_id = $2::uuid returning stream_id, version';
  return query<{ stream_id: string; version: number }>(text, [tenantId, subjectId]);
}
