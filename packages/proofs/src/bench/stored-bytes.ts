import type { Grounds } from './grounds.ts';

/** Tables that a decision writes to, and which of their rows belong to decided copies. */
const written = {
  initiative: `initiative_id in (select initiative_id from public.gate_case where status = 'closed')`,
  gate_case: `status = 'closed'`,
  fund: 'granted > 0',
  ledger_entry: 'gate_case_id is not null',
  event: 'stream_id in (select stream_id from public.unsealed)',
  private_part: '(stream_id, version) in (select stream_id, version from public.unsealed)',
  unsealed: 'true',
  receipt: 'true',
};

/** Bytes that stand in the rows of decided cases, per decision: the text of every column. */
export const storedBytes = async (grounds: Grounds, database: string): Promise<number> => {
  const sums = Object.entries(written).map(
    ([table, where]) =>
      `select coalesce(sum(octet_length(r::text)), 0) as bytes from public.${table} as r
       where ${where}`,
  );
  const text = `select sum(bytes)::float8 / (select count(*) from public.receipt where location like '/gate-cases/01990000%') as bytes
    from (${sums.join(' union all ')}) as s`;
  const [row] = await grounds.asAdmin<{ bytes: number }>(database, text);
  return row?.bytes ?? 0;
};
