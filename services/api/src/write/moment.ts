const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
let kept = { minute: Number.NaN, day: '' };

/** The local date in Sweden, `YYYY-MM-DD`. A date changes on a full minute, so one is worked out once a minute. */
export function localDate(at: Date): string {
  const minute = Math.floor(at.getTime() / 60_000);
  if (kept.minute !== minute) kept = { minute, day: stockholm.format(at) };
  return kept.day;
}
