import type { RecordedEvent } from '@idesluss/core';
import { listSealedEvents, toRecordedEvent } from '../db/event-queries.ts';
import { query } from '../db/query.ts';
import { readTenant } from '../db/transaction.ts';
import type { City } from './city.ts';

/** What an export is made of, one line each: a head, all events by stream, their positions, the checkpoints, an end. */
export type AuditLine =
  | {
      readonly kind: 'idesluss audit 1';
      readonly tenantId: string;
      readonly exportedAt: string;
      /** Events that have a position; what waits for one is not in the export. */
      readonly size: number;
      /** Whether names and free texts are in it. Without them the events still verify, but for those texts. */
      readonly private: boolean;
    }
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  | { readonly kind: 'positions'; readonly from: number; readonly hashes: readonly string[] }
  | ({ readonly kind: 'checkpoint' } & Checkpoint)
  | { readonly kind: 'end'; readonly events: number };

/** How many events had which root when, and who signed that. */
export type Checkpoint = {
  readonly size: number;
  readonly root: string;
  readonly recordedAt: string;
  readonly keyId: string | null;
  readonly signature: string | null;
};

const PAGE = 500;
const SIZE = 'select coalesce(max(size), 0)::bigint as size from public.checkpoint';
const POSITIONS = `select position, hash from public.sealed_event
where position > $1::bigint and position <= $2::bigint order by position limit $3::int`;
const CHECKPOINTS = `select size, root, recorded_at, key_id, signature from public.checkpoint
where size > $1::bigint and size <= $2::bigint order by size limit $3::int`;

type CheckpointRow = {
  size: number;
  root: string;
  recorded_at: string;
  key_id: string | null;
  signature: string | null;
};

/** The texts of people, left out as an erasure would: what they were committed to stays. */
const withoutTexts = (event: RecordedEvent): RecordedEvent => ({
  ...event,
  private: Object.fromEntries(
    Object.entries(event.commitments).map(([name, { subject, commitment }]) => [
      name,
      { subject, commitment, erased: true },
    ]),
  ),
});

/** The sealed record of a municipality, page by page; what is written meanwhile is not in it. */
export async function* auditLines(city: City, withTexts: boolean): AsyncGenerator<AuditLine> {
  const place = { db: city.shell.db, tenantId: city.tenantId };
  const [[found]] = await readTenant(place, [query<{ size: number }>(SIZE, [])]);
  const size = found?.size ?? 0;
  const exportedAt = city.shell.clock().toISOString();
  yield { kind: 'idesluss audit 1', tenantId: city.tenantId, exportedAt, size, private: withTexts };
  let after = { streamId: '00000000-0000-0000-0000-000000000000', version: 0 };
  let events = 0;
  for (let full = size > 0; full; ) {
    const [rows] = await readTenant(place, [listSealedEvents(place.db, { after, size, limit: PAGE })]);
    for (const event of rows.map(toRecordedEvent)) {
      yield { kind: 'event', event: withTexts ? event : withoutTexts(event) };
      after = { streamId: event.streamId, version: event.version };
      events += 1;
    }
    full = rows.length === PAGE;
  }
  yield* positionLines(city, size);
  yield* checkpointLines(city, size);
  yield { kind: 'end', events };
}

async function* positionLines({ shell, tenantId }: City, size: number): AsyncGenerator<AuditLine> {
  for (let from = 0; from < size; ) {
    const sought = query<{ position: number; hash: string }>(POSITIONS, [from, size, PAGE]);
    const [rows] = await readTenant({ db: shell.db, tenantId }, [sought]);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield { kind: 'positions', from: rows[0]?.position ?? from + 1, hashes: rows.map(({ hash }) => hash) };
    from = last.position;
  }
}

async function* checkpointLines({ shell, tenantId }: City, size: number): AsyncGenerator<AuditLine> {
  for (let after = 0; after < size; ) {
    const [rows] = await readTenant({ db: shell.db, tenantId }, [
      query<CheckpointRow>(CHECKPOINTS, [after, size, PAGE]),
    ]);
    const last = rows.at(-1);
    if (last === undefined) return;
    for (const { recorded_at: recordedAt, key_id: keyId, ...row } of rows)
      yield { kind: 'checkpoint', ...row, recordedAt, keyId };
    after = last.size;
  }
}

const NEWEST =
  'select size, root, recorded_at, key_id, signature from public.checkpoint order by tenant_id desc, size desc limit 1';

/** The newest checkpoint, to be kept where the database's keepers cannot reach; none before the first event is sealed. */
export const findNewestCheckpoint = async ({ shell, tenantId }: City): Promise<Checkpoint | undefined> => {
  const [[row]] = await readTenant({ db: shell.db, tenantId }, [query<CheckpointRow>(NEWEST, [])]);
  if (row === undefined) return undefined;
  const { recorded_at: recordedAt, key_id: keyId, ...rest } = row;
  return { ...rest, recordedAt, keyId };
};
