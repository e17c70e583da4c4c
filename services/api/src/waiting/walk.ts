import { type Actor, keysOf } from '@idesluss/core';
import { textArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import { listStreamRows } from '../db/stream-rows.ts';
import { type Place, readTenant } from '../db/transaction.ts';
import type { Shell } from '../write/execute.ts';
import { listCandidatesById } from './candidates.ts';
import { answeredFor, isPast } from './past-rounds.ts';
import { situationsOf, type WaitingAt, waitingIn, waitingRounds } from './situations.ts';

/** Where one comes to in the walk: an initiative or a round, and the earliest day until which something is awaited there. */
export interface Stop {
  readonly id: string;
  readonly due_on: string;
}

interface StopRow extends Stop {
  readonly round: boolean;
}

/** What waits at one stretch of the walk, and where it goes on; undefined at its end. */
export interface Walked {
  readonly told: readonly WaitingAt[];
  readonly last: Stop | undefined;
}

/** What has no day comes last: later than any day that is taken, and still one. */
const WITHOUT_DAY = '2200-12-31';

// All that has a key of the actor’s is put in order: what is told beside the person itself is found without (candidates.ts).
const STOPS = `with mine as (
  select a.initiative_id as id, coalesce(min(a.due_on), date '${WITHOUT_DAY}') as due_on, false as round
  from public.awaited as a where a.whom = any($1::text[]) group by a.initiative_id
  union all select round_id, join_until, true from public.decision_round where ${isPast(2)})
select id, due_on, round from mine where $5::date is null or (due_on, id) > ($5::date, $6::uuid)
order by due_on, id limit $7::int`;

/**
 * What waits for the actor, one initiative or round after the other, the one that is due earliest first: `limit` of them are
 * looked at. What waits there for somebody else by now, or not yet, is not told, so a stretch may be empty and not the last.
 */
export async function walk(
  place: Place,
  shell: Shell,
  actor: Actor,
  { today, after, limit }: { readonly today: string; readonly after: Stop | undefined; readonly limit: number },
): Promise<Walked> {
  const from = [after?.due_on ?? null, after?.id ?? null, limit + 1];
  const found = query<StopRow>(STOPS, [textArray(keysOf(actor)), ...answeredFor(actor, today), ...from]);
  const [stops] = await readTenant(place, [found]);
  const shown = stops.slice(0, limit);
  const idsWhere = (round: boolean) => shown.filter((stop) => stop.round === round).map(({ id }) => id);
  const [rows, rounds] = await readTenant(place, [
    listCandidatesById(actor, idsWhere(false)),
    listStreamRows('decisionRound', idsWhere(true)),
  ]);
  const situations = await situationsOf(place, [...Map.groupBy(rows, ({ stream_id }) => stream_id).values()]);
  const told = [...waitingIn(situations, shell, actor), ...(await waitingRounds(place, shell, actor, rounds))];
  const order = new Map(shown.map(({ id }, index) => [id, index]));
  const stopOf = ({ initiative, round }: WaitingAt): number => order.get(initiative?.id ?? round?.id ?? '') ?? 0;
  return {
    told: told.toSorted((one, other) => stopOf(one) - stopOf(other)),
    last: stops.length > limit ? shown.at(-1) : undefined,
  };
}
