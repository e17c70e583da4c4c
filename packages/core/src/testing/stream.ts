import type { RecordedEvent, StreamKind } from '../record/event.ts';
import type { States } from '../record/fold.ts';

/** One stream as a shell keeps it: its events, and the state they add up to. */
export interface Stream {
  readonly kind: StreamKind;
  readonly id: string;
  readonly events: readonly RecordedEvent[];
  readonly state: States[StreamKind] | undefined;
}
