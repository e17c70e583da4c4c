import type { Initiative } from '@idesluss/core';
import { Lru } from 'toad-cache';
import { findInitiativeRow } from '../db/stream-rows.ts';
import { type Place, readOne } from '../db/transaction.ts';
import { currentStates, isStale } from '../write/refold.ts';

/** How many initiatives a process holds: some ten megabytes. */
const MOST_HELD = 1000;
/** Nothing that has been erased stays longer than this in the memory of a service that nobody asks for it. */
const LONGEST_HELD = 60_000;

/** An initiative, and the mark of the row it came from. */
interface Held {
  readonly mark: string;
  readonly initiative: Initiative;
}

/** By database: services that share a process share nothing. */
const heldOf = new WeakMap<Place['db'], Lru<Held>>();

/**
 * The initiative as it stands, in one round trip. The database is asked each time, behind the wall, and says whether it is
 * as it was: then the state of last time is handed out again, the very object.
 */
export async function findCurrent(place: Place, initiativeId: string): Promise<Initiative | undefined> {
  const held = heldOf.getOrInsertComputed(place.db, () => new Lru(MOST_HELD, LONGEST_HELD));
  const key = `${place.tenantId} ${initiativeId}`;
  const before = held.get(key);
  const row = await readOne(place, findInitiativeRow(place.tenantId, initiativeId, before?.mark ?? null));
  if (row === undefined) return undefined;
  if (row.state === null) return before?.initiative;
  const { fold, state, mark } = row;
  const [initiative] = await currentStates(place, 'initiative', [{ stream_id: initiativeId, fold, state }]);
  if (initiative !== undefined && !isStale(row)) held.set(key, { mark, initiative });
  return initiative;
}
