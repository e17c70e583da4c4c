/** Public holidays and eves when Swedish authorities are closed: fixed days, days counted from Easter, and weekdays in a span. */
export const swedishHolidays = {
  fixed: ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'],
  fromEaster: [-2, 1, 39],
  /** Midsummer Eve is the Friday between 19 and 25 June. */
  weekdayInSpan: [{ weekday: 5, from: '06-19', to: '06-25' }],
} as const;

const DAY = 86_400_000;

/** Ten years: nobody is promised an answer later than that, and the count must end. */
const MOST_DAYS = 2_500;

/** The n-th working day after `date` (`YYYY-MM-DD`), by Swedish holidays. Dates that are no dates come back unchanged. */
export function addWorkingDays(date: string, days: number): string {
  let at = date;
  if (addDays(date, 0) !== date || Number.isNaN(Date.parse(date)) || days > MOST_DAYS) return date;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** Monday to Friday, and not a holiday. */
export function isWorkingDay(date: string): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6 && !isHoliday(date);
}

/** The date `days` later. Dates that are no dates come back unchanged. */
export function addDays(date: string, days: number): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? date : toDate(at + days * DAY);
}

function isHoliday(date: string): boolean {
  const dayOfYear = date.slice(5);
  if (swedishHolidays.fixed.some((day) => day === dayOfYear)) return true;
  const easter = easterSunday(Number(date.slice(0, 4)));
  if (swedishHolidays.fromEaster.some((days) => addDays(easter, days) === date)) return true;
  return swedishHolidays.weekdayInSpan.some(
    ({ weekday, from, to }) => weekdayOf(date) === weekday && dayOfYear >= from && dayOfYear <= to,
  );
}

/** Easter Sunday by the anonymous Gregorian rule. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor((year % 100) / 4) - d - ((year % 100) % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return toDate(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1));
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function toDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
