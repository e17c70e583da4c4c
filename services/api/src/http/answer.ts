import type { FastifyReply } from 'fastify';
import { isKnown, stateHash, toEtag } from './etag.ts';
import { addressOf, type LinkTo, toLinks } from './links.ts';
import { markOf, type Page, type PageFault, toCursor } from './page.ts';
import { sendProblem } from './problem.ts';
import { faultAt } from './validation.ts';

type Visible = Readonly<Record<string, unknown>>;

const json = 'application/json; charset=utf-8';

/** Sets how long an answer may be kept: never shared, since it depends on who asks. */
const keepPrivately = (reply: FastifyReply): FastifyReply =>
  reply.header('cache-control', reply.request.identity === null ? 'no-cache' : 'private, no-cache');

/** The state of a resource as its reader sees it: compare it with If-Match, and put it in receipts. */
export const stateOf = (view: Visible): string => stateHash(JSON.stringify(view));

/** What a reader sees of a resource, written out, and its state. */
export type Written = { readonly body: string; readonly state: string };

export const write = (view: Visible): Written => {
  const body = JSON.stringify(view);
  return { body, state: stateHash(body) };
};

/** One resource: its body with links after it, its ETag, and 304 when the reader has it already. */
export const sendResource = (reply: FastifyReply, view: Visible, links: readonly LinkTo[]): void =>
  sendWritten(reply, write(view), links);

export const sendWritten = (reply: FastifyReply, { body, state }: Written, links: readonly LinkTo[]): void => {
  const { request } = reply;
  const etag = toEtag(state, request.language);
  keepPrivately(reply).header('etag', etag);
  if (isKnown(request.headers['if-none-match'], etag)) {
    reply.code(304).send();
    return;
  }
  // Joined as text so that the state is written out once, for its hash and for the answer.
  const opening = body === '{}' ? '{' : `${body.slice(0, -1)},`;
  reply.type(json).send(`${opening}"_links":${JSON.stringify(toLinks(reply, links))}}`);
};

/** What must never be kept, such as the options of this moment. */
export const sendFresh = (reply: FastifyReply, view: Visible, links: readonly LinkTo[]): void => {
  reply
    .header('cache-control', 'no-store')
    .type(json)
    .send(JSON.stringify({ ...view, _links: toLinks(reply, links) }));
};

export type Listed<T> = {
  /** The list's name in the answer, plural. */
  readonly name: string;
  /** Path below the base, without query. */
  readonly path: string;
  readonly page: Page;
  /** Rows of this page: ask the database for `limit + 1`, so that a next page is known without counting. */
  readonly rows: readonly T[];
  readonly view: (row: T) => Visible;
  /** The values of the order, of one row. */
  readonly cursor: (row: T) => readonly (string | number)[];
  /** Exact up to 1,000; beyond that `{ atLeast }`. Absent when walking with `after`. */
  readonly total?: number | { readonly atLeast: number };
};

const titles = {
  self: { sv: 'Den här sidan', en: 'This page' },
  first: { sv: 'Första sidan', en: 'First page' },
  next: { sv: 'Nästa sida', en: 'Next page' },
  prev: { sv: 'Föregående sida', en: 'Previous page' },
} as const;

/** The query as it was asked, with page and cursor exchanged: filters follow the reader from page to page. */
const addressWith = (
  reply: FastifyReply,
  path: string,
  change: Readonly<Record<string, string | undefined>>,
): string => {
  const query = new URLSearchParams(reply.request.url.split('?')[1] ?? '');
  for (const [name, value] of Object.entries(change)) {
    query.delete(name);
    if (value !== undefined) query.set(name, value);
  }
  return query.size === 0 ? path : `${path}?${query.toString()}`;
};

const pageLinks = <T>(reply: FastifyReply, { path, page, rows, cursor }: Listed<T>): LinkTo[] => {
  const last = rows[page.limit - 1];
  const more = rows.length > page.limit && last !== undefined;
  const start = { page: undefined, after: undefined };
  const links: LinkTo[] = [
    { rel: 'self', path: addressWith(reply, path, {}), title: titles.self },
    { rel: 'first', path: addressWith(reply, path, start), title: titles.first },
  ];
  if (more)
    links.push({
      rel: 'next',
      path: addressWith(reply, path, { ...start, after: toCursor(cursor(last), markOf(reply.request)) }),
      title: titles.next,
    });
  if (page.after === undefined && page.page > 1) {
    links.push({
      rel: 'prev',
      path: addressWith(reply, path, { ...start, page: String(page.page - 1) }),
      title: titles.prev,
    });
  }
  return links;
};

const metaOf = (page: Page, count: number, total: Listed<unknown>['total']): Visible => ({
  ...(page.after === undefined ? { page: page.page } : {}),
  limit: page.limit,
  count,
  ...(typeof total === 'number' ? { totalRecords: total } : {}),
  ...(typeof total === 'object' ? { totalRecordsAtLeast: total.atLeast } : {}),
});

/** One page of a list, with `_meta` and `_links`. */
export const sendList = <T>(reply: FastifyReply, listed: Listed<T>): void => {
  const { name, page, rows, view, total } = listed;
  const shown = rows.slice(0, page.limit).map(view);
  const body = {
    [name]: shown,
    _meta: metaOf(page, shown.length, total),
    _links: toLinks(reply, pageLinks(reply, listed)),
  };
  keepPrivately(reply).type(json).send(JSON.stringify(body));
};

/** A page that cannot be read: 400 with its pointer. */
export const sendPageFault = (reply: FastifyReply, { pointer, code, parameters }: PageFault): void =>
  sendProblem(reply, 'invalidRequest', {
    errors: [faultAt('query', pointer, code, reply.request.language, parameters)],
  });

/** What a command left behind: kept in the transaction, and answered again when the same key comes back. */
export type StoredReceipt = {
  readonly status: 200 | 201 | 202;
  /** Path of what was made or changed, below the base. */
  readonly path: string;
  readonly id: string;
  readonly version: number;
  /** The state after the command (`stateOf` its view), or null where there is no single resource. */
  readonly state: string | null;
  readonly links: readonly LinkTo[];
};

/** The answer to a command, from a fresh or a stored receipt alike. */
export const sendReceipt = (reply: FastifyReply, receipt: StoredReceipt): void => {
  const { status, path, id, version, state, links } = receipt;
  if (status !== 200) reply.header('location', addressOf(reply, path));
  if (state !== null) reply.header('etag', toEtag(state, reply.request.language));
  const body = { id, version, _links: toLinks(reply, links) };
  reply.code(status).header('cache-control', 'no-store').type(json).send(JSON.stringify(body));
};
