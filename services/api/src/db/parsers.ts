import pg from 'pg';

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** A bigint column as a number; refuses what a double cannot hold exactly rather than rounding money. */
function toSafeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond the exact integers`);
  return value;
}

const UTC_MILLISECONDS = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00$/;

/** A timestamptz column exactly as `Date.toISOString` writes it: event hashes cover this very text. */
function toRfc3339(text: string): string {
  const [, day, time, fraction = ''] = UTC_MILLISECONDS.exec(text) ?? [];
  if (day === undefined) return new Date(text).toISOString();
  return `${day}T${time}.${fraction.padEnd(3, '0')}Z`;
}

/** A date column stays the text it is: a Date object would shift it by the machine's zone. */
const toDay = (text: string): string => text;

const parsers = new Map<number, (text: string) => unknown>([
  [INT8, toSafeNumber],
  [DATE, toDay],
  [TIMESTAMPTZ, toRfc3339],
]);

/** Column parsers for one pool; the process-wide defaults of pg are left as they are. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    const own = format === 'binary' ? undefined : parsers.get(oid);
    return own ?? pg.types.getTypeParser(oid, format);
  },
};
