import { type RecordedEvent, STREAM_KINDS } from '@idesluss/core';
import type { Kysely } from 'kysely';
import { listEventsOfStreams, toRecordedEvent } from '../db/event-queries.ts';
import { erasePrivateParts } from '../db/event-store.ts';
import { lockStreamRows } from '../db/stream-rows.ts';
import type { Database } from '../db/tables.ts';
import { type Done, type Next, readMore } from '../db/transaction.ts';
import { onceShelved } from '../process-models/shelf.ts';
import { modelsNamedIn } from '../write/refold.ts';
import { byStream, rebuildStatements } from '../write/rebuild.ts';
import { forgetReceipts } from '../write/receipt.ts';

/** Whose words go, in which city. */
export interface Erasure {
  readonly tenantId: string;
  readonly personId: string;
  /** What the command itself records: it comes after what is folded anew. */
  readonly recorded: readonly RecordedEvent[];
}

/**
 * What recording `personErased` entails, in the same transaction: the person's private parts go from every stream, the
 * rows of those streams are folded anew without them, and receipts lose what those words could be guessed by. The
 * person's row is locked by now (situation-statements.ts): nobody who writes about them is under way. `done` holds what the command itself writes, the person's own row included.
 */
export function withErasure<A>(
  db: Kysely<Database>,
  { tenantId, personId, recorded }: Erasure,
  done: Done<A>,
): Next<A> {
  return readMore([erasePrivateParts(tenantId, personId)], ([parts]): Next<A> => {
    const streams = [...new Set(parts.map(({ stream_id }) => stream_id))].filter((id) => id !== personId);
    // Locked before they are read: what others are about to write there is written, and then folded with the rest.
    const locks = STREAM_KINDS.map((kind) => lockStreamRows(kind, streams));
    return readMore(locks, () =>
      readMore([listEventsOfStreams(db, streams)], ([rows]) => {
        const events = rows.map(toRecordedEvent);
        return onceShelved(tenantId, modelsNamedIn(events), () => {
          const rebuilt = [...byStream(events)].flatMap(([id, stream]) =>
            rebuildStatements(tenantId, [...stream, ...recorded.filter(({ streamId }) => streamId === id)]),
          );
          return {
            writes: [...done.writes, ...rebuilt, forgetReceipts(tenantId, personId, streams)],
            answer: done.answer,
          };
        });
      }),
    );
  });
}
