import type { Condition, Pause } from '@idesluss/core';

/** A condition as it stands on a day: that it is overdue is nowhere stored. */
export function viewCondition(condition: Condition, today: string) {
  const { id: conditionId, gateKind: _, setBy: __, report, decision, ...rest } = condition;
  return {
    conditionId,
    ...rest,
    overdue: condition.status === 'open' && condition.dueOn < today,
    report: report && { text: report.text, reportedAt: report.at },
    decision: decision && viewDecided(decision),
  };
}

function viewDecided({ at: recordedAt, ...decision }: NonNullable<Condition['decision']>) {
  return { ...decision, recordedAt };
}

/** A rest as it stands on a day: that it is time to wake up is a flag, and nothing wakes by itself. */
export function viewPause({ since: pausedAt, wakeUpOn, ...rest }: Pause, today: string) {
  return { pausedAt, wakeUpOn, wakeUpDue: wakeUpOn !== null && wakeUpOn <= today, ...rest };
}
