import { FOLD_VERSION, STREAM_KINDS, type StreamKind } from '@idesluss/core';
import { rebuildStatements } from '../write/rebuild.ts';
import { listEventsOfStreams, toRecordedEvent } from './event-queries.ts';
import { query } from './query.ts';
import { retrying } from './retry.ts';
import { streamTables } from './row-writer.ts';
import { lockStreamRows } from './stream-rows.ts';
import { inTenant, type Place, readMore, readTenant } from './transaction.ts';

/** Rows looked for at once; each is rebuilt in a transaction of its own, so that nobody waits long. */
const BATCH = 100;

/**
 * Writes every row that an older fold has made anew from its events. What is rebuilt no longer counts as old, so the job
 * can be stopped anywhere and goes on where it was. Until a row's turn comes, whoever reads it folds it for themselves.
 * Answers how many rows it rebuilt.
 */
export async function rebuildRows(place: Place): Promise<number> {
  let rebuilt = 0;
  for (const kind of STREAM_KINDS) {
    for (let ids = await staleIds(place, kind); ids.length > 0; ids = await staleIds(place, kind)) {
      for (const id of ids) await rebuildRow(place, kind, id);
      rebuilt += ids.length;
    }
  }
  return rebuilt;
}

async function staleIds(place: Place, kind: StreamKind): Promise<readonly string[]> {
  const { table, id } = streamTables[kind];
  const text = `select ${id} as stream_id from public.${table} where fold < $1 order by ${id} limit $2`;
  const [rows] = await readTenant(place, [query<{ stream_id: string }>(text, [FOLD_VERSION, BATCH])]);
  return rows.map(({ stream_id }) => stream_id);
}

/** Rebuilding twice makes the same row, so an unknown outcome may be tried again. */
function rebuildRow(place: Place, kind: StreamKind, streamId: string): Promise<void> {
  const work = () =>
    inTenant(place, [lockStreamRows(kind, [streamId])], () =>
      readMore([listEventsOfStreams(place.db, [streamId])], ([rows]) => ({
        writes: rebuildStatements(place.db, place.tenantId, rows.map(toRecordedEvent)),
        answer: undefined,
      })),
    );
  return retrying(work, { settlesUnknown: true });
}
