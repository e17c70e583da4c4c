import {
  type Actor,
  type Audience,
  audiencesReadBy,
  type Context,
  type Initiative,
  nothingKnown,
  permits,
  type Refusal,
  type Situation,
  untoldTypes,
} from '@idesluss/core';
import { listInitiativeEvents, toRecordedEvent } from '../db/event-queries.ts';
import { COUNTED } from '../db/stream-page.ts';
import { readTenant } from '../db/transaction.ts';
import { actorOf, type Reader } from '../http/reader.ts';
import type { Page } from '../http/page.ts';
import { readingContext } from '../write/reading.ts';
import { upToDate } from '../write/rebuild.ts';
import { currentStates } from '../write/refold.ts';
import { toGround } from '../write/situation.ts';
import { readingStatements } from '../write/situation-statements.ts';
import { findCurrent } from './held.ts';
import { type Finding, finding, orderOf } from './finding.ts';
import { orders } from './orders.ts';

/** What was found for a reader, in the light of who reads; or why not. */
export type Found<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
export interface Seen {
  readonly situation: Situation & { readonly initiative: Initiative };
  readonly context: Context;
}

/** As many of an initiative's cases are pointed at; nobody has that many. */
const MOST_CASES = 100;

const unknown = { ok: false, refusal: { code: 'unknown', thing: 'initiative' } } as const;

/** One initiative by id, in one round trip once the actor is warm. */
export async function findInitiative(reader: Reader, initiativeId: string): Promise<Found<Seen>> {
  const { shell, identity } = reader;
  const actor = await actorOf(reader);
  const place = { db: shell.db, tenantId: identity.tenantId, counter: shell.counter };
  const initiative = await findCurrent(place, initiativeId);
  if (initiative === undefined) return unknown;
  return seen(reader, actor, { initiative, funds: {}, goalSeries: {}, known: nothingKnown }, 'readInitiative');
}

/** One initiative with everything that its options depend on. */
export async function findSituation(
  reader: Reader,
  aim: { initiativeId: string } | { gateCaseId: string },
  action: 'readOptions' | 'readGateCase' | 'readDossiers' | 'readDocuments' | 'readMessages',
): Promise<Found<Seen>> {
  const { shell, identity } = reader;
  const actor = await actorOf(reader);
  const parts = readingStatements(aim);
  const place = { db: shell.db, tenantId: identity.tenantId, counter: shell.counter };
  const rows = await readTenant(
    place,
    parts.map(({ statement }) => statement),
  );
  const loaded = await upToDate(place, new Map(parts.map(({ part }, index) => [part, rows[index] ?? []])));
  return seen(reader, actor, toGround(loaded, aim).situation, action);
}

function seen(reader: Reader, actor: Actor, situation: Situation, action: Parameters<typeof permits>[0]): Found<Seen> {
  const { initiative, gateCase } = situation;
  if (initiative === undefined) return unknown;
  const context = readingContext(reader.shell, actor, initiative, gateCase);
  const refusal = permits(action, situation, context);
  return refusal === undefined
    ? { ok: true, value: { situation: { ...situation, initiative }, context } }
    : { ok: false, refusal };
}

/** The initiatives that the actor may read and that were asked for, in the order asked for. */
export async function listInitiatives(reader: Reader, page: Page, asked: Finding) {
  const { shell, identity } = reader;
  const place = { db: shell.db, tenantId: identity.tenantId, counter: shell.counter };
  const { rows, counted } = finding(shell.db, await actorOf(reader), page, asked);
  // Walking on with a cursor needs no count.
  const statements = page.after === undefined && counted !== undefined ? ([rows, counted] as const) : ([rows] as const);
  const [all, totals] = await readTenant(place, statements);
  const total = totals?.[0]?.count ?? all[0]?.counted ?? undefined;
  const found = all.filter((row) => row.stream_id !== null);
  const states = await currentStates(place, 'initiative', found);
  const { of } = orders[orderOf(asked)];
  const initiatives = states.flatMap((initiative, index) => {
    const row = found[index];
    return row === undefined ? [] : [{ initiative, cursor: of(row) }];
  });
  return { initiatives, ...(total === undefined ? {} : { total: totalOf(total) }) };
}

function totalOf(count: number): number | { atLeast: number } {
  return count > COUNTED ? { atLeast: COUNTED } : count;
}

/** Its gate cases, open or closed, as their columns tell: nothing of what was decided. */
export async function listCasesOf({ shell, identity }: Reader, { id }: Initiative) {
  const place = { db: shell.db, tenantId: identity.tenantId, counter: shell.counter };
  const cases = shell.db
    .selectFrom('gate_case')
    .select(['gate_case_id as gateCaseId', 'gate'])
    .where('initiative_id', '=', id)
    .orderBy('gate_case_id')
    .limit(MOST_CASES);
  const [rows] = await readTenant(place, [cases]);
  return rows;
}

/** An initiative's events that its reader may see as one of an audience, oldest first, over all its streams. */
export async function listEventsOf(reader: Reader, { situation, context }: Seen, audience: Audience, page: Page) {
  const { shell, identity } = reader;
  const shown = audiencesReadBy(audience);
  const untold = untoldTypes(situation.initiative, audience);
  const own = context.actor.personId;
  const place = { db: shell.db, tenantId: identity.tenantId, counter: shell.counter };
  const query = listInitiativeEvents(shell.db, situation.initiative.id, {
    after: page.after === undefined ? undefined : String(page.after[0]),
    limit: page.offset === undefined ? 0 : page.limit + 1,
  })
    .where('audience', 'in', [...shown])
    .$if(untold.length > 0, (events) => events.where('type', 'not in', [...untold]))
    // Ratings of others stay sealed here: they are shown with the gate case, once one's own is in.
    .$if(audience === 'assessors', (events) =>
      events.where((eb) => eb.or([eb('audience', '!=', 'assessors'), eb('actor_id', '=', own)])),
    );
  const [rows] = await readTenant(place, [page.after === undefined ? query.offset(page.offset ?? 0) : query]);
  return rows.map(toRecordedEvent);
}
