import { audienceOf, type RecordedEvent, toldPaper } from '@idesluss/core';
import { sql } from 'kysely';
import { listEvents, toRecordedEvent } from '../db/event-queries.ts';
import { readTenant } from '../db/transaction.ts';
import type { Page } from '../http/page.ts';
import type { Reader } from '../http/reader.ts';
import { findSituation, type Seen } from '../initiatives/queries.ts';

const MOST_DOCUMENTS = 1000;

interface Papers {
  readonly action: 'readDocuments' | 'readMessages';
  readonly type: 'documentAdded' | 'messageWritten';
}

/** One page of the events that hold documents or messages, oldest first, as their reader may see them; and what became of documents later: what the registry keeps of them, and that they were withdrawn. */
export async function listPapers(reader: Reader, initiativeId: string, { action, type }: Papers, page: Page) {
  const found = await findSituation(reader, { initiativeId }, action);
  if (!found.ok) return found;
  const { shell, identity } = reader;
  const [after] = page.after ?? [];
  const ordered = listEvents(shell.db, initiativeId, {
    after: typeof after === 'number' ? after : 0,
    limit: page.offset === undefined ? 0 : page.limit + 1,
  }).where('type', '=', type);
  const documentId = sql`facts ->> 'documentId'`;
  const kept = listEvents(shell.db, initiativeId, { after: 0, limit: MOST_DOCUMENTS })
    .where('type', 'in', ['documentRecordKept', 'documentWithdrawn'])
    .clearOrderBy()
    .distinctOn([documentId, 'type'])
    .orderBy(documentId)
    .orderBy('type')
    .orderBy('version', 'desc');
  const place = { db: shell.db, tenantId: identity.tenantId, counter: shell.counter };
  const [rows, records] = await readTenant(place, [
    after === undefined ? ordered.offset(page.offset ?? 0) : ordered,
    kept,
  ]);
  const [papers, later] = [rows, records].map((read) => read.map((row) => asSeen(toRecordedEvent(row), found.value)));
  return { ok: true, value: { papers: papers ?? [], later: later ?? [], seen: found.value } } as const;
}

/** As this reader is told of it. */
function asSeen(event: RecordedEvent, { situation, context }: Seen): RecordedEvent {
  return toldPaper(event, situation.initiative, audienceOf(situation, context), context.actor.personId);
}
