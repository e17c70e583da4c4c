import {
  type Action,
  type Context,
  emptySituation,
  permits,
  type Refusal,
  type States,
  type StreamKind,
} from '@idesluss/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { COUNTED, countRows, pageOfRows, type RowFilter, type RowOrder } from '../db/stream-page.ts';
import { listStreamRows } from '../db/stream-rows.ts';
import { type Place, readTenant } from '../db/transaction.ts';
import { readingContext } from '../write/reading.ts';
import { currentStates } from '../write/refold.ts';
import { stateAsOf } from '../write/as-of.ts';
import { linksAsOf, readAsOf } from './as-of.ts';
import { type Listed, sendList, sendPageFault, sendResource } from './answer.ts';
import { type LinkTo, toLinks } from './links.ts';
import { type Asked, type CursorKind, type Page, readPage } from './page.ts';
import { actorOf, type Reader, readerOf, type SliceShell } from './reader.ts';
import { sendRefusal } from './refusal.ts';

type Visible = Readonly<Record<string, unknown>>;

/** Where a link leads can hang on the day. */
type LinksOf<K extends StreamKind> = (state: States[K], context: Context) => readonly LinkTo[];

/** How one kind of register entry or fund is shown: all its routes and receipts ask here. */
export interface Shown<K extends StreamKind> {
  readonly kind: K;
  /** The body without `_links`, as this reader may see it. */
  readonly view: (state: States[K], context: Context) => Visible;
  readonly links: LinksOf<K>;
}

/** How something is shown whose view rests on more than its own state: that is read once, for all that is shown. */
export interface ShownBeside<K extends StreamKind> {
  readonly kind: K;
  readonly viewing: (place: Place, context: Context, states: readonly States[K][]) => Promise<ViewOf<K>>;
  readonly links: LinksOf<K>;
}

type ViewOf<K extends StreamKind> = (state: States[K]) => Visible;

function viewOf<K extends StreamKind>(
  shown: Shown<K> | ShownBeside<K>,
  place: Place,
  context: Context,
  states: readonly States[K][],
): ViewOf<K> | Promise<ViewOf<K>> {
  return 'viewing' in shown ? shown.viewing(place, context, states) : (state) => shown.view(state, context);
}

/** Where somebody reads. */
export function placeOf({ shell, identity }: Reader): Place {
  return { db: shell.db, tenantId: identity.tenantId, counter: shell.counter };
}

type Allowed = { readonly ok: true; readonly context: Context } | { readonly ok: false; readonly refusal: Refusal };

/** Who reads, and whether they may read this kind of thing at all. */
export async function contextOf(reader: Reader, action: Action): Promise<Allowed> {
  const context = readingContext(reader.shell, await actorOf(reader));
  const refusal = permits(action, emptySituation, context);
  return refusal === undefined ? { ok: true, context } : { ok: false, refusal };
}

/** What a reader of each kind asks the access table for. */
const readOf = {
  unit: 'readRegisters',
  body: 'readRegisters',
  publicBody: 'readRegisters',
  person: 'readRegisters',
  role: 'readRegisters',
  mandate: 'readRegisters',
  fund: 'readFunds',
  challenge: 'readChallenges',
  decisionRound: 'readRounds',
} as const satisfies Partial<Record<StreamKind, Action>>;

/** Answers with one entry by its id, as it is or, where `asked` names a moment, as it was. */
export async function sendOne<K extends keyof typeof readOf>(
  slice: SliceShell,
  request: FastifyRequest,
  reply: FastifyReply,
  shown: Shown<K> | ShownBeside<K>,
  id: string,
  asked?: string,
): Promise<void> {
  const { kind, links } = shown;
  const moment = readAsOf(asked, slice.shell.clock());
  if (!moment.ok) return sendPageFault(reply, moment.fault);
  const reader = readerOf(slice, request);
  const allowed = await contextOf(reader, readOf[kind]);
  if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
  const place = placeOf(reader);
  const [rows] = await readTenant(place, [listStreamRows(kind, [id])]);
  const { asOf } = moment;
  const [now] = await currentStates(place, kind, rows);
  const state = now === undefined || asOf === undefined ? now : await stateAsOf(place, kind, id, asOf);
  if (state === undefined) return sendRefusal(reply, { code: 'unknown', thing: kind });
  const view = await viewOf(shown, place, allowed.context, [state]);
  const linked = links(state, allowed.context);
  const [self] = linked;
  if (asOf === undefined || self === undefined) return sendResource(reply, view(state), linked);
  return sendResource(reply, view(state), linksAsOf(self.path, asOf, self.title));
}

/** How a list is called and ordered. */
export type ListedKind<K extends StreamKind> = (Shown<K> | ShownBeside<K>) & {
  readonly name: string;
  /** Where the list is found; by default under its name. */
  readonly path?: string;
  readonly order: RowOrder;
  readonly filter?: RowFilter | undefined;
  readonly cursor: (state: States[K]) => readonly (string | number)[];
};

/** What a list's own query found, one row more than the page's limit. */
export interface Found<T> {
  readonly states: readonly T[];
  /** Absent when walking on with a cursor, which needs no count. */
  readonly total?: Listed<T>['total'];
}

/** A list with a query of its own; `find` is told the local date, which filters can hang on. */
type Finding<K extends keyof typeof readOf> = (Shown<K> | ShownBeside<K>) & {
  readonly name: string;
  /** Where the list is found; by default under its name. */
  readonly path?: string;
  readonly carries: readonly CursorKind[];
  readonly cursor: (state: States[K]) => readonly (string | number)[];
  readonly find: (place: Place, page: Page, today: string) => Promise<Found<States[K]>>;
};

/** Answers with one page of what a list's own query finds. */
export async function sendFound<K extends keyof typeof readOf>(
  slice: SliceShell,
  request: FastifyRequest<{ Querystring: Asked }>,
  reply: FastifyReply,
  finding: Finding<K>,
): Promise<void> {
  const { name, path = `/${name}`, carries, cursor, find, kind, links } = finding;
  const page = readPage(request, carries);
  if (!page.ok) return sendPageFault(reply, page.fault);
  const reader = readerOf(slice, request);
  const allowed = await contextOf(reader, readOf[kind]);
  if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
  const { context } = allowed;
  const place = placeOf(reader);
  const { states, total } = await find(place, page.value, context.today);
  const view = await viewOf(finding, place, context, states);
  return sendList(reply, {
    ...{ name, path, page: page.value, rows: states, cursor },
    view: (state) => ({ ...view(state), _links: toLinks(reply, links(state, context)) }),
    ...(total === undefined ? {} : { total }),
  });
}

/** Answers with one page of entries. */
export function sendPage<K extends 'unit' | 'body' | 'publicBody' | 'role' | 'mandate' | 'fund'>(
  slice: SliceShell,
  request: FastifyRequest<{ Querystring: Asked }>,
  reply: FastifyReply,
  listed: ListedKind<K>,
): Promise<void> {
  return sendFound<K>(slice, request, reply, {
    ...listed,
    carries: listed.order === 'name' ? ['text', 'uuid'] : ['uuid'],
    find: (place, page) => readPageOf(place, listed, page),
  });
}

async function readPageOf<K extends StreamKind>(place: Place, { kind, order, filter }: ListedKind<K>, page: Page) {
  const rows = pageOfRows(kind, order, page, filter);
  // Walking on with a cursor needs no count.
  if (page.after !== undefined) {
    const [found] = await readTenant(place, [rows]);
    return { states: await currentStates(place, kind, found) };
  }
  const [found, [counted]] = await readTenant(place, [rows, countRows(kind, filter)]);
  const count = counted?.count ?? 0;
  const total = count > COUNTED ? { atLeast: COUNTED } : count;
  return { states: await currentStates(place, kind, found), total };
}
