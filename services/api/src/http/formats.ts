import { EMAIL } from './patterns.ts';
import { LINE } from './visible.ts';

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A UUID as we write it: lower case, so that one id has one address. */
export const isUuid = (value: string): boolean => uuidPattern.test(value);

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** A day that exists in the calendar, from 1900-01-01 to 2200-12-31: what a city can mean. */
export const isDay = (value: string): boolean => {
  const match = dayPattern.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

const momentPattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A moment per RFC 3339, with its offset; leap seconds are not taken. */
export const isDateTime = (value: string): boolean => {
  const match = momentPattern.exec(value);
  return match !== null && isDay(match[1] ?? '');
};

const line = new RegExp(LINE, 'u');
const email = new RegExp(EMAIL, 'u');

/** One line of at most `max` characters with something to see in it, as every name and title is in a request. */
export const isLine = (value: string, max: number): boolean =>
  value.isWellFormed() && new RegExp(`^.{1,${max}}$`, 'u').test(value) && line.test(value);

/** An e-mail address, as far as a form can tell. */
export const isEmail = (value: string): boolean => value.length <= 254 && email.test(value);
