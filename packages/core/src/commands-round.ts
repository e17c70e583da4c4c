import type { GateKind } from './process-model/types.ts';

type None = undefined;

/** Commands about decision rounds: cases that are set side by side, and decided from one day on. */
export type RoundCommands = {
  openRound: {
    target: None;
    args: {
      unitId: string;
      gateKind: GateKind;
      name: string;
      /** First and last day on which cases join. */
      opensOn: string;
      joinUntil: string;
      /** Only initiatives that answer this challenge join. */
      challengeId?: string | null;
    };
  };
  /** Only what is to be otherwise is said. */
  reviseRound: { target: None; args: { opensOn?: string; joinUntil?: string } };
  /** A reason is given when it is closed before its last day has passed; else it may be null. */
  closeRound: { target: None; args: { reason: string | null } };
  /** The open case stands in the round until it is decided, returned or moved, or leaves. */
  joinRound: { target: None; args: { roundId: string } };
  leaveRound: { target: None; args: Record<never, never> };
};
