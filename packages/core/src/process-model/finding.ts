import type { LocalText } from './types.ts';

/** What can be found about a model; `verify.ts` says which make it unusable. */
export type FindingCode =
  | 'tooLarge'
  | 'wrongShape'
  | 'otherIdentity'
  | 'duplicateId'
  | 'danglingId'
  | 'unreachablePhase'
  | 'noWayToEnding'
  | 'noWayToStop'
  | 'brokenGuarantee'
  | 'unknownFact'
  | 'comparisonNeverHolds'
  | 'needCannotBeMet'
  | 'criterionAsksForRatings'
  | 'contradictoryNeeds'
  | 'outcomeLeadsNowhere'
  | 'nobodyDecides'
  | 'adviceBinds'
  | 'parallelEdges'
  | 'gateOnTwoWays'
  | 'scoringIncomplete'
  | 'worseRatingGivesMore'
  | 'bandsOutOfOrder'
  | 'unusedCriterion'
  | 'unusedQuestion'
  | 'unusedScoring'
  | 'loopWithoutCounter'
  | 'missingTranslation';

/** One thing that is wrong, or worth a look, in a process model. An error means: this model may not be used. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly code: FindingCode;
  /** JSON pointer (RFC 6901) into the model; `''` is the whole model. */
  readonly place: string;
  readonly text: LocalText;
  /** The shortest path that shows it, in words. */
  readonly counterExample?: LocalText;
}

/** A finding without its code and severity: what the single checks hand back. */
export type Fault = Omit<Finding, 'severity' | 'code'>;
