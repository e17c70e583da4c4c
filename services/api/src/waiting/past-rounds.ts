import type { Actor } from '@idesluss/core';
import { uuidArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import type { Statement } from '../db/transaction.ts';
import type { FoldedRow } from '../write/refold.ts';

/** Of a round past its last day that nobody has closed; its parameters come from {@link answeredFor}, the first one at `first`. */
export const isPast = (first: number): string =>
  `closed_on is null and join_until < $${first}::date
and ($${first + 1}::boolean or unit_id = any($${first + 2}::uuid[]))`;

/** The day, and the units that this actor answers for. */
export function answeredFor({ roles, mandates }: Actor, today: string): readonly unknown[] {
  const led = roles.filter(({ role }) => role === 'innovationLeader').map(({ unitId }) => unitId);
  const units = [...led.flatMap((unitId) => unitId ?? []), ...mandates.map(({ unitId }) => unitId)];
  return [today, led.includes(null), uuidArray(units)];
}

const PAST_ROUNDS = `select round_id as stream_id, fold, state from public.decision_round
where ${isPast(1)} order by join_until, round_id limit $4::int`;

/** Rounds past their last day that nobody has closed, of the units that this actor answers for; so many of them. */
export function listPastRounds(actor: Actor, today: string, limit: number): Statement<FoldedRow> {
  return query<FoldedRow>(PAST_ROUNDS, [...answeredFor(actor, today), limit]);
}
