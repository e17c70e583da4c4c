import type { States, StreamKind } from '@idesluss/core';
import { listEventsUntil, toRecordedEvent } from '../db/event-queries.ts';
import { type Place, readTenant } from '../db/transaction.ts';
import { shelveModels } from '../process-models/shelf.ts';
import { modelsOf, refold } from './refold.ts';

/**
 * The state of a stream as it was recorded at a moment (RFC 3339 in UTC); undefined when it was not there yet. What has
 * been erased since is missing here too: its parts are gone. Who may see it is for the caller to ask, of the state of today.
 */
export async function stateAsOf<K extends StreamKind>(
  place: Place,
  kind: K,
  streamId: string,
  asOf: string,
): Promise<States[K] | undefined> {
  const [rows] = await readTenant(place, [listEventsUntil(place.db, streamId, asOf)]);
  if (rows.length === 0) return undefined;
  const state = refold(kind, rows.map(toRecordedEvent));
  await shelveModels(place, modelsOf([state]));
  return state;
}
