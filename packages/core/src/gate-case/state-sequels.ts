import type { Text } from '../register/state.ts';
import type { Provenance } from './provenance.ts';

/** What a reconsideration comes to: the decision stands as it is, or is changed, and the gate decides anew. */
export const reconsiderationOutcomes = ['stands', 'changed'] as const;
/** One of {@link reconsiderationOutcomes}. */
export type ReconsiderationOutcome = (typeof reconsiderationOutcomes)[number];

/** A new decision that puts a clerical error right: what was wrong, and the words that stand instead. */
export interface Correction extends Provenance {
  readonly kind: 'correction';
  readonly id: string;
  /** The decision that it corrects, which stays as it was. */
  readonly decisionId: string;
  readonly wrong: Text;
  readonly reasons: Text;
  readonly tryAgainIf: Text;
  readonly conditions: readonly { readonly id: string; readonly text: Text }[];
  readonly at: string;
}

/** A decision looked at once more: because somebody asked, or of the deciding side's own motion (`request` is null). */
export interface Reconsideration {
  readonly kind: 'reconsideration';
  /** Of the request; of the new decision where nobody has asked. */
  readonly id: string;
  readonly decisionId: string;
  /** `daysAfter`: how many days after the notification it was asked for. What is late is for the decider to judge. */
  readonly request: { readonly reason: Text; readonly daysAfter: number; readonly at: string } | null;
  /** The new decision; null while the request awaits it. `gateCaseId` is the case that a change has opened. */
  readonly answer:
    | (Provenance & {
        readonly id: string;
        readonly outcome: ReconsiderationOutcome;
        readonly reasons: Text;
        readonly gateCaseId: string | null;
        readonly at: string;
      })
    | null;
}

/** An appeal that the registrar has received; a court or another body decides it, never this software. */
export interface Appeal {
  readonly kind: 'appeal';
  readonly id: string;
  readonly decisionId: string;
  readonly receivedOn: string;
  readonly inTime: boolean;
  /** The day on which it was passed on to whoever decides it; null before, and where it is not. */
  readonly forwardedOn: string | null;
  readonly at: string;
}

/** What has come after a decision was notified: the decision itself is never edited. */
export type Sequel = Correction | Reconsideration | Appeal;
