import type { RecordedEvent, StreamKind } from '../record/event.ts';

/** A stream as the recorded ones of `record/fold.recorded.jsonl` are kept: its events without their seals, erased texts null. */
export interface Recorded {
  readonly streamKind: StreamKind;
  readonly streamId: string;
  readonly initiativeId: string | null;
  readonly events: readonly {
    readonly type: string;
    readonly at: string;
    readonly by: string | null;
    readonly facts: RecordedEvent['facts'];
    /** Short texts mostly; the document of a process model is one. */
    readonly texts: Readonly<Record<string, RecordedEvent['facts'][string]>>;
  }[];
}

/** What a stream's events are recorded as: one line of that file, once it is written as JSON. */
export function recordedOf(events: readonly RecordedEvent[]): Recorded | undefined {
  const [first] = events;
  if (first === undefined) return undefined;
  const { streamKind, streamId, initiativeId } = first;
  return {
    ...{ streamKind, streamId, initiativeId },
    events: events.map(({ type, at, by, facts, private: parts }) => ({
      ...{ type, at, by: by.personId, facts },
      texts: Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, 'value' in part ? part.value : null]),
      ),
    })),
  };
}
