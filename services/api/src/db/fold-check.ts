import { STREAM_KINDS, type RecordedEvent, type StreamHead, type StreamKind } from '@idesluss/core';
import { isDeepStrictEqual } from 'node:util';
import { listEvents, toRecordedEvent } from './event-queries.ts';
import { query } from './query.ts';
import { streamTables } from './row-writer.ts';
import type { StreamRowHead } from './stream-rows.ts';
import { type Place, readTenant } from './transaction.ts';

/** What the check is given of the rules. */
export interface Rules {
  /** The state that events of one kind make, as it is stored. */
  readonly fold: (kind: StreamKind, events: readonly RecordedEvent[]) => unknown;
  /** What does not hold in a chain that should end in this head, in words; `erased` are the people whose erasure is recorded. */
  readonly verifyChain: (
    events: readonly RecordedEvent[],
    known: { readonly head: StreamHead; readonly erased: ReadonlySet<string> },
  ) => readonly string[];
}

const PAGE = 500;

/**
 * Folds every stream of a tenant from the log and compares it with its row, and verifies every chain up to the row's head.
 * Answers findings as sentences; none when log and rows tell the same. For tests and audits: it reads everything.
 */
export async function foldCheck(place: Place, rules: Rules): Promise<readonly string[]> {
  const strays = await findStrays(place);
  const erased = await findErased(place);
  const findings: string[] = [...strays];
  for (const kind of STREAM_KINDS) {
    for (const row of await listRows(place, kind)) {
      findings.push(...(await checkRow(place, kind, row, rules, erased)));
    }
  }
  return findings;
}

async function listRows(place: Place, kind: StreamKind): Promise<readonly StreamRowHead[]> {
  const { table, id } = streamTables[kind];
  const text = `select ${id} as stream_id, version, head_hash, fold, recorded_at, state from public.${table} order by ${id}`;
  const [rows] = await readTenant(place, [query<StreamRowHead>(text)]);
  return rows;
}

async function checkRow(
  place: Place,
  kind: StreamKind,
  row: StreamRowHead,
  rules: Rules,
  erased: ReadonlySet<string>,
): Promise<readonly string[]> {
  const name = `${kind} ${row.stream_id}`;
  const events = await readStream(place, row.stream_id);
  const findings = rules
    .verifyChain(events, { head: { version: row.version, hash: row.head_hash }, erased })
    .map((said) => `${name}: ${said}`);
  if (events.some((event) => event.streamKind !== kind)) return [...findings, `${name}: events of another kind`];
  // What JSON does not keep (absent beside undefined) is no difference.
  const folded: unknown = JSON.parse(JSON.stringify(rules.fold(kind, events)));
  return isDeepStrictEqual(folded, row.state)
    ? findings
    : [...findings, `${name}: the row is not what its events fold to`];
}

async function readStream(place: Place, streamId: string): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (let page = PAGE; page === PAGE; ) {
    const [rows] = await readTenant(place, [listEvents(place.db, streamId, { after: events.length, limit: PAGE })]);
    events.push(...rows.map(toRecordedEvent));
    page = rows.length;
  }
  return events;
}

/** The people whose erasure the log records; that these events are whole is found with their own chains. */
async function findErased(place: Place): Promise<ReadonlySet<string>> {
  const text = `select stream_id from public.event where stream_kind = 'person' and type = 'personErased'`;
  const [rows] = await readTenant(place, [query<{ stream_id: string }>(text)]);
  return new Set(rows.map(({ stream_id }) => stream_id));
}

/** Streams in the log that no row stands for. */
async function findStrays(place: Place): Promise<readonly string[]> {
  const rows = STREAM_KINDS.map((kind) => `select ${streamTables[kind].id} from public.${streamTables[kind].table}`);
  const text = `select distinct stream_id, stream_kind from public.event where stream_id not in (${rows.join(' union all ')})`;
  const [strays] = await readTenant(place, [query<{ stream_id: string; stream_kind: string }>(text)]);
  return strays.map((stray) => `${stray.stream_kind} ${stray.stream_id}: has events and no row`);
}
