import type { Recorded } from './gate-case/provenance.ts';
import type { ReferralWay } from './initiative/choices.ts';
import type { ConditionOutcome, ResponsibleKind } from './initiative/state-gates.ts';
import type { OutcomeKind } from './process-model/types.ts';

type None = undefined;

/** One condition of an approval. `unitId` is given with `unit` alone. */
export type ConditionToSet = {
  text: string;
  dueOn: string;
  responsible: ResponsibleKind;
  unitId: string | null;
};

/** Commands about one passage through a gate, and about what its decision leaves behind. */
export type GateCommands = {
  // a gate
  openGateCase: { target: { gate: string }; args: Record<never, never> };
  rateCriteria: {
    target: None;
    args: { ratings: Readonly<Record<string, { rating: string; justification: string }>> };
  };
  /** Who rates the case, and which criteria each leads; it takes the place of a panel named before. */
  assignAssessors: {
    target: None;
    args: { members: readonly { personId: string; leads: readonly string[] }[] };
  };
  /** What the panel finds together, once each has rated; who sees it otherwise stands beside it. */
  rateJointly: {
    target: None;
    args: {
      ratings: Readonly<
        Record<
          string,
          { rating: string; justification: string; dissents: readonly { personId: string; text: string }[] }
        >
      >;
    };
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
};
