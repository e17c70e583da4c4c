import type { Challenge, ChallengeState } from '@idesluss/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Static } from 'typebox';
import { COUNTED } from '../db/stream-page.ts';
import type { Database } from '../db/tables.ts';
import { type Place, readTenant } from '../db/transaction.ts';
import type { Page } from '../http/page.ts';
import type { Found } from '../http/stream-routes.ts';
import { currentStates, type FoldedRow } from '../write/refold.ts';
import type { challengeQuery } from './list-schemas.ts';

type Asked = Static<typeof challengeQuery>;

/** The same as `challengeState` in core, of the columns and a day. */
const standing: Readonly<Record<ChallengeState, (day: string) => RawBuilder<unknown>>> = {
  coming: (day) => sql`c.closed_at is null and c.opens_on > ${day}::date`,
  open: (day) => sql`c.closed_at is null and c.opens_on <= ${day}::date and c.closes_on >= ${day}::date`,
  closed: (day) => sql`(c.closed_at is not null or c.closes_on < ${day}::date)`,
};

function conditions({ state, area, owningUnitId }: Asked, today: string): RawBuilder<unknown> {
  const wanted = [
    sql`true`,
    ...(state === undefined ? [] : [standing[state](today)]),
    ...(area === undefined ? [] : [sql`c.area = ${area}`]),
    ...(owningUnitId === undefined ? [] : [sql`c.owning_unit_id = ${owningUnitId}::uuid`]),
  ];
  return sql.join(wanted, sql` and `);
}

/** The statements that find a page, latest first and one row more than its limit, and that count it all. */
function finding(db: Kysely<Database>, page: Page, asked: Asked, today: string) {
  const where = conditions(asked, today);
  const after = page.after === undefined ? sql`true` : sql`c.challenge_id < ${page.after[0]}::uuid`;
  const rows = sql<FoldedRow>`select c.challenge_id as stream_id, c.fold, c.state from public.challenge as c
where ${where} and ${after} order by c.challenge_id desc
limit ${page.offset === undefined ? 0 : page.limit + 1} offset ${page.offset ?? 0}`;
  const counted = sql<{ count: number }>`select count(*)::int as count from (select from public.challenge as c
where ${where} limit ${COUNTED + 1}) as counted`;
  return { rows: rows.compile(db), counted: counted.compile(db) };
}

/** The challenges that were asked for, as they stand that day. */
export async function listChallenges(place: Place, page: Page, asked: Asked, today: string): Promise<Found<Challenge>> {
  const { rows, counted } = finding(place.db, page, asked, today);
  const [found, totals] = await readTenant(place, page.after === undefined ? [rows, counted] : [rows]);
  const states = await currentStates(place, 'challenge', found);
  const count = totals?.[0]?.count;
  if (count === undefined) return { states };
  return { states, total: count > COUNTED ? { atLeast: COUNTED } : count };
}
