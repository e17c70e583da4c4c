import { instantAfter, localDate as dayOf, type StreamHead } from '@idesluss/core';

let kept = { minute: Number.NaN, day: '' };

/** The local date in Sweden, `YYYY-MM-DD`. A date changes on a full minute, so one is worked out once a minute. */
export function localDate(at: Date): string {
  const minute = Math.floor(at.getTime() / 60_000);
  if (kept.minute !== minute) kept = { minute, day: dayOf(at.toISOString()) };
  return kept.day;
}

/**
 * The one instant of a command: the clock's, or where that lags behind what was read, just after the newest of it. Ask
 * when the rows are locked: whoever waited for them would else be recorded before those they waited for.
 */
export function momentOf(clock: () => Date, heads: Readonly<Record<string, StreamHead>>): Date {
  const newest = Object.values(heads).flatMap(({ at }) => at ?? []);
  const instant = instantAfter(clock().toISOString(), newest);
  // The database gives every time in one form.
  if (instant === undefined) throw new Error('a stored time is none');
  return new Date(instant);
}
