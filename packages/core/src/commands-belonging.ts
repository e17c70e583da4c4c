import type { BearerKind, ReferralWay } from './initiative/choices.ts';

type None = undefined;

/** Commands about whose an initiative is, who may see it, and how it leaves and comes back. */
export type BelongingCommands = {
  // ownership
  proposeOwner: {
    target: None;
    args: {
      unitId: string;
      reason: string;
      /** The open gate case goes with it: its shares are answered anew, and until then nobody decides it. */
      movesCase: boolean;
    };
  };
  answerOwnership: { target: { unitId: string }; args: { accepts: boolean; reason: string } };

  // those behind the idea, and those who may see it
  offerBearer: { target: None; args: { personId: string; kind: BearerKind } };
  answerBearerOffer: { target: None; args: { accepts: boolean } };
  stepDown: { target: None; args: { reason: string } };
  invite: { target: None; args: { personId: string } };
  withdrawInvitation: { target: { personId: string }; args: Record<never, never> };

  // the manager's word
  askEndorsement: { target: None; args: { until: string } };

  // leaving and coming back
  withdraw: {
    target: { ending: string };
    args: {
      reason: string;
      /** The initiative that goes on with it, borne by whoever withdraws: the two become one. */
      intoId?: string | null;
    };
  };
  proposeReferral: {
    target: { ending: string };
    args: { way: ReferralWay; unitId: string; reason: string; tryAgainIf: string };
  };
  answerReferral: { target: { unitId: string }; args: { accepts: boolean; reason: string } };
  /** Into a phase on its way, as far as the gates hold; null where that leads into none: to intake, or to the gates of its entry. */
  reopen: { target: { phase: string | null }; args: { reason: string } };
};
