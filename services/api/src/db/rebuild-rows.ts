import { FOLD_VERSION, STREAM_KINDS, type StreamKind } from '@idesluss/core';
import type { Kysely } from 'kysely';
import { onceShelved } from '../process-models/shelf.ts';
import { modelsNamedIn } from '../write/refold.ts';
import { rebuildStatements } from '../write/rebuild.ts';
import { listEventsOfStreams, toRecordedEvent } from './event-queries.ts';
import { query } from './query.ts';
import { retrying } from './retry.ts';
import { streamTables } from './row-writer.ts';
import { lockStreamRows } from './stream-rows.ts';
import type { Database } from './tables.ts';
import { listTenants } from './tenants.ts';
import { inTenant, type Place, readMore, readTenant } from './transaction.ts';

/** Rows looked for at once; each is rebuilt in a transaction of its own, so that nobody waits long. */
const BATCH = 100;
const beforeAll = '00000000-0000-0000-0000-000000000000';

export interface Rebuilding {
  /** Answers how many rows were rebuilt, once all are, or it was stopped. */
  readonly done: Promise<number>;
  stop(): Promise<void>;
}

/** Rebuilds the old rows of every tenant in the background: what a new version of the service does when it starts. */
export function startRebuilding(db: Kysely<Database>, onError: (error: unknown) => void): Rebuilding {
  const stopping = new AbortController();
  const run = async (): Promise<number> => {
    let rebuilt = 0;
    for (const { tenant_id: tenantId } of await listTenants(db)) {
      rebuilt += await rebuildRows({ db, tenantId }, stopping.signal);
    }
    return rebuilt;
  };
  const done = run().catch((error: unknown) => {
    onError(error);
    return 0;
  });
  const stop = async (): Promise<void> => {
    stopping.abort();
    await done;
  };
  return { done, stop };
}

/**
 * Writes every row that an older fold has made anew from its events. What is rebuilt no longer counts as old, so the job
 * can be stopped anywhere and goes on where it was. Until a row's turn comes, whoever reads it folds it for themselves.
 * Answers how many rows it rebuilt.
 */
export async function rebuildRows(place: Place, signal?: AbortSignal): Promise<number> {
  let rebuilt = 0;
  for (const kind of STREAM_KINDS) {
    let ids = await staleIds(place, kind, beforeAll);
    while (ids.length > 0) {
      for (const id of ids) {
        if (signal?.aborted === true) return rebuilt;
        await rebuildRow(place, kind, id);
        rebuilt += 1;
      }
      ids = await staleIds(place, kind, ids.at(-1) ?? beforeAll);
    }
  }
  return rebuilt;
}

async function staleIds(place: Place, kind: StreamKind, after: string): Promise<readonly string[]> {
  const { table, id } = streamTables[kind];
  const text = `select ${id} as stream_id from public.${table} where fold < $1 and ${id} > $2::uuid order by ${id} limit $3`;
  const [rows] = await readTenant(place, [query<{ stream_id: string }>(text, [FOLD_VERSION, after, BATCH])]);
  return rows.map(({ stream_id }) => stream_id);
}

/** Rebuilding twice makes the same row, so an unknown outcome may be tried again. */
function rebuildRow(place: Place, kind: StreamKind, streamId: string): Promise<void> {
  const work = () =>
    inTenant(place, [lockStreamRows(kind, [streamId])], () =>
      readMore([listEventsOfStreams(place.db, [streamId])], ([rows]) => {
        const events = rows.map(toRecordedEvent);
        return onceShelved(place.tenantId, modelsNamedIn(events), () => ({
          writes: rebuildStatements(place.tenantId, events),
          answer: undefined,
        }));
      }),
    );
  return retrying(work, { settlesUnknown: true });
}
