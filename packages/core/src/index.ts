/** The public face of the rules, on one screen. */
export type { Actor } from './access/actor.ts';
export { audienceOf, audiencesReadBy } from './access/audience.ts';
export {
  type Openness,
  opennessOf,
  type Predicate,
  type Reach,
  type ReadableColumns,
  reachOf,
  readable,
  readableColumns,
  satisfiesPredicate,
} from './access/readable.ts';
export { type Relation, relations } from './access/relations.ts';
export { type Action, access, type Read, reads } from './access/table.ts';
export {
  type Agreement,
  type AgreementVerdict,
  agreementOf,
  type CriterionAgreement,
} from './assessment/agreement.ts';
export {
  type Calibration,
  calibrate,
  type CriterionLift,
  type Estimate,
  type FinishedCase,
  type Reliability,
} from './assessment/calibration.ts';
export { type DecidedCase, decidedCasesIn, type FrozenDossier, frozenDossiersIn } from './assessment/decided-cases.ts';
export { type Explanation, explainAssessment } from './assessment/explain.ts';
export { finishedCase } from './assessment/finished.ts';
export { type AgreementLevel, agreementLevels, krippendorffAlpha } from './assessment/krippendorff.ts';
export type { NextBand } from './assessment/next-band.ts';
export type { Grounds } from './assessment/points.ts';
export { type Ranked, type RankStability, rankStability, type Sampling } from './assessment/rank-stability.ts';
export {
  differsFromRecord,
  type NotPlayed,
  type Replay,
  type ReplayReason,
  type ReplayRules,
  replay,
  type StoodDifferently,
} from './assessment/replay.ts';
export type { Fraction } from './assessment/score.ts';
export { type Stand, standOf } from './assessment/stand.ts';
export type { RatedCase, Strictness } from './assessment/strictness.ts';
export type { Contribution } from './assessment/terms.ts';
export { type AssessmentSummary, summariseAssessments } from './assessment/summarise.ts';
export { type ArgsOf, type Command, type Commands, type CommandType, type TargetOf } from './commands.ts';
export { decide, looksAtEarlierCases, looksAtRound, may, mentionsOf, movesMoney, permits } from './decide.ts';
export { type ComparedCase, comparedCase } from './decision-round/compare.ts';
export { type CaseRanking, rankingsIn, type RatedBeside } from './decision-round/rankings.ts';
export { type DecisionRound, type RoundStage, roundStages, stageOf } from './decision-round/state.ts';
export { ledgerEntry } from './fund/evolve.ts';
export { accounts, type Fund, type LedgerEntry } from './fund/state.ts';
export { isAnswered } from './gate-case/answered.ts';
export { basesOf, type Basis } from './gate-case/basis.ts';
export { notifiedDecisions } from './gate-case/notified-decisions.ts';
export {
  type CaseStatus,
  type ShareStatus,
  type Share,
  type Application,
  type RatedCriterion,
  type Assessment,
  type Dossier,
  type Decision,
  type GateCase,
  type AnswerTime,
  type Terms,
  caseStatuses,
  shareStatuses,
} from './gate-case/state.ts';
export { areLessonsOverdue } from './initiative/ending.ts';
export { frozenMinorOf } from './initiative/granted.ts';
export type { DecidedBy, Provenance } from './gate-case/provenance.ts';
export { allFacts, explainCase, factLookup, facts, summariseCase } from './initiative/facts.ts';
export {
  type Standing,
  type Visibility,
  type Origin,
  type BearerKind,
  type CollaboratorKind,
  type Answer,
  type ReferralWay,
  standings,
  visibilities,
  origins,
  bearerKinds,
  referralWays,
  collaboratorKinds,
} from './initiative/choices.ts';
export type {
  Bearer,
  BearerOffer,
  Endorsement,
  OwnerProposal,
  Referral,
  SupplementRequest,
} from './initiative/state-belonging.ts';
export {
  type PassedGate,
  type Condition,
  type ConditionOutcome,
  type ConditionStatus,
  type Pause,
  type ResponsibleKind,
  conditionOutcomes,
  conditionStatuses,
  responsibleKinds,
} from './initiative/state-gates.ts';
export {
  type SecrecyMarking,
  type ExternalReference,
  type RecordFields,
  type RecordEntry,
  type RecordFacts,
  directions,
} from './initiative/state-record.ts';
export type { EffectGoal, PilotPlan, Noted, GoalOutcome } from './initiative/state-value.ts';
export type { Initiative, Behind } from './initiative/state.ts';
export { type Challenge, type ChallengeState, challengeState, challengeStates } from './challenge/state.ts';
export {
  type Appeal,
  type Correction,
  type Reconsideration,
  type ReconsiderationOutcome,
  type Sequel,
  reconsiderationOutcomes,
} from './gate-case/state-sequels.ts';
export { isToldToAll, lastToldAt } from './initiative/told-change.ts';
export { initiativeDiagram } from './initiative/diagram.ts';
export { noRecordFields } from './initiative/evolve.ts';
export { type Judge, judgeIn, verdictTypes } from './initiative/judges.ts';
export { isReviewOverdue } from './initiative/reviewing.ts';
export {
  type Review,
  type ReviewKind,
  type ReviewOutcome,
  type DocumentKind,
  type HeldDocument,
  type Messages,
  documentKinds,
  reviewKinds,
  reviewOutcomes,
} from './initiative/state-around.ts';
export { localDate } from './local-date.ts';
export { isValidOn, mandatesOf } from './mandate/mandate.ts';
export { HIGHEST_AMOUNT_MINOR, isAmount } from './money.ts';
export { type Option, options, optionsOfCase } from './options.ts';
export { judgeDraft, nextNumber } from './model-register/judge.ts';
export { LONGEST_DOCUMENT } from './model-register/rules.ts';
export { type ModelStatus, type OwnModel, modelStatuses } from './model-register/state.ts';
export { diagram, diagramFormats } from './process-model/diagram.ts';
export {
  evaluateCondition,
  evaluateNeeds,
  type FactLookup,
  type FactValue,
  type GoalsShort,
  type MissingComparison,
  type NeedOutcome,
} from './process-model/evaluate.ts';
export type { Finding, FindingCode } from './process-model/finding.ts';
export { processModelJsonSchema, variantJsonSchema } from './process-model/json-schema.ts';
export { composeModel } from './process-model/compose.ts';
export { composeDocuments, type Composition } from './process-model/compose-documents.ts';
export type { ComposeFault } from './process-model/compose-fault.ts';
export { parseProcessModel, parseVariant } from './process-model/parse.ts';
export type { Variant } from './process-model/variant-schema.ts';
export {
  activities,
  criterionParts,
  endingKinds,
  gateKinds,
  outcomeKinds,
  phaseKinds,
  ProcessModelSchema,
  scoringMethods,
} from './process-model/schema.ts';
export { checkMapping, type CheckedMapping } from './process-model/check-mapping.ts';
export { type ModelMapping, mappedParts } from './process-model/mapping-schema.ts';
export { mappingFindings } from './process-model/mapping-words.ts';
export { planMigration, type Verdict, verdictOn } from './process-model/migrate.ts';
export { migrationReasons, migrationVerdicts } from './process-model/migration-words.ts';
export { type Pinned, pinnedModelId } from './initiative/pinned.ts';
export type { Migration } from './initiative/state-migration.ts';
export { findShippedModel, findShippedModelById, shippedModels } from './process-model/shipped.ts';
export type { Activity, GateKind, LocalText, OutcomeKind, ProcessModel } from './process-model/types.ts';
export { verifyProcessModel } from './process-model/verify.ts';
export { canonical, type Json, type JsonObject } from './record/canonical.ts';
export type { ChangeSet } from './record/change-set.ts';
export { erasePrivate } from './record/erase.ts';
export {
  type Audience,
  type Change,
  type Commitment,
  type DraftEvent,
  NO_HASH,
  type PrivatePart,
  type RecordedEvent,
  STREAM_KINDS,
  type StreamKind,
  type StreamRef,
} from './record/event.ts';
export { eventTypes } from './record/event-types.ts';
export { evolve, FOLD_VERSION, fold, type States } from './record/fold.ts';
export { appendLeaf, EMPTY_FRONTIER, type Frontier, frontierRoot, merkleRoot } from './record/merkle.ts';
export { consistencyProof, inclusionProof } from './record/merkle-proof.ts';
export { type Heads, type Sealing, seal, type StreamHead } from './record/seal.ts';
export { instantAfter } from './record/time.ts';
export { upcast } from './record/upcast.ts';
export {
  type ConsistencyClaim,
  type InclusionClaim,
  verifyConsistency,
  verifyInclusion,
} from './record/verify-merkle.ts';
export { erasedSubjects, verifyChain } from './record/verify-chain.ts';
export { textOf } from './record/write.ts';
export type { Refusal, RefusalCode } from './refusal.ts';
export {
  type Text,
  type BodyKind,
  type PublicBody,
  type PublicBodyKind,
  type UnitKind,
  type RoleName,
  type MandateRole,
  type Person,
  type Unit,
  type Body,
  type RoleAssignment,
  type MandateHolder,
  type Mandate,
  bodyKinds,
  publicBodyKinds,
  unitKinds,
  roleNames,
  mandateRoles,
} from './register/state.ts';
export { movedOn, unitOn } from './register/moving.ts';
export { organisationNumber } from './register/organisation-number.ts';
export { ownNameOf } from './register/public-bodies.ts';
export type { Mentions } from './rule.ts';
export { type Context, emptySituation, IDS_NEEDED, type Known, nothingKnown, type Situation } from './situation.ts';
export { type ValueKind, type Measurement, type GoalSeries, valueKinds } from './value/state.ts';
export {
  type VisibleGateCase,
  type VisibleInitiative,
  visibleFacts,
  visibleGateCase,
  visibleInitiative,
  hidesBearers,
} from './visible-state.ts';
export { toldEvent, toldPaper, untoldTypes } from './told-event.ts';
export { isToldOfReservations, keptFrom, type Reservation, type VisibleFund, visibleFund } from './fund/visible.ts';
export { replayReasonIn } from './text/replay-reasons.ts';
export { describeCommand, describeRefusal, type Names, namesIn, noNames, type RefusalText } from './text.ts';
export { addDays, addWorkingDays } from './working-days.ts';
export { keysOf } from './waiting/keys.ts';
export { type WaitingKind, waitingKinds } from './waiting/matter.ts';
export { settlingUnits } from './waiting/of-initiative.ts';
export {
  type Awaited,
  awaitedAt,
  awaitedBy,
  type Waiting,
  waitsAtCase,
  waitsFor,
  waitsForRound,
} from './waiting/waiting.ts';
