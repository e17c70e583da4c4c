import { changed } from '../freeze.ts';
import type { EventOf } from '../record/write.ts';
import { textOf } from '../record/write.ts';
import type { ChallengeEvents } from './events.ts';
import type { Challenge } from './state.ts';

export type ChallengeEvent = EventOf<ChallengeEvents>;

/** The state of a challenge after one more event. Erased text reads as null. */
export function evolveChallenge(
  id: string,
  state: Challenge | undefined,
  event: ChallengeEvent,
): Challenge | undefined {
  switch (event.type) {
    case 'challengeRegistered':
      return { ...event.facts, ...wordsOf(event), id, version: event.version, closing: null };
    case 'challengeRevised':
      return state && changed(state, { ...event.facts, ...wordsOf(event) }, event.version);
    case 'challengeClosed':
      return state && changed(state, { closing: { at: event.at, reason: textOf(event, 'reason') } }, event.version);
  }
}

function wordsOf(event: ChallengeEvent): Pick<Challenge, 'title' | 'question'> {
  return { title: textOf(event, 'title'), question: textOf(event, 'question') };
}
