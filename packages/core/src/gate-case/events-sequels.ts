import type { Provenance } from './provenance.ts';
import type { ReconsiderationOutcome } from './state-sequels.ts';

/** What can happen to a decision once it has been notified. `decisionId` is that of the new decision. */
export type SequelEvents = {
  decisionCorrected: {
    facts: Provenance & { decisionId: string; corrects: string; conditionIds: readonly string[] };
    /** The new texts of conditions are called `condition.<index>`. */
    private: 'wrong' | 'reasons' | 'tryAgainIf' | `condition.${number}`;
  };
  reconsiderationRequested: { facts: { requestId: string; about: string }; private: 'reason' };
  decisionReconsidered: {
    facts: Provenance & {
      decisionId: string;
      reconsiders: string;
      /** Null where nobody has asked. */
      requestId: string | null;
      outcome: ReconsiderationOutcome;
      /** The case that a change opens for a new decision at the same gate. */
      gateCaseId: string | null;
    };
    private: 'reasons';
  };
  appealRecorded: {
    facts: { appealId: string; against: string; receivedOn: string; inTime: boolean; forwardedOn: string | null };
    private: never;
  };
  appealForwarded: { facts: { appealId: string; forwardedOn: string }; private: never };
};
