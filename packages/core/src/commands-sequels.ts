import type { Recorded } from './gate-case/provenance.ts';
import type { ReconsiderationOutcome } from './gate-case/state-sequels.ts';

/** Commands about a decision that has been notified: each names the decision, and none edits it. */
export type SequelCommands = {
  /** Of a clerical error: what was wrong, and the words that stand instead. Never of outcome, hours or money. */
  correctDecision: {
    target: { decisionId: string };
    args: {
      wrong: string;
      reasons: string | null;
      tryAgainIf: string | null;
      conditions: readonly { conditionId: string; text: string }[];
      /** Present when the registrar records what was decided earlier. */
      recorded: Recorded | null;
    };
  };
  requestReconsideration: { target: { decisionId: string }; args: { reason: string } };
  /** Answers a request, or takes the decision up of one's own motion (`requestId` is null). */
  reconsiderDecision: {
    target: { decisionId: string; requestId: string | null };
    args: { outcome: ReconsiderationOutcome; reasons: string; recorded: Recorded | null };
  };
  recordAppeal: {
    target: { decisionId: string };
    /** Received today where no day is given; null for the other day where it has not been passed on. */
    args: { receivedOn: string | null; inTime: boolean; forwardedOn: string | null };
  };
  /** Today where no day is given. */
  forwardAppeal: { target: { appealId: string }; args: { forwardedOn: string | null } };
};
