import type { RecordedEvent } from '../record/event.ts';
import { evolve, type States } from '../record/fold.ts';
import type { Decision } from './state.ts';

/**
 * Every decision of a case that has been notified, the oldest first: the state keeps the latest alone. One that waits for
 * its notification is none of them.
 */
export function notifiedDecisions(events: readonly RecordedEvent[]): readonly Decision[] {
  let state: States['gateCase'] | undefined;
  const notified: Decision[] = [];
  for (const event of events) {
    state = evolve('gateCase', state, event);
    if (event.type === 'decisionNotified' && state?.decision) notified.push(state.decision);
  }
  return notified;
}
