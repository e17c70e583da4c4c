import type { Refusal } from '@idesluss/core';
import { query } from '../db/query.ts';
import { inTenant, type Place } from '../db/transaction.ts';
import type { Aim } from './aim.ts';

/** Who tried what, and the no it got: codes and ids, never what was said. */
export interface Attempt {
  readonly attemptId: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly clientId: string;
  readonly action: string;
  readonly code: Refusal['code'];
  readonly status: number;
  readonly aim: Aim;
  readonly traceId: string;
}

const INSERT = `insert into public.attempt (tenant_id, attempt_id, recorded_at, actor_id, client, action, code, status,
target_kind, target_id, trace_id) values ($1::uuid, $2::uuid, $3::timestamptz, $4::uuid, $5, $6, $7, $8::int, $9, $10::uuid, $11)`;

/** Attempts kept per person behind a client and minute: more tells nothing new, and would let one fill the table. */
const MOST_A_MINUTE = 60;
/** By database: services that share a process share no counts. */
const counted = new WeakMap<Place['db'], Map<string, { minute: string; used: number }>>();

/** Keeps an attempt in a transaction of its own, apart from what it tried to change. */
export async function keepAttempt(place: Place, attempt: Attempt): Promise<void> {
  if (!withinRate(place.db, `${place.tenantId} ${attempt.actorId ?? ''} ${attempt.clientId}`, attempt.at.slice(0, 16)))
    return;
  const [kind, id] = Object.entries(attempt.aim)[0] ?? [null, null];
  const { attemptId, at, actorId, clientId, action, code, status, traceId } = attempt;
  const values = [place.tenantId, attemptId, at, actorId, clientId, action, code, status, kind, id, traceId];
  await inTenant(place, [], () => ({ writes: [query(INSERT, values)], answer: undefined }));
}

function withinRate(db: Place['db'], caller: string, minute: string): boolean {
  const counts = counted.getOrInsertComputed(db, () => new Map());
  const held = counts.get(caller);
  const used = held?.minute === minute ? held.used : 0;
  // One entry per caller of the last minute at most: a new minute starts a new count.
  if (counts.size > 10_000) counts.clear();
  counts.set(caller, { minute, used: used + 1 });
  return used < MOST_A_MINUTE;
}
