import { type Actor, keysOf } from '@idesluss/core';
import { textArray, uuidArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import type { StreamRowHead } from '../db/stream-rows.ts';
import type { Statement } from '../db/transaction.ts';
import type { FoldedRow } from '../write/refold.ts';

/** As many initiatives are looked at, those that are due first. */
export const LOOKED_AT = 100;

/** An initiative that may wait for somebody, with its open gate case or a closed one after which something waits. */
export interface CandidateRow {
  readonly stream_id: string;
  /** The earliest day until which something is awaited there. */
  readonly due_on: string | null;
  readonly fold: number | null;
  /** Null where it has not been read. */
  readonly state: StreamRowHead['state'] | null;
  readonly case_id: string | null;
  readonly case_fold: number | null;
  readonly case_state: StreamRowHead['state'] | null;
}

// Arrays, so that neighbours are looked up together: whoever decides much waits for no look-up of each.
const statesOf = (ids: string): string => `looked_at as materialized (
  select i.initiative_id, i.fold, i.state from public.initiative as i where i.initiative_id = any(${ids})),
cases as materialized (
  select g.initiative_id, g.gate_case_id, g.fold, g.state from public.gate_case as g
  where g.initiative_id = any(${ids}) and (g.open or exists (
    select from public.awaited as a where a.stream_id = g.gate_case_id and a.whom = any($1::text[]))))`;

const COLUMNS = `i.fold, i.state, g.gate_case_id as case_id, g.fold as case_fold, g.state as case_state`;

// Of each key the first rows alone, by its index: what waits for others, and what does later, is not looked at.
const DUE = `with first as materialized (
  select w.initiative_id, min(w.due_on) as due_on from unnest($1::text[]) as k (whom) cross join lateral (
    select a.initiative_id, a.due_on from public.awaited as a where a.whom = k.whom
    order by a.due_on, a.initiative_id limit $2::int) as w
  group by w.initiative_id order by min(w.due_on), w.initiative_id limit $2::int),
near as materialized (select initiative_id from first order by due_on, initiative_id limit $3::int),
${statesOf('array(select near.initiative_id from near)')}
select first.initiative_id as stream_id, first.due_on, ${COLUMNS} from first
left join looked_at as i on i.initiative_id = first.initiative_id
left join cases as g on g.initiative_id = first.initiative_id
order by first.due_on, first.initiative_id, g.gate_case_id`;

const BY_ID = `with ${statesOf('$2::uuid[]')}
select i.initiative_id as stream_id, null::date as due_on, ${COLUMNS} from looked_at as i
left join cases as g on g.initiative_id = i.initiative_id order by i.initiative_id, g.gate_case_id`;

/** Those that may wait for this actor and are due first, one more than are looked at; so many of them with their states. */
export function listCandidatesDue(actor: Actor, near: number): Statement<CandidateRow> {
  return query<CandidateRow>(DUE, [textArray(keysOf(actor)), LOOKED_AT + 1, near]);
}

/** These candidates, with their states. */
export function listCandidatesById(actor: Actor, ids: readonly string[]): Statement<CandidateRow> {
  return query<CandidateRow>(BY_ID, [textArray(keysOf(actor)), uuidArray(ids)]);
}

/** The initiative of a row that was read. */
export function initiativeOf({ stream_id, fold, state }: CandidateRow): readonly FoldedRow[] {
  return fold === null || state === null ? [] : [{ stream_id, fold, state }];
}

/** The gate case of a row that was read, if it has one. */
export function caseOf({ case_id, case_fold, case_state }: CandidateRow): readonly FoldedRow[] {
  if (case_id === null || case_fold === null || case_state === null) return [];
  return [{ stream_id: case_id, fold: case_fold, state: case_state }];
}
