import type { Way } from './graph.ts';
import type { LocalText } from './types.ts';

/** What can be found about a model; `verify.ts` says which make it unusable. */
export type FindingCode =
  | 'tooLarge'
  | 'wrongShape'
  | 'otherIdentity'
  | 'reservedId'
  | 'duplicateId'
  | 'danglingId'
  | 'unreachablePhase'
  | 'noWayToEnding'
  | 'noWayToStop'
  | 'endingNeverReached'
  | 'brokenGuarantee'
  | 'emptyGuarantee'
  | 'unknownFact'
  | 'comparisonNeverHolds'
  | 'conditionNeverHolds'
  | 'needCannotBeMet'
  | 'needNotOnEveryPath'
  | 'criterionAsksForRatings'
  | 'contradictoryNeeds'
  | 'outcomeLeadsNowhere'
  | 'nobodyDecides'
  | 'adviceBinds'
  | 'deciderNeverAsked'
  | 'noChoices'
  | 'nothingCarriedOver'
  | 'criterionTooNew'
  | 'parallelEdges'
  | 'gateOnTwoWays'
  | 'scoringIncomplete'
  | 'worseRatingGivesMore'
  | 'bandsOutOfOrder'
  | 'unusedCriterion'
  | 'unusedQuestion'
  | 'unusedScoring'
  | 'unusedStep'
  | 'unusedEnding'
  | 'loopWithoutCounter'
  | 'missingTranslation'
  | 'notFullyChecked';

/** One thing that is wrong, or worth a look, in a process model. An error means: this model may not be used. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly code: FindingCode;
  /** JSON pointer (RFC 6901) into the model; `''` is the whole model. */
  readonly place: string;
  readonly text: LocalText;
  /** What an editor could change. */
  readonly remedy: LocalText;
  /** The shortest path that shows it, in words. */
  readonly counterExample?: LocalText;
  /** The same path as data: the ways in their order, each with the place of its entry or edge. */
  readonly path?: readonly Way[];
  /** Another rule that it does not go with, as a JSON pointer into the model. */
  readonly meets?: string;
}

/** A finding without its code and severity; without a remedy of its own it gets that of its code. */
export type Fault = Omit<Finding, 'severity' | 'code' | 'remedy'> & { readonly remedy?: LocalText };

/** A fault in both languages, Swedish first. */
export function fault(place: string, sv: string, en: string): Fault {
  return { place, text: { sv, en } };
}
