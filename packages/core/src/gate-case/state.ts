import type { RecordFields } from '../initiative/state.ts';
import type { AmountMinor } from '../money.ts';
import type { GateKind, OutcomeKind } from '../process-model/types.ts';
import type { Text } from '../register/state.ts';

/** `decided` waits for its notification; `closed` has taken effect. A returned case is `preparing` again. */
export const caseStatuses = ['preparing', 'requested', 'decided', 'closed'] as const;
/** One of {@link caseStatuses}. */
export type CaseStatus = (typeof caseStatuses)[number];

/**
 * `reserved` by the payer's yes, `granted` once the approval is notified; a return makes it `pending` again. What is neither
 * granted nor rejected when the case is closed has `lapsed`: nobody is asked any more.
 */
export const shareStatuses = ['pending', 'reserved', 'rejected', 'granted', 'lapsed'] as const;
/** One of {@link shareStatuses}. */
export type ShareStatus = (typeof shareStatuses)[number];

/** What one payer is asked for, and what it has answered under its own mandate. */
export interface Share {
  readonly id: string;
  readonly payerUnitId: string;
  readonly fundId: string;
  readonly amountMinor: AmountMinor;
  readonly status: ShareStatus;
  /** The payer's latest answer; null before it. */
  readonly decision: (Provenance & { readonly basedOn: string }) | null;
}

/** What is asked for at a money gate, in öre: the lines and the shares each add up to `amountMinor`. */
export interface Application {
  /** The hash of the event that it was made by: what a payer answers on before there is a dossier. */
  readonly address: string;
  readonly appliedAt: string;
  readonly amountMinor: AmountMinor;
  readonly costLines: readonly { readonly text: Text; readonly amountMinor: AmountMinor }[];
  readonly from: string;
  readonly to: string;
  readonly recipientUnitId: string;
  readonly projectCode: string;
  readonly shares: readonly Share[];
}

/** A rating, by its id on the model's scale, and why. */
export interface RatedCriterion {
  readonly rating: string;
  readonly justification: Text;
}

/** One assessor's ratings, by criterion. */
export interface Assessment {
  readonly assessorId: string;
  readonly at: string;
  readonly ratings: Readonly<Record<string, RatedCriterion>>;
}

/** A need that is not met, and why the decision is asked for all the same. */
export interface Deviation {
  readonly needId: string;
  readonly reason: Text;
}

/** What the decider sees, frozen. `address` is the hash of the event that froze it. */
export interface Dossier {
  readonly version: number;
  readonly address: string;
  readonly at: string;
  /** How often the case had been returned when it was frozen: a decision rests on a dossier of its own round. */
  readonly round: number;
  /**
   * What was given when the decision was requested; null where the dossier only follows a change, for the round's own
   * stand (`deviationsOf`): a copy for each change would fill the case with the same words.
   */
  readonly deviations: readonly Deviation[] | null;
}

/** Who decided when the decision is recorded afterwards: a body, or a person with a mandate at that date. */
export type DecidedBy =
  | { readonly kind: 'person'; readonly personId: string; readonly mandateId: string }
  | { readonly kind: 'body'; readonly bodyId: string };

/** How a decision came about, at a gate or on a share. */
export type Provenance = {
  /** Taken in the system, or recorded by the registrar. */
  readonly form: 'taken' | 'recorded';
  readonly decidedBy: DecidedBy;
  readonly decidedOn: string;
  readonly minutesReference: string | null;
  /** A body needs none: it is the one that gives them. */
  readonly mandateId: string | null;
};

/** One decision at a gate. Times are RFC 3339 in UTC, days `YYYY-MM-DD`, `grantedMinutes` minutes of working time. */
export interface Decision extends Provenance {
  readonly id: string;
  readonly outcome: OutcomeKind;
  readonly reasons: Text;
  /** What would make the city try again; given with a rejection. */
  readonly tryAgainIf: Text;
  /** Address of the dossier that it was made on. */
  readonly dossier: string;
  readonly grantedMinutes: number;
  readonly grantedMinor: AmountMinor;
  readonly ending: string | null;
  readonly at: string;
  readonly embargo: { readonly reason: Text; readonly until: string } | null;
  readonly notifiedAt: string | null;
}

/** One passage through a gate. */
export interface GateCase {
  readonly id: string;
  readonly version: number;
  readonly initiativeId: string;
  readonly gate: string;
  readonly gateKind: GateKind;
  /** The unit that owned the initiative when the case was opened, or that took the case along since; it decides. */
  readonly unitId: string;
  readonly toPhase: string;
  readonly status: CaseStatus;
  readonly openedAt: string;
  readonly assessments: Readonly<Record<string, Assessment>>;
  readonly application: Application | null;
  readonly dossiers: readonly Dossier[];
  /** Promised last day for an answer while requested. */
  readonly answerDueOn: string | null;
  /** Latest decision that has taken effect; a `return` stays here until the next. */
  readonly decision: Decision | null;
  /** Decided and not yet notified: known to the deciding circle only. */
  readonly awaiting: Decision | null;
  readonly returns: number;
  readonly record: RecordFields;
}
