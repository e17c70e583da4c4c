import { FOLD_VERSION, type RecordedEvent, type States, STREAM_KINDS, type StreamKind } from '@idesluss/core';
import { listEventsOfStreams, toRecordedEvent } from '../db/event-queries.ts';
import { type Place, readTenant, type Statement } from '../db/transaction.ts';
import { shelveModels } from '../process-models/shelf.ts';
import { isStale, modelsOf, refold, upToCode } from './refold.ts';
import { rowWriters } from './row-writers.ts';
import type { Loaded } from './situation.ts';
import type { Part, PartRow } from './situation-statements.ts';

/** The kind of stream that a part's rows belong to; a measurement hangs on a stream and is none. */
const kindOf = {
  initiative: 'initiative',
  gateCase: 'gateCase',
  fund: 'fund',
  goalSeries: 'goalSeries',
  person: 'person',
  unit: 'unit',
  body: 'body',
  publicBody: 'publicBody',
  role: 'role',
  mandate: 'mandate',
  challenge: 'challenge',
  decisionRound: 'decisionRound',
  knownRounds: 'decisionRound',
  knownInitiatives: 'initiative',
  processModel: 'processModel',
  ownModels: 'processModel',
  copiedModels: 'processModel',
  knownUnits: 'unit',
  actor: 'person',
  knownPeople: 'person',
  knownBodies: 'body',
  knownChallenges: 'challenge',
  knownPublicBodies: 'publicBody',
  roles: 'role',
  mandates: 'mandate',
  taken: null,
  given: 'person',
  measurement: null,
  judges: null,
  competing: null,
  borne: 'initiative',
  earlierCases: 'gateCase',
} as const satisfies Record<Part, StreamKind | null>;

type Streams = ReadonlyMap<string, readonly RecordedEvent[]>;

export const byStream = (events: readonly RecordedEvent[]): Streams => Map.groupBy(events, ({ streamId }) => streamId);

/** Streams whose rows an older fold has made: their events are needed before anything is decided on them. */
export function staleStreams(loaded: Loaded): readonly string[] {
  const rows = [...loaded].flatMap(([part, found]) => (kindOf[part] === null ? [] : found.filter(isStale)));
  return [...new Set(rows.map(({ stream_id }) => stream_id))];
}

/** The same rows, those of an older fold with the states that their events make now. */
export function withRefolded(loaded: Loaded, streams: Streams): Loaded {
  return new Map([...loaded].map(([part, rows]) => [part, rows.map((row) => current(part, row, streams))]));
}

function current(part: Part, row: PartRow, streams: Streams): PartRow {
  const kind = kindOf[part];
  if (kind === null || !isStale(row)) return row;
  const state: unknown = refold(kind, streams.get(row.stream_id) ?? []);
  // A state is JSON all the way down: it is stored as such.
  return { ...row, fold: FOLD_VERSION, state: state as PartRow['state'] };
}

/** Rows that were read, as our fold makes them: for reading, in one more round trip when older code wrote some. */
export async function upToDate(place: Place, loaded: Loaded): Promise<Loaded> {
  const current = await refolded(place, loaded);
  await shelveModels(place, pinnedIn(current));
  return current;
}

/** The models that the initiatives of a situation follow. */
export function pinnedIn(loaded: Loaded): readonly string[] {
  const rows = [...(loaded.get('initiative') ?? []), ...(loaded.get('borne') ?? [])];
  return modelsOf(rows.map(({ state }) => state));
}

async function refolded(place: Place, loaded: Loaded): Promise<Loaded> {
  const stale = staleStreams(loaded);
  if (stale.length === 0) return loaded;
  const [events] = await readTenant(place, [listEventsOfStreams(place.db, stale)]);
  return withRefolded(loaded, byStream(events.map(toRecordedEvent)));
}

/** What writes a stream's row anew from all its events. Nothing has happened: the version and what hangs on it stay. */
export function rebuildStatements(tenantId: string, events: readonly RecordedEvent[]): readonly Statement[] {
  const last = events.at(-1);
  const kind = STREAM_KINDS.find((known) => known === last?.streamKind);
  if (last === undefined || kind === undefined) return [];
  return rebuilt(tenantId, kind, events, last);
}

function rebuilt<K extends StreamKind>(
  tenantId: string,
  kind: K,
  events: readonly RecordedEvent[],
  { version, hash: headHash, at: recordedAt }: RecordedEvent,
): readonly Statement[] {
  const state: States[K] = refold(kind, events);
  const meta = { tenantId, version, headHash, fold: FOLD_VERSION, recordedAt, events: [], history: upToCode(events) };
  return rowWriters[kind](state, state, meta);
}
