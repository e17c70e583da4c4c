import type { EffectGoal, GoalOutcome } from '../initiative/state-value.ts';
import type { Initiative } from '../initiative/state.ts';
import { at } from '../lookup.ts';
import type { Situation } from '../situation.ts';
import type { GoalSeries } from './state.ts';

/** What was promised against what was measured, for one goal. `measured` is the latest value in the goal's unit. */
export interface GoalResult {
  readonly goalId: string;
  readonly outcome: GoalOutcome;
  readonly measured: number | null;
}

/** Every goal of the initiative against its latest measurement. */
export function evaluateGoals({ effectGoals }: Initiative, { goalSeries }: Situation): readonly GoalResult[] {
  return effectGoals.map((goal) => {
    const measured = at(goalSeries, goal.id)?.latest?.value ?? null;
    return { goalId: goal.id, outcome: outcomeOf(goal, measured), measured };
  });
}

/** `reached` at the target or past it, `partly` on the way there from the baseline; without a baseline no way is known. */
export function outcomeOf(
  { direction, baseline, target }: Pick<EffectGoal | GoalSeries, 'direction' | 'baseline' | 'target'>,
  measured: number | null,
): GoalOutcome {
  if (measured === null) return 'notMeasurable';
  const sign = direction === 'up' ? 1 : -1;
  if (sign * measured >= sign * target) return 'reached';
  return baseline !== null && sign * measured > sign * baseline ? 'partly' : 'notReached';
}
