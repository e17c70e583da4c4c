import type { GateKind } from '../process-model/types.ts';
import type { Text } from '../register/state.ts';

/** Where a round is on a day: announced, taking cases in, past its last day and not closed, or closed. */
export const roundStages = ['announced', 'joining', 'comparing', 'closed'] as const;
/** One of {@link roundStages}. */
export type RoundStage = (typeof roundStages)[number];

/**
 * Cases of one unit at gates of one kind, to be compared on one day: the same mandates decide them, whichever version of
 * which model each of them follows.
 */
export interface DecisionRound {
  readonly id: string;
  readonly version: number;
  readonly unitId: string;
  readonly gateKind: GateKind;
  readonly name: string;
  /** First and last day on which cases join. */
  readonly opensOn: string;
  readonly joinUntil: string;
  /** The challenge that its cases answer; null where they need not answer the same. */
  readonly challengeId: string | null;
  readonly openedAt: string;
  /** The local day on which it was closed; null while it is open, and none of its cases can be decided. */
  readonly closedOn: string | null;
  /** Why it was closed before its last day had passed. */
  readonly closingReason: Text;
}

/** Where the round is on that day. */
export function stageOf({ opensOn, joinUntil, closedOn }: DecisionRound, today: string): RoundStage {
  if (closedOn !== null) return 'closed';
  if (today < opensOn) return 'announced';
  return today <= joinUntil ? 'joining' : 'comparing';
}
