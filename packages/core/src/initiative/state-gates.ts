import type { Provenance } from '../gate-case/provenance.ts';
import type { AmountMinor } from '../money.ts';
import type { GateKind } from '../process-model/types.ts';
import type { Text } from '../register/state.ts';

/** One gate whose approval took effect. `visit` counts the visits to the phase it leads from. */
export interface PassedGate {
  readonly gate: string;
  readonly gateKind: GateKind;
  readonly gateCaseId: string;
  /** The unit that decided it, whoever owns the initiative since. */
  readonly unitId: string;
  /** The person who did; null where it was a body, which alone settles a doubt about it, or an older event does not say. */
  readonly deciderId: string | null;
  readonly at: string;
  readonly visit: number;
  readonly grantedMinor: AmountMinor;
  /** Passed with advice against; absent otherwise. */
  readonly against?: true;
  /** Of that, what payers have taken back since. */
  readonly endedMinor: AmountMinor;
  /** It lost effect and its money stands still; until a gate for money is passed again. */
  readonly frozen: boolean;
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
  /** Who approved on this condition: what a body has demanded it alone settles. */
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
