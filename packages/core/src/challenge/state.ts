import type { Text } from '../register/state.ts';

/** Where a challenge stands on a day: before its first, while it takes answers, and after its last or once it was closed. */
export const challengeStates = ['coming', 'open', 'closed'] as const;
/** One of {@link challengeStates}. */
export type ChallengeState = (typeof challengeStates)[number];

/** A question that a unit asks the city. Whether it is open follows from its days: software closes nothing. */
export interface Challenge {
  readonly id: string;
  readonly version: number;
  /** The unit that asks, and answers for it. */
  readonly owningUnitId: string;
  readonly title: Text;
  readonly question: Text;
  readonly area: string | null;
  /** First and last day on which it takes answers, `YYYY-MM-DD`. */
  readonly opensOn: string;
  readonly closesOn: string;
  /** That somebody closed it before its last day had passed. */
  readonly closing: { readonly at: string; readonly reason: Text } | null;
}

/** Where the challenge stands that day. */
export function challengeState(
  { opensOn, closesOn, closing }: Pick<Challenge, 'opensOn' | 'closesOn' | 'closing'>,
  day: string,
): ChallengeState {
  if (closing !== null || day > closesOn) return 'closed';
  return day < opensOn ? 'coming' : 'open';
}
