import type { ReferralWay } from '../initiative/choices.ts';
import type { ResponsibleKind } from '../initiative/state-gates.ts';
import type { RecordFields } from '../initiative/state-record.ts';
import type { AmountMinor } from '../money.ts';
import type { GateKind, OutcomeKind } from '../process-model/types.ts';
import type { Text } from '../register/state.ts';
import type { Provenance } from './provenance.ts';
import type { Sequel } from './state-sequels.ts';

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
  /** Of what was granted, how much the payer has taken back since. */
  readonly endedMinor: AmountMinor;
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

/** A version of a process model. */
export type Standard = { readonly key: string; readonly version: number };

/** Somebody who is to rate, and the criteria of which they lead the joint rating. */
export type PanelMember = {
  readonly personId: string;
  readonly leads: readonly string[];
};

/** What a panel has found together of one criterion: by whose hand, and who sees it otherwise. */
export interface JointRating {
  readonly rating: string;
  readonly justification: Text;
  readonly byId: string;
  readonly at: string;
  readonly dissents: readonly { readonly personId: string; readonly text: Text }[];
}

/** A rating of an earlier attempt at the same gate that holds here as well: who gave it, and when. */
export type CarriedRating = {
  readonly criterionId: string;
  readonly assessorId: string;
  readonly rating: string;
  readonly ratedAt: string;
  /** The case in which it was given, with its justification. */
  readonly gateCaseId: string;
};

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

/** What an approval demands, by when and of whom. `unitId` is given with `unit` alone. */
export interface DecidedCondition {
  readonly id: string;
  readonly text: Text;
  readonly dueOn: string;
  readonly responsible: ResponsibleKind;
  readonly unitId: string | null;
}

/** What a decision says besides its outcome: conditions, another last day, a rest, the phase to go back to, or who is to take it. */
export interface Terms {
  readonly conditions: readonly DecidedCondition[];
  readonly answerDueOn: string | null;
  /** Rests until that day, or until what is awaited has come. */
  readonly pause: { readonly wakeUpOn: string | null; readonly awaits: Text } | null;
  readonly toPhase: string | null;
  /** The unit that is asked to take it instead of the sluice, and how; only its yes ends the initiative. */
  readonly referTo: { readonly way: ReferralWay; readonly unitId: string } | null;
}

/** One decision at a gate. Times are RFC 3339 in UTC, days `YYYY-MM-DD`, `grantedMinutes` minutes of working time. */
export interface Decision extends Provenance, Terms {
  readonly id: string;
  readonly outcome: OutcomeKind;
  readonly reasons: Text;
  /** What would make the city try again; given with a rejection and a referral. */
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

/** One answer that was promised and given: local days, and the working days that it took. */
export interface AnswerTime {
  readonly requestedOn: string;
  readonly promisedOn: string;
  /** The day on which the decision was notified: before that nobody has an answer. */
  readonly answeredOn: string;
  readonly workingDays: number;
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
  /** More money within the phase that the gate has led to: a no ends the case, not the initiative. */
  readonly added: boolean;
  readonly status: CaseStatus;
  readonly openedAt: string;
  readonly assessments: Readonly<Record<string, Assessment>>;
  /** Who is to rate; absent where whoever may assess does. */
  readonly panel?: readonly PanelMember[];
  /** What the panel has found together, by criterion: it counts in place of the single ratings. */
  readonly joint?: Readonly<Record<string, JointRating>>;
  /** The model at the opening, where the gate carries over: by it a later attempt tells what means the same. */
  readonly standard?: Standard;
  /** What was met at the attempt before, and is not rated anew. */
  readonly carriedOver?: readonly CarriedRating[];
  readonly application: Application | null;
  readonly dossiers: readonly Dossier[];
  /** Promised last day for an answer while requested. */
  readonly answerDueOn: string | null;
  /** When the decision was requested and what was promised then, while the answer is awaited. */
  readonly asked: Pick<AnswerTime, 'requestedOn' | 'promisedOn'> | null;
  /** One for each round that has been answered; a postponement is no answer. */
  readonly answers: readonly AnswerTime[];
  /** Latest decision that has taken effect; a `return` stays here until the next. */
  readonly decision: Decision | null;
  /** Decided and not yet notified: known to the deciding circle only. */
  readonly awaiting: Decision | null;
  /** How often it has come back to its preparation: returned, or put to rest. */
  readonly returns: number;
  /** What has come after its decision: corrections, reconsiderations, appeals. */
  readonly sequels: readonly Sequel[];
  /** The decision round that it stands in, from its joining until it leaves, is moved or comes back to its preparation. */
  readonly roundId: string | null;
  readonly record: RecordFields;
}
