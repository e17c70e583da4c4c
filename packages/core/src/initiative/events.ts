import type { EndingKind, GateKind, LocalText } from '../process-model/types.ts';
import type { ValueKind } from '../value/state.ts';
import type { AroundEvents } from './events-around.ts';
import type { BelongingEvents } from './events-belonging.ts';
import type { MigratingEvents } from './events-migrating.ts';
import type { Provenance } from '../gate-case/provenance.ts';
import type { Answer, BearerKind, CollaboratorKind, Origin, Visibility } from './choices.ts';
import type { ConditionOutcome, ResponsibleKind } from './state-gates.ts';
import type { RecordFacts, RecordParts } from './state-record.ts';
import type { GoalOutcome } from './state-value.ts';

/** Why a phase was entered: each entry names its cause. */
export type EntryCause =
  | { kind: 'intake'; entry: string }
  | { kind: 'gate'; gate: string; gateCaseId: string }
  | { kind: 'freeEdge' }
  | { kind: 'reopening' }
  | { kind: 'migration' }
  | { kind: 'sendBack' | 'annulment'; gate: string; gateCaseId: string };

/** What has files of its own. */
type Elsewhere = AroundEvents & BelongingEvents & MigratingEvents;

/** What can happen to an initiative. `private` names the parts that can be erased. */
export type InitiativeEvents = Elsewhere & {
  initiativeDrafted: {
    facts: {
      processModelId: string;
      entry: string;
      origin: Origin;
      visibility: Visibility;
      /** Null without a named person. */
      bearerId: string | null;
      bearerKind: BearerKind;
      area: string | null;
      proposedUnitId: string | null;
      /** Absent where it answers none. */
      challengeId?: string;
      /** Absent where it takes up a part of none. */
      continuesId?: string;
    };
    private: 'title' | 'summary';
  };
  initiativeRevised: {
    facts: {
      visibility: Visibility;
      area: string | null;
      proposedUnitId: string | null;
      /** Absent where it stays. */
      challengeId?: string | null;
    };
    private: 'title' | 'summary';
  };
  initiativeSubmitted: { facts: { caseNumber: string; firstAnswerDueOn: string }; private: never };
  supplementRequested: { facts: { supplementId: string; dueOn: string }; private: 'question' };
  supplementAnswered: { facts: { supplementId: string }; private: 'answer' };
  initiativeAccepted: { facts: { owningUnitId: string }; private: never };
  needDescribed: { facts: Record<never, never>; private: 'need' };
  ideaDescribed: { facts: Record<never, never>; private: 'idea' };
  questionsAnswered: { facts: { answers: Readonly<Record<string, Answer>> }; private: string };
  managerNamed: { facts: { personId: string }; private: never };
  initiativeEndorsed: { facts: { answer: 'yes' | 'no' }; private: 'reason' };
  coachNamed: { facts: { personId: string }; private: never };
  unitsSelected: { facts: { unitIds: readonly string[] }; private: never };
  collaboratorAdded: {
    facts: { collaboratorId: string; kind: CollaboratorKind; unitId: string | null };
    private: 'name';
  };
  payersAsked: { facts: { unitIds: readonly string[] }; private: never };
  gateCaseBegun: { facts: { gateCaseId: string; gate: string }; private: never };
  gateCaseEnded: { facts: { gateCaseId: string; gate: string }; private: never };
  gatePassed: {
    facts: {
      gateCaseId: string;
      gate: string;
      gateKind: GateKind;
      /** The unit of the case; older events do not say it: it was nearly always the owner. */
      unitId?: string;
      /** The person who decided; null for a body. */
      deciderId?: string | null;
      grantedMinutes: number;
      grants: readonly { payerUnitId: string; amountMinor: number }[];
      /** It was passed with advice against, which whoever decides further on sees. */
      against?: true;
    };
    private: never;
  };
  grantReduced: {
    facts: { gateCaseId: string; shareId: string; payerUnitId: string; amountMinor: number };
    private: never;
  };
  phaseEntered: { facts: { phase: string; cause: EntryCause }; private: never };
  conditionSet: {
    facts: {
      conditionId: string;
      gate: string;
      gateKind: GateKind;
      gateCaseId: string;
      setBy: 'person' | 'body';
      dueOn: string;
      responsible: ResponsibleKind;
      unitId: string | null;
    };
    private: 'text';
  };
  /** A clerical error in it is corrected: the decision stays as it was. */
  conditionCorrected: { facts: { conditionId: string; gateCaseId: string }; private: 'text' };
  conditionReported: { facts: { conditionId: string }; private: 'text' };
  conditionDecided: {
    facts: Provenance & { conditionId: string; outcome: ConditionOutcome; dueOn: string | null };
    private: 'reason';
  };
  decisionQuestioned: { facts: { gateCaseId: string }; private: 'reason' };
  questioningSettled: {
    facts: Provenance & {
      gateCaseId: string;
      outcome: 'ratify' | 'annul';
      /** What follows from an annulment: cases whose approvals lose effect, öre that is frozen, the phase to go back to. */
      lapsedGateCaseIds: readonly string[];
      frozenMinor: number;
      toPhase: string | null;
    };
    private: 'reason';
  };
  initiativePaused: { facts: { wakeUpOn: string | null; gateCaseId: string | null }; private: 'reason' | 'awaits' };
  initiativeResumed: { facts: Record<never, never>; private: 'reason' };
  effectGoalSet: {
    facts: {
      goalId: string;
      valueKind: ValueKind;
      unit: string;
      direction: 'up' | 'down';
      baseline: number | null;
      target: number;
      ownerUnitId: string | null;
      dueOn: string;
    };
    private: 'name' | 'method' | 'reason';
  };
  pilotPlanned: { facts: { from: string; to: string; costMinor: number | null }; private: 'place' | 'testGroup' };
  pilotExtended: { facts: Provenance & { from: string; to: string }; private: 'reason' };
  pilotVersionReleased: { facts: { pilotVersionId: string }; private: 'title' | 'built' | 'taught' };
  checkpointHeld: { facts: { checkpointId: string; conclusion: 'continue' | 'change' | 'stop' }; private: 'reason' };
  lessonWritten: { facts: { lessonId: string }; private: 'title' | 'text' };
  valueEvaluated: {
    facts: {
      valueCreated: 'yes' | 'partly' | 'no';
      strength: 'weak' | 'moderate' | 'strong';
      perGoal: readonly { goalId: string; outcome: GoalOutcome; measured: number | null }[];
    };
    private: 'text';
  };
  implementationPlanned: { facts: { receivingUnitId: string; from: string }; private: 'text' };
  ownershipAccepted: { facts: { unitId: string; reference: string }; private: never };
  adoptionRegistered: {
    facts: {
      adoptionId: string;
      unitId: string | null;
      /** In place of a unit; absent where a unit is named. */
      publicBodyId?: string;
      /** What it was called then; absent from older events. */
      publicBodyName?: LocalText;
      inUseFrom: string;
      reference: string | null;
    };
    private: never;
  };
  adoptionCorrected: { facts: { adoptionId: string; inUseFrom: string; reference: string | null }; private: 'reason' };
  initiativeEnded: {
    facts: {
      ending: string;
      kind: EndingKind;
      lessonsDueOn: string | null;
      /** What goes on with it; absent where nothing does. */
      intoId?: string;
    };
    private: 'reason' | 'tryAgainIf';
  };
  recordKept: { facts: RecordFacts; private: RecordParts };
};
