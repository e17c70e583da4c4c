import { lastDayRefusal } from '../decision-round/last-days.ts';
import type { Gate } from '../process-model/types.ts';

/** Where gates have last days, the first that is not before this day; else the day itself. */
export function nextLastDay(gates: readonly Gate[], from: string): string {
  const refusal = lastDayRefusal(gates, from, '');
  const days = refusal?.code === 'notALastDay' ? refusal.lastDays : [];
  return days.find((day) => day >= from) ?? from;
}
