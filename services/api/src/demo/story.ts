import { type Plan, type Step, stages } from './plan.ts';
import { exploringSteps } from './way-exploring.ts';
import { moneySteps } from './way-money.ts';
import { valueSteps } from './way-value.ts';

/** A step with the number of days before now on which it happens. */
export type Dated = Omit<Step, 'stage'> & { readonly daysAgo: number };

/** All that happens to one initiative: the main way up to its stage, and what comes after; the last thing `daysAgo`. */
export function tell(plan: Plan, modelId: string, year: number): readonly Dated[] {
  const way = [...exploringSteps(plan, modelId), ...moneySteps(plan, year), ...valueSteps(plan)];
  const last = stages.indexOf(plan.until);
  const steps = [...way.filter(({ stage }) => stages.indexOf(stage) <= last), ...plan.after];
  let left = steps.reduce((sum, { wait }) => sum + wait, 0) - (steps[0]?.wait ?? 0);
  return steps.map((step, index) => {
    if (index > 0) left -= step.wait;
    return { ...step, daysAgo: plan.daysAgo + left };
  });
}
