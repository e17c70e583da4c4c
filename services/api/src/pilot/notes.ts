import { type RecordedEvent, upcast } from '@idesluss/core';
import { listEvents, toRecordedEvent } from '../db/event-queries.ts';
import type { Page } from '../http/page.ts';
import type { Reader } from '../http/reader.ts';
import { findBeneath } from '../initiatives/find-beneath.ts';

/** What the state notes by its title only: the words stand in the record. */
const noteEvents = { lessons: 'lessonWritten', pilotVersions: 'pilotVersionReleased' } as const;
export type NoteKind = keyof typeof noteEvents;

/** One page of an initiative's lessons or pilot versions, oldest first, in one round trip. */
export async function listNotes(reader: Reader, initiativeId: string, kind: NoteKind, page: Page) {
  const [after] = page.after ?? [];
  const ordered = listEvents(reader.shell.db, initiativeId, {
    after: typeof after === 'number' ? after : 0,
    limit: page.offset === undefined ? 0 : page.limit + 1,
  }).where('type', '=', noteEvents[kind]);
  const read = [after === undefined ? ordered.offset(page.offset ?? 0) : ordered] as const;
  const found = await findBeneath(reader, 'readInitiative', initiativeId, read);
  if (!found.ok) return found;
  const { initiative, rows } = found.value;
  return {
    ok: true,
    value: { notes: rows[0].map(toRecordedEvent).map(today), total: initiative[kind].length },
  } as const;
}

/** The event as the present code reads it. */
function today(event: RecordedEvent): RecordedEvent {
  const read = upcast(event);
  // The start has checked that the code is not older than the schema, so nothing newer can have written this.
  if (!read.ok) throw new Error(`an event of ${event.type} has schema version ${event.schemaVersion}`);
  return read.value;
}

/** The id that an event gives what it notes; its schema always has it. */
export function idOf({ facts }: RecordedEvent, name: string): string {
  const id = facts[name];
  return typeof id === 'string' ? id : '';
}
