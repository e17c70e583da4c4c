import type { Awaited } from '@idesluss/core';
import { textArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import type { Statement } from '../db/transaction.ts';

const WRITE = `with gone as (delete from public.awaited
  where tenant_id = $1::uuid and stream_id = $2::uuid and whom <> all($4::text[]))
insert into public.awaited (tenant_id, stream_id, initiative_id, whom, due_on)
select $1::uuid, $2::uuid, $3::uuid, a.whom, a.due_on from unnest($4::text[], $5::date[]) as a (whom, due_on)
on conflict (tenant_id, stream_id, whom) do update set due_on = excluded.due_on`;

/** A stream, and the initiative that it belongs to. */
interface Place {
  readonly tenantId: string;
  readonly streamId: string;
  readonly initiativeId: string;
}

/** The only writer of `awaited`: whom the stream waits for, when that has changed, or (`anew`) whatever stands there. */
export function writeAwaited(
  { tenantId, streamId, initiativeId }: Place,
  before: readonly Awaited[],
  after: readonly Awaited[],
  anew: boolean,
): readonly Statement[] {
  if (!anew && JSON.stringify(before) === JSON.stringify(after)) return [];
  const whom = textArray(after.map((one) => one.whom));
  const due = `{${after.map((one) => one.due ?? 'NULL').join(',')}}`;
  return [query(WRITE, [tenantId, streamId, initiativeId, whom, due])];
}
