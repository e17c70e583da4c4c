import type { Change, DraftEvent, StreamKind } from '../record/event.ts';

/** An entry of a register, as it stands. */
export interface Entry {
  readonly id: string;
  readonly version: number;
}

/** What happens to an entry next. */
export function next(kind: StreamKind, { id, version }: Entry, draft: DraftEvent): Change {
  return { stream: { kind, id }, initiativeId: null, expectedVersion: version, events: [draft] };
}
