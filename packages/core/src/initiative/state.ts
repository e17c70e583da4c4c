import type { AmountMinor } from '../money.ts';
import type { EndingKind, LocalText } from '../process-model/types.ts';
import type { Text } from '../register/state.ts';
import type { Answer, BearerKind, CollaboratorKind, Origin, Standing, Visibility } from './choices.ts';
import type { HeldDocument, Messages, Review } from './state-around.ts';
import type {
  Bearer,
  BearerOffer,
  Endorsement,
  OwnerProposal,
  Referral,
  SupplementRequest,
} from './state-belonging.ts';
import type { Condition, PassedGate, Pause } from './state-gates.ts';
import type { Migration } from './state-migration.ts';
import type { RecordFields } from './state-record.ts';
import type { EffectGoal, GoalOutcome, Noted, PilotPlan } from './state-value.ts';

/** One initiative, folded from its stream: what `may` reads and what others are shown. */
export interface Initiative {
  readonly id: string;
  readonly version: number;
  readonly standing: Standing;
  /** Phase id of the pinned model while active; the last one once ended. */
  readonly phase: string | null;
  readonly processModelId: string;
  /** The versions of the model that it has followed before; most often none. */
  readonly migrations: readonly Migration[];
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
  /** The latest no of a manager who was named before: naming another does not take it back. */
  readonly formerEndorsement: Endorsement | null;
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
    /** What it was called then; absent for a unit, and from older adoptions. */
    readonly publicBodyName?: LocalText;
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
    /** The initiative that goes on with it; absent where none does. */
    readonly intoId?: string;
  } | null;
  /** The initiative of which it takes up a part; absent where there is none. */
  readonly continuesId?: string;
  readonly referral: Referral | null;
  /** The latest time that it came back after an ending. */
  readonly reopening: { readonly after: EndingKind; readonly reason: Text; readonly at: string } | null;
  readonly record: RecordFields;
}

/** Who bears an idea, has borne it or wrote it down. */
export type Behind = Pick<Initiative, 'bearers' | 'drafterId' | 'formerBearerIds'>;
