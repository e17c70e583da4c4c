import { refuseArgument, unknownReference } from '../arguments.ts';
import { challengeState } from '../challenge/state.ts';
import { localDate } from '../local-date.ts';
import { at } from '../lookup.ts';
import type { Refusal } from '../refusal.ts';
import type { Situation } from '../situation.ts';
import type { Initiative } from './state.ts';

/** No to answering a challenge that there is not, or that takes no answers that day. Null answers none. */
export function answerable({ known }: Situation, id: string | null, day: string): Refusal | undefined {
  if (id === null) return undefined;
  const challenge = at(known.challenges, id);
  if (challenge === undefined) return unknownReference('/challengeId', 'challenge', id);
  const state = challengeState(challenge, day);
  if (state === 'open') return undefined;
  const { opensOn, closesOn, closing } = challenge;
  const closedOn = closing === null ? null : localDate(closing.at);
  return { code: 'challengeNotOpen', challengeId: id, state, opensOn, closesOn, closedOn };
}

/** The same of a challenge that an argument names. */
export function named(situation: Situation, id: string | null, day: string): Refusal | undefined {
  const refusal = answerable(situation, id, day);
  return refusal?.code === 'challengeNotOpen' ? { ...refusal, pointer: '/challengeId' } : refusal;
}

/** Which challenge it answers is chosen in the draft: with its submission the answer has been given. */
export function choosable(
  situation: Situation & { readonly initiative: Initiative },
  id: string | null,
  day: string,
): Refusal | undefined {
  const { standing, challengeId } = situation.initiative;
  if (id === challengeId) return undefined;
  return standing === 'draft' ? named(situation, id, day) : refuseArgument('/challengeId', 'notApplicable');
}
