import type { Text } from '../register/state.ts';
import type { BearerKind, ReferralWay } from './choices.ts';

/** Who stands behind the idea, and since when (RFC 3339). */
export interface Bearer {
  readonly personId: string;
  readonly kind: BearerKind;
  readonly since: string;
}

/** Somebody who has been asked to bear the idea too, and has not answered. */
export interface BearerOffer {
  readonly personId: string;
  readonly kind: BearerKind;
  readonly at: string;
}

/** A unit that is asked to own the initiative, and has not answered. `movesCase` if the open gate case is to go with it. */
export interface OwnerProposal {
  readonly unitId: string;
  readonly movesCase: boolean;
  readonly reason: Text;
  readonly at: string;
}

/** A yes or no to the idea, from the manager or, after a no or silence, from the innovation leader. */
export interface Endorsement {
  readonly answer: 'yes' | 'no';
  readonly reason: Text;
  readonly at: string;
}

/** Where the initiative is to go instead; it ends only when the unit there has accepted. */
export interface Referral {
  readonly ending: string;
  readonly way: ReferralWay;
  readonly unitId: string;
  readonly reason: Text;
  readonly tryAgainIf: Text;
  /** The case at whose gate it was decided; null where a leader asks. */
  readonly gateCaseId: string | null;
  readonly at: string;
  readonly acceptedAt: string | null;
}

/** A question back to the bearer, open until answered. */
export interface SupplementRequest {
  readonly id: string;
  readonly question: Text;
  readonly dueOn: string;
  readonly askedAt: string;
  readonly answer: Text;
  readonly answeredAt: string | null;
}
