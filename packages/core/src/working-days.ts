/** Public holidays and eves when Swedish authorities are closed: fixed days, days counted from Easter, and weekdays in a span. */
const swedishHolidays = {
  fixed: ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'],
  fromEaster: [-2, 1, 39],
  /** Midsummer Eve is the Friday between 19 and 25 June. */
  weekdayInSpan: [{ weekday: 5, from: '06-19', to: '06-25' }],
} as const;

const DAY = 86_400_000;

/** 31 December 9999, in days since 1970. */
const LAST_DAY = Date.UTC(9999, 11, 31) / DAY;

/** Ten years: nobody is promised an answer later than that, and the count must end. */
const MOST_DAYS = 2_500;

/** The n-th working day after `date` (`YYYY-MM-DD`), by Swedish holidays. Dates that are no dates come back unchanged. */
export function addWorkingDays(date: string, days: number): string {
  if (date !== promised.date) promised = { date, due: new Map() };
  const known = promised.due.get(days);
  if (known !== undefined) return known;
  let at = dayOf(date);
  if (Number.isNaN(at) || days > MOST_DAYS) return date;
  for (let left = days; left > 0; ) {
    at += 1;
    if (isWorking(at)) left -= 1;
  }
  const due = dateOf(at);
  promised.due.set(days, due);
  return due;
}

/** The answers for the day last asked about: most that is promised is promised from today, in one of a few spans. */
let promised: { readonly date: string; readonly due: Map<number, string> } = { date: '', due: new Map() };

/** Monday to Friday, and not a holiday. */
export function isWorkingDay(date: string): boolean {
  const day = dayOf(date);
  return !Number.isNaN(day) && isWorking(day);
}

/** The date `days` later. Dates that are no dates come back unchanged. */
export function addDays(date: string, days: number): string {
  const day = dayOf(date);
  return Number.isNaN(day) ? date : dateOf(day + days);
}

/** How many days later `to` is than `from`; 0 where one of them is no date. */
export function daysBetween(from: string, to: string): number {
  const days = dayOf(to) - dayOf(from);
  return Number.isNaN(days) ? 0 : days;
}

/** How many working days there are after `from` up to and with `to`: what {@link addWorkingDays} would add. At most ten years of them. */
export function workingDaysBetween(from: string, to: string): number {
  // Most answers to what is asked often come the same day.
  if (from === to) return 0;
  const last = dayOf(to);
  let count = 0;
  for (let day = dayOf(from) + 1; day <= last && count < MOST_DAYS; day += 1) if (isWorking(day)) count += 1;
  return count;
}

/** Easter Sunday by the anonymous Gregorian rule. */
export function easterSunday(year: number): string {
  return dateOf(easterOf(year));
}

function isWorking(day: number): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !yearAt(day).holidays.has(day);
}

/** One year's holidays, and its first and last day. */
interface Year {
  readonly first: number;
  readonly last: number;
  readonly holidays: ReadonlySet<number>;
}

/** The year last asked for: days are counted one after the other, and seldom leave it. */
let latest: Year = { first: 0, last: -1, holidays: new Set() };

function yearAt(day: number): Year {
  if (day >= latest.first && day <= latest.last) return latest;
  const year = new Date(day * DAY).getUTCFullYear();
  latest = {
    first: dayIn(year, 0, 1),
    last: dayIn(year, 11, 31),
    holidays: holidaysOf(year),
  };
  return latest;
}

function holidaysOf(year: number): ReadonlySet<number> {
  const dated = (dayOfYear: string): number =>
    dayIn(year, Number(dayOfYear.slice(0, 2)) - 1, Number(dayOfYear.slice(3)));
  const easter = easterOf(year);
  return new Set([
    ...swedishHolidays.fixed.map(dated),
    ...swedishHolidays.fromEaster.map((days) => easter + days),
    ...swedishHolidays.weekdayInSpan.map(({ weekday, from }) => onWeekday(dated(from), weekday)),
  ]);
}

/** The first such weekday from a day on. */
function onWeekday(from: number, weekday: number): number {
  return from + ((weekday - weekdayOf(from) + 7) % 7);
}

function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor((year % 100) / 4) - d - ((year % 100) % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayIn(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}

/** Days since 1970. Unlike `Date.UTC` it takes the years 0 to 99 for what they are, and not for 1900 to 1999. */
function dayIn(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / DAY;
}

/** 0 is Sunday; the first day of the count was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Days since 1970, or NaN for what is no date. */
function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The years that a date can be written in end at 9999: later days stay on its last one. */
function dateOf(day: number): string {
  const at = new Date(Math.min(day, LAST_DAY) * DAY);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
}
