const DAY = 86_400_000;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * The working day so many days before now, as `YYYY-MM-DD`: what would fall on a weekend happened the Friday before, and
 * what comes later never falls earlier.
 */
export function workdayBefore(now: Date, daysAgo: number): string {
  const at = now.getTime() - daysAgo * DAY;
  const weekday = new Date(at).getUTCDay();
  const back = { 0: 2, 6: 1 }[weekday] ?? 0;
  return dayOf(at - back * DAY);
}

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * DAY);
}

/** The moment of the n-th thing that happens to one initiative on a day, in office hours. */
export function momentOn(day: string, index: number): Date {
  return new Date(Date.parse(`${day}T07:10:00Z`) + index * 9 * 60_000);
}
