import { type StoredReceipt, stateOf } from '../http/answer.ts';
import { madeBy } from '../initiatives/receipt.ts';
import type { Outcome } from '../write/execute.ts';
import { goalPath, linksOfGoal, viewGoal } from './view.ts';

/** The receipt of a command on an effect goal: what was made by an event, and the goal as it stands after. */
export function receiptOnGoal(type: string, fact: string) {
  return (outcome: Outcome): StoredReceipt => {
    const { initiative, goalSeries } = outcome.after;
    const series = outcome.events.findLast(({ streamKind }) => streamKind === 'goalSeries');
    const goal = initiative?.effectGoals.find(({ id }) => id === series?.streamId);
    const after = goal === undefined ? undefined : goalSeries[goal.id];
    if (initiative === undefined || goal === undefined || after === undefined) {
      throw new Error('a command on an effect goal left none');
    }
    return {
      status: 201,
      path: goalPath(initiative.id, goal.id),
      id: madeBy(type, fact)(outcome) ?? goal.id,
      version: after.version,
      state: stateOf(viewGoal(goal, after)),
      links: linksOfGoal(initiative, goal.id),
    };
  };
}
