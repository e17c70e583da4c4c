import type { Actor } from '@idesluss/core';
import { type Place, readTenant, type Statement } from '../db/transaction.ts';
import type { Shell } from '../write/execute.ts';
import type { FoldedRow } from '../write/refold.ts';
import { type CandidateRow, listCandidatesById, listCandidatesDue, LOOKED_AT } from './candidates.ts';
import { situationsOf, type WaitingAt, waitingIn, waitingRounds } from './situations.ts';

/** As many things are told of oneself: nobody does more in a day, and the list of them goes on. */
export const TOLD = 50;
/** What comes last in the order of days. */
const WITHOUT_DAY = '9999';
/** So many that each may fill what is told, and show that there is more. */
const NEAR = TOLD + 1;

export interface AllWaiting {
  readonly told: readonly WaitingAt[];
  /** There may be more than is told. */
  readonly more: boolean;
}

/** The initiatives that may wait for this actor: those that are due first with their states, the others by name. */
export function listCandidates(actor: Actor): Statement<CandidateRow> {
  return listCandidatesDue(actor, NEAR);
}

/**
 * What of the candidates waits for the actor now, by the rules; what is due first comes first. Those that are due later are
 * read only where something of theirs may be told.
 */
export async function waitingAmong(
  place: Place,
  shell: Shell,
  actor: Actor,
  rows: readonly CandidateRow[],
  pastRounds: readonly FoldedRow[],
): Promise<AllWaiting> {
  const candidates = [...Map.groupBy(rows, ({ stream_id }) => stream_id).values()];
  const near = await situationsOf(place, candidates.slice(0, NEAR));
  const all = [...(await waitingRounds(place, shell, actor, pastRounds)), ...waitingIn(near, shell, actor)];
  const far = candidates.slice(NEAR, LOOKED_AT);
  if (mayTell(far, all)) {
    const [read] = await readTenant(place, [listCandidatesById(actor, idsOf(far))]);
    const byId = Map.groupBy(read, ({ stream_id }) => stream_id);
    const situations = await situationsOf(
      place,
      idsOf(far).map((id) => byId.get(id) ?? []),
    );
    all.push(...waitingIn(situations, shell, actor));
  }
  const inOrder = all.toSorted((one, other) => dueOf(one).localeCompare(dueOf(other)));
  return { told: inOrder.slice(0, TOLD), more: candidates.length > LOOKED_AT || all.length > TOLD };
}

/** Whether candidates that are due later may have something among what is told: not where that is full of what is due before. */
function mayTell(far: readonly (readonly CandidateRow[])[], found: readonly WaitingAt[]): boolean {
  const [next] = far.flat();
  if (next === undefined) return false;
  const before = found.filter((one) => dueOf(one) <= (next.due_on ?? WITHOUT_DAY));
  return before.length <= TOLD;
}

function idsOf(candidates: readonly (readonly CandidateRow[])[]): readonly string[] {
  return candidates.flatMap((rows) => rows.slice(0, 1).map(({ stream_id }) => stream_id));
}

/** What has no day comes last. */
function dueOf({ waiting }: WaitingAt): string {
  return waiting.due ?? WITHOUT_DAY;
}
