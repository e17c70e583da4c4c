import type { Command, CommandType } from '../commands.ts';
import type { Key } from './keys.ts';

/** What can wait for somebody. */
export const waitingKinds = [
  'intake',
  'supplement',
  'bearerOffer',
  'bearerMissing',
  'endorsement',
  'review',
  'ownership',
  'ownerMissing',
  'referral',
  'rating',
  'share',
  'decision',
  'notification',
  'reconsideration',
  'appeal',
  'condition',
  'conditionDecision',
  'questioning',
  'checkpoint',
  'wakeUp',
  'reception',
  'lesson',
  'round',
] as const;

/** One of {@link waitingKinds}. */
export type WaitingKind = (typeof waitingKinds)[number];

/** Something that the state says is awaited: by which command, of whom, until which day (null: none was named). */
export interface Matter {
  readonly kind: WaitingKind;
  readonly command: CommandType;
  readonly target: Command['target'];
  readonly due: string | null;
  readonly whom: readonly Key[];
  /** First day on which it waits, where that is not at once. */
  readonly from?: string;
  /** People who have done their part already. */
  readonly doneBy?: readonly string[];
}
