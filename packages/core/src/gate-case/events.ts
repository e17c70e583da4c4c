import type { ReferralWay } from '../initiative/choices.ts';
import type { ResponsibleKind } from '../initiative/state-gates.ts';
import type { RecordFacts, RecordParts } from '../initiative/state-record.ts';
import type { GateKind, OutcomeKind } from '../process-model/types.ts';
import type { SequelEvents } from './events-sequels.ts';
import type { CarriedRating, PanelMember, Standard } from './state.ts';
import type { Provenance } from './provenance.ts';

type FactValue = number | boolean | string | readonly string[];

/** What can happen in a gate case. `private` names the parts that can be erased. */
export type GateCaseEvents = SequelEvents & {
  gateCaseOpened: {
    facts: {
      initiativeId: string;
      gate: string;
      gateKind: GateKind;
      unitId: string;
      toPhase: string;
      added?: true;
      standard?: Standard;
    };
    private: never;
  };
  criteriaRated: {
    facts: { assessorId: string; ratings: Readonly<Record<string, string>> };
    /** `justification.<criterion>`, by `justificationOf`. */
    private: string;
  };
  /** What was met at the attempt before holds here as well: follows the opening. */
  ratingsCarriedOver: { facts: { ratings: readonly CarriedRating[] }; private: never };
  assessorsAssigned: { facts: { members: readonly PanelMember[] }; private: never };
  criteriaRatedJointly: {
    facts: { byId: string; ratings: Readonly<Record<string, { rating: string; dissenting: readonly string[] }>> };
    /** `justification.<criterion>` by `justificationOf`, `dissent.<criterion>.<index>` by `dissentOf`. */
    private: string;
  };
  moneyApplied: {
    facts: {
      amountMinor: number;
      costLines: readonly { amountMinor: number }[];
      from: string;
      to: string;
      recipientUnitId: string;
      projectCode: string;
      shares: readonly { shareId: string; payerUnitId: string; fundId: string; amountMinor: number }[];
    };
    /** `costLine.<index>` */
    private: string;
  };
  shareDecided: {
    facts: Provenance & { shareId: string; outcome: 'approve' | 'reject'; basedOn: string };
    private: 'reason';
  };
  shareWithdrawn: { facts: Provenance & { shareId: string }; private: 'reason' };
  grantEnded: { facts: Provenance & { shareId: string; amountMinor: number }; private: 'reason' };
  /** The decision is requested, or what was requested has changed: the facts as they stood, and the heads of the streams. */
  dossierFrozen: {
    facts: {
      dossierVersion: number;
      cause: 'requested' | 'changed';
      answerDueOn: string;
      facts: Readonly<Record<string, FactValue>>;
      deviations: readonly string[];
    };
    /** `deviation.<needId>` */
    private: string;
  };
  gateDecided: {
    facts: Provenance & {
      decisionId: string;
      outcome: OutcomeKind;
      dossier: string;
      grantedMinutes: number;
      grantedMinor: number;
      ending: string | null;
      embargoUntil: string | null;
      /** The round that it was decided in, where it stood in one. */
      roundId?: string;
      /** These five stand only with the outcome that they belong to. */
      conditions?: readonly {
        conditionId: string;
        dueOn: string;
        responsible: ResponsibleKind;
        unitId: string | null;
      }[];
      answerDueOn?: string;
      wakeUpOn?: string | null;
      toPhase?: string;
      referTo?: { way: ReferralWay; unitId: string };
    };
    /** The texts of its conditions are called `condition.<index>`. */
    private: 'reasons' | 'embargoReason' | 'tryAgainIf' | 'awaits' | `condition.${number}`;
  };
  /** Cases of the round are decided only once it is closed; coming back to its preparation takes a case out again. */
  roundJoined: { facts: { roundId: string }; private: never };
  roundLeft: { facts: { roundId: string }; private: never };
  decisionNotified: { facts: { decisionId: string; outcome: OutcomeKind }; private: never };
  /** Another unit owns the initiative now and took the case along: its shares are to be answered anew. */
  gateCaseMoved: { facts: { unitId: string; formerUnitId: string }; private: never };
  gateCaseClosed: { facts: { because: 'initiativeEnded' | 'annulled' }; private: never };
  recordKept: { facts: RecordFacts; private: RecordParts };
};
