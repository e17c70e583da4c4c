import type { Provenance } from '../gate-case/provenance.ts';
import type { AmountMinor } from '../money.ts';
import type { EndingKind, GateKind } from '../process-model/types.ts';
import type { Text } from '../register/state.ts';
import type { HeldDocument, Messages, Review } from './state-around.ts';
import type { ValueKind } from '../value/state.ts';

/** Where in its life an initiative is; the phase says where on its way. */
export const standings = ['draft', 'submitted', 'active', 'paused', 'ended'] as const;
/** Who may find it once it is out of draft; `readable` is the rule. */
export const visibilities = ['invited', 'internal', 'selectedUnits', 'public'] as const;
/** Where an initiative came from. */
export const origins = ['idea', 'challenge', 'opportunity'] as const;
/** What a bearer is. */
export const bearerKinds = ['employee', 'resident', 'company', 'association', 'academia', 'otherPublicBody'] as const;
/** What a collaborator is; an `administration` may be a unit of the register, all others are named. */
export const collaboratorKinds = [
  'administration',
  'resident',
  'company',
  'association',
  'academia',
  'otherPublicBody',
] as const;
/** Whether a paper of the registry came in, went out, or stayed within. */
export const directions = ['incoming', 'outgoing', 'internal'] as const;

/** Where a referral leads: the ordinary plan of a unit, another process, or procurement. */
export const referralWays = ['ordinaryPlan', 'otherProcess', 'procurement'] as const;

/** One of {@link standings}. */
export type Standing = (typeof standings)[number];
/** One of {@link visibilities}. */
export type Visibility = (typeof visibilities)[number];
/** One of {@link origins}. */
export type Origin = (typeof origins)[number];
/** One of {@link bearerKinds}. */
export type BearerKind = (typeof bearerKinds)[number];
/** One of {@link collaboratorKinds}. */
export type CollaboratorKind = (typeof collaboratorKinds)[number];
/** One of {@link referralWays}. */
export type ReferralWay = (typeof referralWays)[number];
/** The answer to a question of the model: a text or a choice's id, a number, yes or no. */
export type Answer = string | number | boolean;

/** A warning with the legal provision it rests on; `reviewOn` is the day to look at it again. Not a decision. */
export type SecrecyMarking = { provision: string; markedOn: string; reviewOn: string | null };
/** What another system calls the same thing; `scheme` names the system. */
export type ExternalReference = { scheme: string; value: string };

/** What the registry keeps about an initiative or a gate case; a marking is a warning, not a decision. */
export type RecordFields = {
  diaryNumber: string | null;
  direction: (typeof directions)[number] | null;
  legalBasis: string | null;
  retentionRule: string | null;
  secrecyMarkings: readonly SecrecyMarking[];
  externalReferences: readonly ExternalReference[];
};

/** Who stands behind the idea, and since when (RFC 3339). */
export interface Bearer {
  readonly personId: string;
  readonly kind: BearerKind;
  readonly since: string;
}

/** Somebody who has been asked to bear the idea too, and has not answered. */
export interface BearerOffer {
  readonly personId: string;
  readonly kind: BearerKind;
  readonly at: string;
}

/** A unit that is asked to own the initiative, and has not answered. `movesCase` if the open gate case is to go with it. */
export interface OwnerProposal {
  readonly unitId: string;
  readonly movesCase: boolean;
  readonly reason: Text;
  readonly at: string;
}

/** A yes or no to the idea, from the manager or, after a no or silence, from the innovation leader. */
export interface Endorsement {
  readonly answer: 'yes' | 'no';
  readonly reason: Text;
  readonly at: string;
}

/** Where the initiative is to go instead; it ends only when the unit there has accepted. */
export interface Referral {
  readonly ending: string;
  readonly way: ReferralWay;
  readonly unitId: string;
  readonly reason: Text;
  readonly tryAgainIf: Text;
  readonly at: string;
  readonly acceptedAt: string | null;
}

/** A question back to the bearer, open until answered. */
export interface SupplementRequest {
  readonly id: string;
  readonly question: Text;
  readonly dueOn: string;
  readonly askedAt: string;
  readonly answer: Text;
  readonly answeredAt: string | null;
}

/** What should change: `baseline` and `target` in the goal's own `unit`, to be reached on `dueOn`. */
export interface EffectGoal {
  readonly id: string;
  readonly name: Text;
  readonly valueKind: ValueKind;
  readonly unit: string;
  readonly direction: 'up' | 'down';
  readonly baseline: number | null;
  readonly target: number;
  readonly method: Text;
  readonly ownerUnitId: string | null;
  readonly dueOn: string;
  readonly setAt: string;
}

/** What makes a pilot bounded: an end, a place and a test group. */
export interface PilotPlan {
  readonly from: string;
  readonly to: string;
  readonly place: Text;
  readonly testGroup: Text;
  readonly costMinor: AmountMinor | null;
}

/** One gate whose approval took effect. `visit` counts the visits to the phase it leads from. */
export interface PassedGate {
  readonly gate: string;
  readonly gateKind: GateKind;
  readonly gateCaseId: string;
  readonly at: string;
  readonly visit: number;
  readonly grantedMinor: AmountMinor;
  /** False once the initiative has been sent back to before it. */
  readonly inEffect: boolean;
  /** Whether the approval has been put in question, and what came of it. */
  readonly questioning: Questioning | null;
}

/** An approval that somebody has put in question; later gates stand still until it is settled. */
export interface Questioning {
  readonly reason: Text;
  readonly at: string;
  readonly settled:
    | (Provenance & {
        readonly outcome: 'ratify' | 'annul';
        readonly reason: Text;
        readonly at: string;
        readonly lapsedGateCaseIds: readonly string[];
        readonly frozenMinor: AmountMinor;
        readonly toPhase: string | null;
      })
    | null;
}

/** Who is to see to a condition: `unit` is one of the register, `owner` the unit that owns the initiative then. */
export const responsibleKinds = ['bearer', 'coach', 'owner', 'unit'] as const;
/** One of {@link responsibleKinds}. */
export type ResponsibleKind = (typeof responsibleKinds)[number];

/** How a condition can be settled: found to be met, given more time, or no longer demanded. */
export const conditionOutcomes = ['accept', 'prolong', 'waive'] as const;
/** One of {@link conditionOutcomes}. */
export type ConditionOutcome = (typeof conditionOutcomes)[number];
/** `open` until it is accepted or waived; prolonging leaves it open. */
export const conditionStatuses = ['open', 'accepted', 'waived'] as const;
/** One of {@link conditionStatuses}. */
export type ConditionStatus = (typeof conditionStatuses)[number];

/** A condition of an approval, from its notification on. That it is overdue follows from `dueOn`. */
export interface Condition {
  readonly id: string;
  readonly gate: string;
  readonly gateKind: GateKind;
  readonly gateCaseId: string;
  /** Who approved on this condition: what a body has demanded it alone gives up or prolongs. */
  readonly setBy: 'person' | 'body';
  readonly text: Text;
  readonly dueOn: string;
  readonly responsible: ResponsibleKind;
  readonly unitId: string | null;
  readonly setAt: string;
  readonly status: ConditionStatus;
  /** What was last said of it by whoever sees to it. */
  readonly report: { readonly text: Text; readonly at: string } | null;
  /** The latest decision on it; null before. */
  readonly decision:
    | (Provenance & { readonly outcome: ConditionOutcome; readonly reason: Text; readonly at: string })
    | null;
}

/** Why and until when an initiative rests. */
export interface Pause {
  readonly since: string;
  readonly reason: Text;
  readonly wakeUpOn: string | null;
  readonly awaits: Text;
  /** The case at whose gate it was put to rest; null outside a gate. */
  readonly gateCaseId: string | null;
}

/** A lesson or a pilot version by its title: the words stand in the record. */
export interface Noted {
  readonly id: string;
  readonly title: Text;
  readonly at: string;
}

/** One initiative, folded from its stream: what `may` reads and what others are shown. */
export interface Initiative {
  readonly id: string;
  readonly version: number;
  readonly standing: Standing;
  /** Phase id of the pinned model while active; the last one once ended. */
  readonly phase: string | null;
  readonly processModelId: string;
  readonly entry: string;
  readonly origin: Origin;
  readonly visibility: Visibility;
  /** Units whose people may read it, while it is visible to `selectedUnits`. */
  readonly selectedUnitIds: readonly string[];
  readonly caseNumber: string | null;
  readonly title: Text;
  readonly summary: Text;
  readonly area: string | null;
  /** Which of the city's questions it answers. */
  readonly challengeId: string | null;
  readonly need: Text;
  readonly idea: Text;
  readonly answers: Readonly<Record<string, Answer>>;
  /** What its first bearer was; what an idea without a named person comes from. */
  readonly bearerKind: BearerKind;
  readonly bearers: readonly Bearer[];
  /** Who has borne it once: stepping down makes nobody impartial. */
  readonly formerBearerIds: readonly string[];
  readonly bearerOffers: readonly BearerOffer[];
  /** Those who bear it are kept from assessors, and so from everybody who takes no part. */
  readonly anonymous: boolean;
  /** For whom it is put forward, when that is somebody else. */
  readonly onBehalfOf: Text;
  /** Who drafted it for the office, without a named person behind it; null where somebody bears it from the start. */
  readonly drafterId: string | null;
  /** People who may read it besides those who take part. */
  readonly invitedIds: readonly string[];
  readonly proposedUnitId: string | null;
  /** Named at intake, or confirmed since; null before, and when the unit named at intake has declined. */
  readonly owningUnitId: string | null;
  /** When the owning unit said yes itself; until then it is named, and acts. */
  readonly ownerConfirmedAt: string | null;
  readonly ownerProposal: OwnerProposal | null;
  readonly managerId: string | null;
  readonly endorsement: Endorsement | null;
  /** The manager was asked to answer by that day; past it silence is an answer too. */
  readonly endorsementAsked: { readonly until: string; readonly at: string } | null;
  readonly leaderEndorsement: Endorsement | null;
  readonly coachId: string | null;
  readonly collaborators: readonly {
    readonly id: string;
    readonly kind: CollaboratorKind;
    readonly unitId: string | null;
    readonly name: Text;
  }[];
  readonly supplements: readonly SupplementRequest[];
  readonly reviews: readonly Review[];
  readonly documents: readonly HeldDocument[];
  readonly messages: Messages;
  readonly submittedAt: string | null;
  readonly firstAnswerDueOn: string | null;
  readonly firstAnswerAt: string | null;
  readonly openGateCaseId: string | null;
  readonly passedGates: readonly PassedGate[];
  /** The way that led here: each phase once, with how many gates had been passed when it was entered. */
  readonly path: readonly { readonly phase: string; readonly gates: number }[];
  readonly conditions: readonly Condition[];
  readonly pause: Pause | null;
  /** How many times each phase has been entered. */
  readonly phaseVisits: Readonly<Record<string, number>>;
  readonly grantedMinutes: number;
  readonly grantedMinor: AmountMinor;
  /** Of what is granted, how much is frozen because the gates that granted it have lost effect. */
  readonly frozenMinor: AmountMinor;
  /** What payers have taken back and nobody has replaced. */
  readonly underfundedMinor: AmountMinor;
  /** A payer has taken money back since the latest checkpoint. */
  readonly checkpointDue: boolean;
  /** Granted so far, by payer: amount limits count the sum per initiative and payer. */
  readonly grantedByPayer: Readonly<Record<string, AmountMinor>>;
  readonly payerUnitIds: readonly string[];
  readonly effectGoals: readonly EffectGoal[];
  readonly pilotPlan: PilotPlan | null;
  readonly pilotVersions: readonly Noted[];
  readonly checkpoints: {
    readonly count: number;
    readonly latest: { readonly conclusion: 'continue' | 'change' | 'stop'; readonly at: string } | null;
  };
  readonly lessons: readonly Noted[];
  readonly evaluation: {
    readonly valueCreated: 'yes' | 'partly' | 'no';
    readonly perGoal: readonly {
      readonly goalId: string;
      readonly outcome: GoalOutcome;
      readonly measured: number | null;
    }[];
    readonly strength: 'weak' | 'moderate' | 'strong';
    readonly text: Text;
    readonly at: string;
  } | null;
  readonly implementationPlan: {
    readonly receivingUnitId: string;
    readonly from: string;
    readonly text: Text;
    readonly at: string;
  } | null;
  readonly reception: { readonly unitId: string; readonly reference: string; readonly at: string } | null;
  readonly adoptions: readonly {
    readonly id: string;
    /** Null where another public body has taken it into use. */
    readonly unitId: string | null;
    readonly publicBodyId: string | null;
    readonly inUseFrom: string;
    readonly reference: string | null;
    readonly at: string;
  }[];
  readonly ending: {
    readonly ending: string;
    readonly kind: EndingKind;
    readonly reason: Text;
    readonly tryAgainIf: Text;
    /** By when what it taught is to be written down; null where the model does not require it of this ending. */
    readonly lessonsDueOn: string | null;
    /** When the first lesson was written afterwards. */
    readonly lessonsMetAt: string | null;
    readonly at: string;
  } | null;
  readonly referral: Referral | null;
  /** The latest time that it came back after an ending. */
  readonly reopening: { readonly after: EndingKind; readonly reason: Text; readonly at: string } | null;
  readonly record: RecordFields;
}

/** What was promised against what was measured. */
export type GoalOutcome = 'reached' | 'partly' | 'notReached' | 'notMeasurable';

/** Who bears an idea, has borne it or wrote it down. */
export type Behind = Pick<Initiative, 'bearers' | 'drafterId' | 'formerBearerIds'>;
