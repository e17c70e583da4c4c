import type { AroundCommands } from './commands-around.ts';
import type { BelongingCommands } from './commands-belonging.ts';
import type { ChallengeCommands } from './commands-challenge.ts';
import type { RegisterCommands } from './commands-registers.ts';
import type { SequelCommands } from './commands-sequels.ts';
import type { RoundCommands } from './commands-round.ts';
import type {
  Answer,
  BearerKind,
  CollaboratorKind,
  ConditionOutcome,
  Origin,
  RecordFields,
  ReferralWay,
  ResponsibleKind,
  Visibility,
} from './initiative/state.ts';
import type { Recorded } from './gate-case/provenance.ts';
import type { OutcomeKind } from './process-model/types.ts';
import type { ValueKind } from './value/state.ts';

type None = undefined;
/** What has files of its own. */
type Elsewhere = AroundCommands &
  BelongingCommands &
  ChallengeCommands &
  RegisterCommands &
  SequelCommands &
  RoundCommands;

export type { Recorded } from './gate-case/provenance.ts';

/** One condition of an approval. `unitId` is given with `unit` alone. */
export type ConditionToSet = {
  text: string;
  dueOn: string;
  responsible: ResponsibleKind;
  unitId: string | null;
};

/**
 * Every command: what in the state it is aimed at (`target`), and what it says (`args`). Optional properties are absent,
 * never undefined. Amounts are öre, times are minutes, dates are `YYYY-MM-DD`.
 *
 * What is said goes either into the facts of the events, which stay for good, or into private parts, which can be erased.
 * Every sentence that a person writes is a private part. Facts are amounts, dates, ids and choices (an erasure's `reason` is
 * one), names of units, bodies, funds and rounds, and short references of the registry and the accounts: `reference`,
 * `minutesReference`, `projectCode`, `area`, a goal's `unit`, the fields of the record. They never tell of a person.
 */
export type Commands = Elsewhere & {
  // funds
  openFund: { target: None; args: { unitId: string; year: number; name: string } };
  allocateFund: { target: None; args: { amountMinor: number; reference: string } };

  // intake
  draftInitiative: {
    target: None;
    args: {
      processModelId: string;
      entry: string;
      origin: Origin;
      visibility: Visibility;
      bearerKind: BearerKind;
      title: string;
      summary: string;
      area: string | null;
      proposedUnitId: string | null;
      /** No named person stands behind it: the sluice office is its contact, and drafts it. */
      unnamed?: boolean;
      /** Who bears it is kept from those who assess it. */
      anonymous?: boolean;
      /** For whom it is put forward, when that is somebody else than who drafts it. */
      onBehalfOf?: string | null;
      /** Which of the city's questions it answers, whatever it came from. */
      challengeId?: string | null;
    };
  };
  reviseInitiative: {
    target: None;
    args: {
      title?: string;
      summary?: string;
      area?: string | null;
      visibility?: Visibility;
      proposedUnitId?: string | null;
      anonymous?: boolean;
      challengeId?: string | null;
    };
  };
  submitInitiative: { target: None; args: { caseNumber: string } };
  requestSupplement: { target: None; args: { question: string; dueOn: string } };
  answerSupplement: { target: { supplementId: string }; args: { answer: string } };
  acceptAtIntake: { target: None; args: { owningUnitId: string } };
  declineAtIntake: { target: { ending: string }; args: { reason: string; tryAgainIf: string } };

  // exploring
  describeNeed: { target: None; args: { need: string } };
  describeIdea: { target: None; args: { idea: string } };
  answerQuestions: { target: None; args: { answers: Readonly<Record<string, Answer>> } };
  nameManager: { target: None; args: { personId: string } };
  endorse: { target: None; args: { answer: 'yes' | 'no'; reason: string } };
  nameCoach: { target: None; args: { personId: string } };
  selectUnits: { target: None; args: { unitIds: readonly string[] } };
  addCollaborator: { target: None; args: { kind: CollaboratorKind; unitId: string | null; name: string | null } };

  // a gate
  openGateCase: { target: { gate: string }; args: Record<never, never> };
  rateCriteria: {
    target: None;
    args: { ratings: Readonly<Record<string, { rating: string; justification: string }>> };
  };
  applyForMoney: {
    target: None;
    args: {
      basedOn: number;
      amountMinor: number;
      costLines: readonly { text: string; amountMinor: number }[];
      from: string;
      to: string;
      recipientUnitId: string;
      projectCode: string;
      shares: readonly { payerUnitId: string; fundId: string; amountMinor: number }[];
    };
  };
  decideShare: {
    target: { shareId: string };
    args: {
      outcome: 'approve' | 'reject';
      /** Address of the dossier; before there is one in this round, that of the application. */
      basedOn: string;
      reason: string;
      /** Present when the registrar records what the payer decided earlier. */
      recorded: Recorded | null;
    };
  };
  withdrawShare: { target: { shareId: string }; args: { reason: string; recorded: Recorded | null } };
  endGrant: {
    target: { shareId: string };
    args: { amountMinor: number; reason: string; recorded: Recorded | null };
  };
  requestDecision: {
    target: None;
    args: { basedOn: number; deviations: readonly { needId: string; reason: string }[] };
  };
  decideGate: {
    target: None;
    args: {
      outcome: OutcomeKind;
      basedOn: string;
      reasons: string;
      /** Minutes of working time that an approval grants; only where the gate grants hours. */
      grantMinutes: number | null;
      tryAgainIf: string | null;
      /** With `approveWithConditions` alone. Days are moved on by as many as the notification waits. */
      conditions?: readonly ConditionToSet[];
      /** With `postpone` alone: the last day that is promised instead. */
      answerDueOn?: string;
      /** With `pause` alone: a day, or what is awaited, or both. */
      pause?: { wakeUpOn: string | null; awaits: string | null };
      /** With `sendBack` alone. */
      toPhase?: string;
      /** With `refer` alone: where it is to go instead, and which unit is asked to take it. */
      referTo?: { way: ReferralWay; unitId: string };
      /** Present when the registrar records what was decided earlier. */
      recorded: Recorded | null;
      /** Present when the notification waits. */
      embargo: { reason: string; until: string } | null;
    };
  };
  notifyDecision: { target: None; args: Record<never, never> };

  // conditions and rest
  reportCondition: { target: { conditionId: string }; args: { text: string } };
  decideCondition: {
    target: { conditionId: string };
    args: {
      outcome: ConditionOutcome;
      /** The new last day; with `prolong` alone. */
      dueOn: string | null;
      reason: string;
      /** Present when the registrar records what was decided earlier. */
      recorded: Recorded | null;
    };
  };
  questionDecision: { target: { gateCaseId: string }; args: { reason: string } };
  settleQuestioning: {
    target: { gateCaseId: string };
    args: { outcome: 'ratify' | 'annul'; reason: string; recorded: Recorded | null };
  };
  pauseInitiative: { target: None; args: { reason: string; wakeUpOn: string | null; awaits: string | null } };
  resumeInitiative: { target: None; args: { reason: string } };

  // pilot and value
  planPilot: {
    target: None;
    args: { from: string; to: string; place: string; testGroup: string; costMinor: number | null };
  };
  setEffectGoal: {
    target: { goalId: string | null };
    args: {
      name: string;
      valueKind: ValueKind;
      unit: string;
      direction: 'up' | 'down';
      baseline: number | null;
      target: number;
      method: string;
      ownerUnitId: string | null;
      dueOn: string;
      /** Why a goal is changed; null for a new one. */
      reason: string | null;
    };
  };
  extendPilot: { target: None; args: { to: string; reason: string; recorded: Recorded | null } };
  openAddedGrant: { target: None; args: Record<never, never> };
  releasePilotVersion: { target: None; args: { title: string; built: string; taught: string } };
  recordMeasurement: { target: { goalId: string }; args: { value: number; measuredOn: string; source: string } };
  correctMeasurement: {
    target: { goalId: string; measurementId: string };
    args: { value: number; reason: string };
  };
  holdCheckpoint: {
    target: None;
    args: { conclusion: 'continue' | 'change' | 'stop'; reason: string };
  };
  writeLesson: { target: None; args: { title: string; text: string } };
  enterPhase: { target: { phase: string }; args: Record<never, never> };
  evaluate: {
    target: None;
    args: { valueCreated: 'yes' | 'partly' | 'no'; strength: 'weak' | 'moderate' | 'strong'; text: string };
  };

  // scaling and leaving
  planImplementation: { target: None; args: { receivingUnitId: string; from: string; text: string } };
  acceptOwnership: { target: None; args: { reference: string } };
  registerAdoption: {
    target: None;
    args: {
      /** Null where another public body takes it into use. */
      unitId: string | null;
      /** In place of a unit: what another public body takes into use is a foreign adoption. */
      publicBodyId?: string | null;
      inUseFrom: string;
      /** Where it stands that it is taken into use, when neither the unit nor the receiving one is who says so. */
      reference: string | null;
    };
  };
  complete: { target: { ending: string }; args: { reason: string } };
  endInitiative: { target: { ending: string }; args: { reason: string; tryAgainIf: string | null } };

  // record
  keepRecord: { target: None; args: RecordFields };
  keepGateCaseRecord: { target: None; args: RecordFields };
};

/** The name of a command: an imperative, such as `decideGate`. */
export type CommandType = keyof Commands;
/** What in the state the command is aimed at; undefined where it is the thing itself. */
export type TargetOf<K extends CommandType> = Commands[K]['target'];
/** What the command says. */
export type ArgsOf<K extends CommandType> = Commands[K]['args'];

/** One command as it is sent to `decide`. */
export type Command = {
  [K in CommandType]: { readonly type: K; readonly target: Readonly<TargetOf<K>>; readonly args: Readonly<ArgsOf<K>> };
}[CommandType];
