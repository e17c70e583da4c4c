import { changed } from '../freeze.ts';
import { localDate } from '../local-date.ts';
import { type EventOf, textOf } from '../record/write.ts';
import type { RoundEvents } from './events.ts';
import type { DecisionRound } from './state.ts';

export type RoundEvent = EventOf<RoundEvents>;

/** The state of a decision round after one more event. `id` is the stream's. */
export function evolveRound(
  id: string,
  state: DecisionRound | undefined,
  event: RoundEvent,
): DecisionRound | undefined {
  switch (event.type) {
    case 'roundOpened': {
      const { challengeId = null, ...facts } = event.facts;
      const { version, at: openedAt } = event;
      return { ...facts, challengeId, id, version, openedAt, closedOn: null, closingReason: null };
    }
    case 'roundRevised':
      return state && changed(state, event.facts, event.version);
    case 'roundClosed': {
      const closing = { closedOn: localDate(event.at), closingReason: textOf(event, 'reason') };
      return state && changed(state, closing, event.version);
    }
  }
}
