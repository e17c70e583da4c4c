import type { Kysely } from 'kysely';
import { query } from '../db/query.ts';
import { readTenant } from '../db/transaction.ts';
import type { Database } from '../db/tables.ts';

/** Every table that what the city knows is kept in, with what grows when one of its rows changes. */
const domainTables = {
  event: 'version',
  private_part: 'version',
  receipt: 'status',
  unsealed: '1',
  initiative: 'version',
  gate_case: 'version',
  dossier: 'dossier_version',
  fund: 'version',
  ledger_entry: 'version',
  goal_series: 'version',
  measurement: 'version',
  person: 'version',
  unit: 'version',
  body: 'version',
  role: 'version',
  mandate: 'version',
  challenge: 'version',
  decision_round: 'version',
  process_model: 'version',
  case_number_series: 'last',
} as const;

const statement = Object.entries(domainTables)
  .map(
    ([table, grows]) =>
      `select '${table}' as name, count(*)::int as rows, coalesce(sum(${grows}), 0)::int as grown from public.${table}`,
  )
  .join(' union all ');

/** How many rows each domain table has, and the sum of their versions: the same before and after means nothing changed. */
export const stored = async (db: Kysely<Database>, tenantId: string): Promise<unknown> => {
  const [rows] = await readTenant({ db, tenantId }, [query(statement, [])]);
  return rows;
};
