import { demoIds } from './ids.ts';
import { tryOperations } from './operations.ts';
import type { Plan } from './plan.ts';
import { template } from './template.ts';
import { tries } from './tries.ts';
import { ideaOf } from './try-ideas.ts';

/** The plans of all that is tried on an initiative. */
export const tryPlans: readonly Plan[] = tryOperations.flatMap((operation) => {
  const { title, until, plan } = tries[operation];
  if (until === undefined) return [];
  const ids = {
    gateCase: demoIds.tryCase[operation],
    share: demoIds.tryShare[operation],
    goal: demoIds.tryGoal[operation],
    measurement: demoIds.tryMeasurement[operation],
  };
  const summary = `Ett övningsinitiativ: prova fritt att ${title}, det finns bara för detta.`;
  return [{ ...template, summary, ...ideaOf(operation), id: demoIds.try[operation], until, ids, ...plan }];
});
