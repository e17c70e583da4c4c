import type { Actor, RefusalCode } from '@idesluss/core';
import { type RawBuilder, sql } from 'kysely';
import { COUNTED } from '../db/stream-page.ts';
import { type Place, readTenant } from '../db/transaction.ts';
import type { Page } from '../http/page.ts';

/** One attempt as it may be told. */
export interface AttemptRow {
  readonly attempt_id: string;
  readonly recorded_at: string;
  readonly actor_id: string | null;
  readonly client: string;
  readonly action: string;
  readonly code: string | null;
  readonly status: number | null;
  readonly target_kind: string | null;
  readonly target_id: string | null;
  readonly trace_id: string | null;
}

/** What a list of attempts can be narrowed to; all of it holds together. */
export interface Narrowed {
  readonly actorId?: string;
  readonly targetId?: string;
  readonly code?: string;
  readonly recordedFrom?: string;
  readonly recordedBefore?: string;
}

/** A no that the table of access gives, whatever has been decided or answered. */
const denials = ['notPermitted', 'unknown'] as const satisfies readonly RefusalCode[];
/** Codes that tell what payers have answered, or that a decision waits: the circle's to know, afterwards too. */
const ofCircle = [
  'fundExhausted',
  'notificationAwaited',
  'shareRejected',
  'shareUndecided',
] as const satisfies readonly RefusalCode[];

/** As PostgreSQL writes an array: codes are plain words. */
const arrayOf = (codes: readonly RefusalCode[]): string => `{${codes.join(',')}}`;

/**
 * The row of the initiative that an attempt was aimed at, or whose case it was. `isTold` is whether the code may be: while a
 * case of it is open it could tell of ratings, answers and decisions that wait.
 */
const from = sql`public.attempt as a
left join public.gate_case as g on a.target_kind = 'gateCaseId' and g.gate_case_id = a.target_id
left join public.initiative as i on i.initiative_id =
  case a.target_kind when 'initiativeId' then a.target_id when 'gateCaseId' then g.initiative_id end
cross join lateral (select a.code = any(${arrayOf(denials)}::text[]) or (
  i.initiative_id is null or (a.code <> all(${arrayOf(ofCircle)}::text[]) and not exists (
    select 1 from public.gate_case as o where o.initiative_id = i.initiative_id and o.open))) as is_told) as t`;

/** A draft is its makers' own: that somebody tries something with it tells that they are behind it. */
const outOfDraft = sql`(i.standing is distinct from 'draft' or a.code = 'unknown')`;

/** Whoever assesses anywhere is not told who tries what with an idea whose bearers are kept from those who assess it. */
const withoutNameless = sql`((i.state ->> 'anonymous')::boolean is distinct from true or a.code = any(${arrayOf(denials)}::text[]))`;

const conditions = (actor: Actor, asked: Narrowed): RawBuilder<boolean> => {
  const { actorId, targetId, code, recordedFrom, recordedBefore } = asked;
  const all = [
    outOfDraft,
    ...(actor.roles.some(({ role }) => role === 'assessor') ? [withoutNameless] : []),
    ...(actorId === undefined ? [] : [sql`a.actor_id = ${actorId}::uuid`]),
    ...(targetId === undefined ? [] : [sql`a.target_id = ${targetId}::uuid`]),
    // Asking for a code finds only where it is told.
    ...(code === undefined ? [] : [sql`a.code = ${code} and t.is_told`]),
    ...(recordedFrom === undefined ? [] : [sql`a.recorded_at >= ${recordedFrom}::timestamptz`]),
    ...(recordedBefore === undefined ? [] : [sql`a.recorded_at < ${recordedBefore}::timestamptz`]),
  ];
  return sql<boolean>`${sql.join(all, sql` and `)}`;
};

/** One page of attempts, latest first, one row more than asked for where there is more; with their number on first pages. */
export async function listAttempts(place: Place, actor: Actor, asked: Narrowed, page: Page) {
  const where = conditions(actor, asked);
  const after = page.after;
  const later =
    after === undefined
      ? sql``
      : sql`and (a.recorded_at, a.attempt_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  const rows = sql<AttemptRow>`select a.attempt_id, a.recorded_at, a.actor_id, a.client, a.action,
case when t.is_told then a.code end as code, case when t.is_told then a.status end as status,
a.target_kind, a.target_id, a.trace_id from ${from} where ${where} ${later}
order by a.recorded_at desc, a.attempt_id desc limit ${page.offset === undefined ? 0 : page.limit + 1}
offset ${page.offset ?? 0}`.compile(place.db);
  if (after !== undefined) {
    const [found] = await readTenant(place, [rows]);
    return { rows: found };
  }
  const counting = sql<{ count: number }>`select count(*)::int as count from (
select 1 from ${from} where ${where} limit ${COUNTED + 1}) as counted`.compile(place.db);
  const [found, [counted]] = await readTenant(place, [rows, counting]);
  const count = counted?.count ?? 0;
  return { rows: found, total: count > COUNTED ? { atLeast: COUNTED } : count };
}
