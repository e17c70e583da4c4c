import { refuseArgument } from './arguments.ts';
import type { Refusal } from './refusal.ts';
import { addDays } from './working-days.ts';

/**
 * What is planned and measured here lies in this century: a day outside it is a slip of the pen. What the registers hold,
 * such as since when a unit has been there, may be older.
 */
const CENTURY = { first: '2000-01-01', last: '2099-12-31' } as const;

/** No plan reaches further. */
export const LAST_DAY: string = CENTURY.last;

/** Two years in days, a leap day included. Nobody waits longer for an answer, or for a decision to be made known. */
export const LONGEST_WAIT = 731;

/** No to a day outside this century. */
export function inThisCentury(day: string, pointer: string): Refusal | undefined {
  return day < CENTURY.first || day > CENTURY.last ? refuseArgument(pointer, 'otherCentury') : undefined;
}

/** No to a day that has been, or lies outside this century. */
export function notPassed(day: string, today: string, pointer: string): Refusal | undefined {
  return day < today ? refuseArgument(pointer, 'dateInPast') : inThisCentury(day, pointer);
}

/** No to a last day of waiting that has been, or lies further ahead than anybody waits. */
export function withinWait(day: string, today: string, pointer: string): Refusal | undefined {
  if (day < today) return refuseArgument(pointer, 'dateInPast');
  return day > addDays(today, LONGEST_WAIT) ? refuseArgument(pointer, 'tooFarAhead') : undefined;
}

/** No to a period of this century that ends before it starts, or has ended already. */
export function periodAhead(
  { from, to }: { readonly from: string; readonly to: string },
  today: string,
): Refusal | undefined {
  if (to < from) return refuseArgument('/to', 'endBeforeStart');
  return inThisCentury(from, '/from') ?? notPassed(to, today, '/to');
}
