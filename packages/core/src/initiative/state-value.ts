import type { AmountMinor } from '../money.ts';
import type { Text } from '../register/state.ts';
import type { ValueKind } from '../value/state.ts';

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

/** A lesson or a pilot version by its title: the words stand in the record. */
export interface Noted {
  readonly id: string;
  readonly title: Text;
  readonly at: string;
}

/** What was promised against what was measured. */
export type GoalOutcome = 'reached' | 'partly' | 'notReached' | 'notMeasurable';
