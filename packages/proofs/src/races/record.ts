import { query } from '@idesluss/api/src/db/query.ts';
import { readTenant, type Statement } from '@idesluss/api/src/db/transaction.ts';
import type { TestService } from '@idesluss/api/src/test/service.ts';

const read = async <Row>({ shell, tenantId }: TestService, statement: Statement<Row>): Promise<Row[]> => {
  const [rows] = await readTenant({ db: shell.db, tenantId }, [statement]);
  return rows;
};

export type Recorded = { type: string; version: number; facts: Record<string, unknown>; hash: string };

/** The events of a stream, as they stand in the log. */
export const listRecorded = (city: TestService, streamId: string): Promise<Recorded[]> =>
  read(
    city,
    query<Recorded>('select type, version, facts, hash from public.event where stream_id = $1::uuid order by version', [
      streamId,
    ]),
  );

export const countInitiatives = async (city: TestService, title: string): Promise<number> => {
  const text = 'select count(*)::int as count from public.initiative where title = $1';
  const [row] = await read(city, query<{ count: number }>(text, [title]));
  return row?.count ?? 0;
};

// An entry moves its amount from one account to another: what an account holds is what came less what went.
const ledger = `
select f.fund_id, accounts.account, accounts.held, coalesce(moved.sum, 0)::bigint as moved
from public.fund as f
cross join lateral (values ('available', f.available), ('reserved', f.reserved), ('granted', f.granted), ('paid', f.paid),
  ('used', f.used), ('returned', f.returned), ('lapsed', f.lapsed)) as accounts (account, held)
left join lateral (select sum(case when e.to_account = accounts.account then e.amount else -e.amount end) as sum
  from public.ledger_entry as e where e.fund_id = f.fund_id and accounts.account in (e.from_account, e.to_account)) as moved on true
where ($1::uuid is null or f.fund_id = $1::uuid) and accounts.held is distinct from coalesce(moved.sum, 0)`;

type Difference = { fund_id: string; account: string; held: number; moved: number };

/** Accounts that do not hold what their ledger entries add up to, in words; of one fund or (null) of all. */
export const ledgerFindings = async (city: TestService, fundId: string | null = null): Promise<readonly string[]> => {
  const rows = await read(city, query<Difference>(ledger, [fundId]));
  return rows.map(({ account, held, moved }) => `ledger: ${account} holds ${held} and its entries make ${moved}`);
};

export type Balances = { available: number; reserved: number; granted: number };

export const findBalances = async (city: TestService, fundId: string): Promise<Balances | undefined> => {
  const text = 'select available, reserved, granted from public.fund where fund_id = $1::uuid';
  return (await read(city, query<Balances>(text, [fundId])))[0];
};
