import { hash } from 'node:crypto';
import Type from 'typebox';
import type { FaultCode } from './faults.ts';
import { isDateTime, isDay, isUuid } from './formats.ts';
import { CURSOR } from './patterns.ts';
import { integer, Links, open, optional, refTo } from './schema.ts';

const deepestWindow = 10_000;
const defaultLimit = 20;
const mostLimit = 100;

/** Spread into the query of every list. */
export const pageQuery = {
  page: optional(
    integer({
      max: deepestWindow,
      default: 1,
      example: 1,
      description: 'Sida, från 1; förval 1 / Page, from 1; default 1',
    }),
  ),
  limit: optional(
    integer({
      min: 1,
      max: mostLimit,
      default: defaultLimit,
      example: 20,
      description: 'Antal per sida; förval 20 / Number per page; default 20',
    }),
  ),
  after: optional(
    Type.String({
      minLength: 1,
      maxLength: 500,
      pattern: CURSOR,
      description: 'Fortsättning ur _links.next / Continuation from _links.next',
    }),
  ),
};

const PageMeta = open(
  {
    page: optional(integer({ description: 'Saknas när after används / Absent when after is used' })),
    limit: integer(),
    count: integer({ description: 'Antal i detta svar / Number in this answer' }),
    totalRecords: optional(integer({ description: 'Exakt, upp till 1 000 / Exact, up to 1,000' })),
    totalRecordsAtLeast: optional(
      integer({ description: 'När det är fler än 1 000 / When there are more than 1,000' }),
    ),
  },
  {
    $id: 'PageMeta',
    description: 'Om sidan / About the page',
    example: { page: 1, limit: 20, count: 1, totalRecords: 1 },
  },
);

/** What a list's answer has besides its list; spread into its schema. */
export const pageAnswer = { _meta: refTo(PageMeta), _links: Links };

/** The kinds of values a list is ordered by, in order; the cursor carries one of each. */
export type CursorKind = 'uuid' | 'date' | 'dateTime' | 'integer' | 'int4' | 'text';
type CursorValue = string | number;

/** Where to read: by offset for the first pages, or after the last row seen. */
export type Page = {
  readonly page: number;
  readonly limit: number;
  /** Undefined when page 0 was asked for: the answer is empty. */
  readonly offset: number | undefined;
  readonly after: readonly CursorValue[] | undefined;
};

/** What of a query tells which page is asked for. */
export type Asked = {
  readonly page?: number | undefined;
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
};
export type PageFault = {
  readonly pointer: string;
  readonly code: FaultCode;
  readonly parameters?: Readonly<Record<string, unknown>>;
};
type Read = { readonly ok: true; readonly value: Page } | { readonly ok: false; readonly fault: PageFault };

const fits = {
  uuid: (value) => typeof value === 'string' && isUuid(value),
  date: (value) => typeof value === 'string' && isDay(value),
  // Ours are in UTC; the database takes fewer offsets than RFC 3339 has.
  dateTime: (value) => typeof value === 'string' && isDateTime(value) && value.endsWith('Z'),
  integer: (value) => Number.isSafeInteger(value),
  // Scores and versions, whose columns take no more.
  int4: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 2_147_483_647,
  text: (value) => typeof value === 'string' && value.length <= 300 && value.isWellFormed() && !value.includes('\0'),
} as const satisfies Record<CursorKind, (value: unknown) => boolean>;

const isCursorValue = (value: unknown): value is CursorValue => typeof value === 'string' || typeof value === 'number';

/** The list that a request is about, whatever its path's ids are. */
type Asking = { readonly query: Asked; readonly routeOptions: { readonly url?: string | undefined } };

/** A mark of the list, to know its own cursors by. */
export const markOf = ({ routeOptions: { url = '' } }: Pick<Asking, 'routeOptions'>): string =>
  hash('sha256', url, 'base64url').slice(0, 6);

/** The opaque cursor that stands for a row: the values the list is ordered by, and whose cursor it is. */
export const toCursor = (values: readonly CursorValue[], ...mark: readonly string[]): string =>
  Buffer.from(JSON.stringify([...values, ...mark])).toString('base64url');

// A cursor is not signed: it only says where to go on reading, and every row is read under the caller's own rights.
const fromCursor = (cursor: string, kinds: readonly CursorKind[], mark: string): readonly CursorValue[] | undefined => {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(read)) return undefined;
    // One without a mark was given before there were any.
    const values: unknown[] = read.length === kinds.length + 1 && read.at(-1) === mark ? read.slice(0, -1) : read;
    if (values.length !== kinds.length) return undefined;
    const rightKinds = kinds.every((kind, position) => fits[kind](values[position]));
    return rightKinds ? values.filter(isCursorValue) : undefined;
  } catch {
    return undefined;
  }
};

const no = (pointer: string, code: FaultCode): Read => ({ ok: false, fault: { pointer, code } });

/** Reads page, limit and after; `kinds` are those of the list's order, as the cursor carries them. */
export const readPage = (asking: Asking, kinds: readonly CursorKind[]): Read => {
  const { page = 1, limit = defaultLimit, after } = asking.query;
  if (after !== undefined) {
    if (page !== 1) return no('/page', 'pageWithAfter');
    const values = fromCursor(after, kinds, markOf(asking));
    return values === undefined
      ? no('/after', 'cursor')
      : { ok: true, value: { page: 1, limit, offset: 0, after: values } };
  }
  if (page * limit > deepestWindow) return no('/page', 'pageWindow');
  return { ok: true, value: { page, limit, offset: page === 0 ? undefined : (page - 1) * limit, after: undefined } };
};
