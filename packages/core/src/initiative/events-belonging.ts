import type { EndingKind } from '../process-model/types.ts';
import type { BearerKind, ReferralWay } from './choices.ts';

/** What can happen to whose an initiative is, who may see it, and how it leaves and comes back. */
export type BelongingEvents = {
  ownerProposed: { facts: { unitId: string; movesCase: boolean }; private: 'reason' };
  ownerConfirmed: { facts: { unitId: string; formerUnitId: string | null; movesCase: boolean }; private: 'reason' };
  ownerDeclined: { facts: { unitId: string }; private: 'reason' };
  bearerOffered: { facts: { personId: string; kind: BearerKind }; private: never };
  bearerJoined: { facts: { personId: string; kind: BearerKind }; private: never };
  bearerOfferDeclined: { facts: { personId: string }; private: never };
  bearerSteppedDown: { facts: { personId: string }; private: 'reason' };
  /** Whoever is erased bears nothing any more, nor is asked to. */
  bearerErased: { facts: { personId: string }; private: never };
  personInvited: { facts: { personId: string }; private: never };
  invitationWithdrawn: { facts: { personId: string }; private: never };
  endorsementAsked: { facts: { until: string }; private: never };
  /** After a no or silence of the manager it is the leader who says yes or no. */
  leaderEndorsed: { facts: { answer: 'yes' | 'no' }; private: 'reason' };
  /** Whether those who bear the idea are kept from whoever assesses it. */
  bearersHidden: { facts: { hidden: boolean }; private: never };
  /** For whom it is put forward, when that is somebody else than its bearer. */
  behalfNamed: { facts: Record<never, never>; private: 'onBehalfOf' };
  referralProposed: {
    /** `gateCaseId` where it was decided at a gate; events older than that knowledge have none. */
    facts: { ending: string; way: ReferralWay; unitId: string; gateCaseId?: string };
    private: 'reason' | 'tryAgainIf';
  };
  referralAccepted: { facts: { unitId: string }; private: 'reason' };
  referralDeclined: { facts: { unitId: string }; private: 'reason' };
  initiativeReopened: {
    /** `firstAnswerDueOn` where it waits for the first answer again. */
    facts: { after: EndingKind; standing: 'submitted' | 'active'; firstAnswerDueOn: string | null };
    private: 'reason';
  };
};
