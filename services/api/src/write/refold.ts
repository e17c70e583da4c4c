import {
  type Behind,
  FOLD_VERSION,
  type Judge,
  fold,
  type Measurement,
  type Migration,
  type RecordedEvent,
  type States,
  type StreamKind,
  upcast,
} from '@idesluss/core';
import { listEventsOfStreams, toRecordedEvent } from '../db/event-queries.ts';
import type { StreamRowHead } from '../db/stream-rows.ts';
import { type Place, readTenant } from '../db/transaction.ts';
import { shelveModels } from '../process-models/shelf.ts';
import { asStored } from './as-stored.ts';

/** What is needed of a row to know its state. */
export type FoldedRow = Pick<StreamRowHead, 'stream_id' | 'fold' | 'state'>;

/** Whether the row was made by an older fold than ours, which may read the same events otherwise. */
export function isStale({ fold: made }: Pick<StreamRowHead, 'fold'>): boolean {
  return made < FOLD_VERSION;
}

/** The state that the events of one stream make now. An event that newer code wrote, or none at all, is a fault. */
export function refold<K extends StreamKind>(kind: K, events: readonly RecordedEvent[]): States[K] {
  const state = fold(kind, upToCode(events));
  if (state === undefined) throw new Error(`a ${kind} has a row and no events`);
  return asStored(state);
}

/** Events as our code reads them. */
export function upToCode(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  return events.map((event) => {
    const answer = upcast(event);
    if (!answer.ok) throw new Error(`event ${event.eventId}: ${answer.refusal}`);
    return answer.value;
  });
}

/**
 * The states of rows of one kind. Rows of an older fold are folded anew from their events, in one more round trip; the
 * models that initiatives are pinned to are known afterwards.
 */
export async function currentStates<K extends StreamKind>(
  place: Place,
  kind: K,
  rows: readonly FoldedRow[],
): Promise<readonly States[K][]> {
  const states = await statesOf(place, kind, rows);
  await shelveModels(place, modelsOf(states));
  return states;
}

/** The models that initiatives among these follow. */
export function modelsOf(states: readonly object[]): readonly string[] {
  const ids: string[] = [];
  for (const state of states) {
    if ('processModelId' in state && typeof state.processModelId === 'string') ids.push(state.processModelId);
    // Cases that were decided under a version that it followed before are read by that.
    if ('migrations' in state && Array.isArray(state.migrations)) {
      ids.push(...state.migrations.map(({ from }: Migration) => from));
    }
  }
  return ids;
}

/** The same, told by the events of their streams: what an initiative began under, and what it has been moved between. */
export function modelsNamedIn(events: readonly Pick<RecordedEvent, 'facts'>[]): readonly string[] {
  return events.flatMap(({ facts: { processModelId, mapping = null } }) => {
    const isMapping = typeof mapping === 'object' && mapping !== null && 'from' in mapping;
    const named = isMapping ? [processModelId, mapping['from'], mapping['to']] : [processModelId];
    return named.filter((id) => typeof id === 'string');
  });
}

async function statesOf<K extends StreamKind>(
  place: Place,
  kind: K,
  rows: readonly FoldedRow[],
): Promise<readonly States[K][]> {
  const stale = rows.filter(isStale).map(({ stream_id }) => stream_id);
  if (stale.length === 0) return rows.map((row) => storedState<K>(row));
  const [found] = await readTenant(place, [listEventsOfStreams(place.db, stale)]);
  const streams = Map.groupBy(found.map(toRecordedEvent), ({ streamId }) => streamId);
  return rows.map((row) => (isStale(row) ? refold(kind, streams.get(row.stream_id) ?? []) : storedState<K>(row)));
}

/** State as it was stored: only `evolve` makes it, and the fold's version stands beside it. */
export function storedState<K extends StreamKind>(row: Pick<StreamRowHead, 'state'>): States[K] {
  return asMade<States[K]>(row);
}

/** A measurement, as its statement puts it together from the columns of its row. */
export function storedMeasurement(row: Pick<StreamRowHead, 'state'>): Measurement {
  return asMade<Measurement>(row);
}

/** A rating or a decision, as its statement puts it together from the event. */
export function storedVerdict(row: Pick<StreamRowHead, 'state'>): Verdict {
  return asMade<Verdict>(row);
}

/** Who is behind an initiative, as its statement puts it together from the row. */
export function storedBehind(row: Pick<StreamRowHead, 'state'>): Behind {
  return asMade<Behind>(row);
}

type Verdict = Pick<RecordedEvent, 'type' | 'facts' | 'by'> & Pick<Judge, 'settled' | 'competing'>;

/** The one place where stored JSON is said to be what our own code once made it from. */
function asMade<T>({ state }: Pick<StreamRowHead, 'state'>): T {
  return state as unknown as T;
}
