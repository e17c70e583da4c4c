import type { Frontier } from '@idesluss/core';
import { TAKE_OFF_QUEUE } from '../db/event-store.ts';
import { textArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import type { Statement } from '../db/transaction.ts';

/** A committed event that waits for its position. */
export interface Waiting {
  event_id: string;
  stream_id: string;
  version: number;
  hash: string;
  recorded_at: string;
}

export interface Checkpoint {
  size: number;
  frontier: string[];
}

// Whoever holds the row holds it until commit, so positions are given by one at a time whatever the clocks say; the
// time only lets the holder keep the work for a while.
const LEASE = `insert into public.sealer_lease as l (tenant_id, holder, until) values ($1::uuid, $2, $4::timestamptz)
on conflict (tenant_id) do update set holder = excluded.holder, until = excluded.until
  where l.holder = excluded.holder or l.until <= $3::timestamptz
returning holder`;

/** One row when the lease is ours until `until`; none while another holds it. */
export function takeLease(
  tenantId: string,
  lease: { holder: string; now: string; until: string },
): Statement<{ holder: string }> {
  return query<{ holder: string }>(LEASE, [tenantId, lease.holder, lease.now, lease.until]);
}

/** The newest checkpoint, or none. It stands behind the lease in the flush: before that it may be out of date. */
export function findCheckpoint(): Statement<Checkpoint> {
  return query<Checkpoint>('select size, frontier from public.checkpoint order by tenant_id desc, size desc limit 1');
}

/**
 * The events that come next, in the order in which they get their positions. What is recorded together has one instant
 * and is committed at once: with all of the last instant, more than `limit` if need be, no checkpoint shows half a decision.
 */
export function listWaiting(limit: number): Statement<Waiting> {
  return query<Waiting>(
    `select event_id, stream_id, version, hash, recorded_at from (
  select event_id, stream_id, version, hash, recorded_at from public.unsealed
  order by tenant_id, recorded_at fetch first ($1::int) rows with ties) as first
order by recorded_at, stream_id, version`,
    [limit],
  );
}

const STORE = `with given as materialized (
  select * from json_to_recordset($2::json) as g (position bigint, event_id uuid, stream_id uuid, version int, hash text,
    recorded_at timestamptz)
), sealed as (
  insert into public.sealed_event (tenant_id, position, event_id, stream_id, version, hash)
  select $1::uuid, position, event_id, stream_id, version, hash from given
), taken as (
  ${TAKE_OFF_QUEUE}
)
select public.expect_rows((select count(*) from taken), (select count(*) from given))`;

/** Gives the events the positions after `size`, and takes them off the queue. */
export function storePositions(tenantId: string, size: number, events: readonly Waiting[]): Statement {
  const rows = events.map((event, index) => ({ position: size + index + 1, ...event }));
  return query(STORE, [tenantId, JSON.stringify(rows)]);
}

export interface SignedRoot {
  readonly frontier: Frontier;
  readonly root: string;
  readonly recordedAt: string;
  readonly keyId: string | null;
  readonly signature: string | null;
}

const CHECKPOINT = `insert into public.checkpoint (tenant_id, size, root, frontier, recorded_at, key_id, signature)
values ($1::uuid, $2::bigint, $3, $4::text[], $5::timestamptz, $6, $7)`;

export function storeCheckpoint(tenantId: string, signed: SignedRoot): Statement {
  const { frontier, root, recordedAt, keyId, signature } = signed;
  return query(CHECKPOINT, [tenantId, frontier.size, root, textArray(frontier.peaks), recordedAt, keyId, signature]);
}
