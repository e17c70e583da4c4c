import { lastDayRefusal } from '../decision-round/last-days.ts';
import type { Gate } from '../process-model/types.ts';
import { addDays } from '../working-days.ts';

/** Days within which a last day that comes back each year has come. */
const AHEAD = 367;

/** Where gates have last days, the first that is not before this day; else the day itself. */
export function nextLastDay(gates: readonly Gate[], from: string): string {
  for (let day = from; day < addDays(from, AHEAD); day = addDays(day, 1))
    if (lastDayRefusal(gates, day, '') === undefined) return day;
  return from;
}
