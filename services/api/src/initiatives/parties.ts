import { type Initiative, opennessOf, readableColumns } from '@idesluss/core';
import { textArray, uuidArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import type { Statement } from '../db/transaction.ts';

const WRITE = `with now as (select * from unnest($3::text[], $4::uuid[]) as a (part, party_id)),
gone as (delete from public.initiative_party as p where p.tenant_id = $1::uuid and p.initiative_id = $2::uuid
  and not exists (select from now where now.part = p.part and now.party_id = p.party_id))
insert into public.initiative_party (tenant_id, initiative_id, part, party_id)
select $1::uuid, $2::uuid, now.part, now.party_id from now on conflict do nothing`;

type Party = readonly [part: 'reader' | 'unit' | 'shownUnit' | 'payer' | 'lineage', id: string];

/** Readers are kept of what is not open to every colleague: only there is it by them that something is found. */
const partiesOf = (initiative: Initiative): readonly Party[] => {
  const concerned = [...initiative.payerUnitIds.map((id) => ['payer', id] as const), ...lineageOf(initiative)];
  if (opennessOf(initiative) === 'colleagues') return concerned;
  const { readerIds, unitIds, shownUnitIds } = readableColumns(initiative);
  return [
    ...readerIds.map((id) => ['reader', id] as const),
    ...unitIds.map((id) => ['unit', id] as const),
    ...shownUnitIds.map((id) => ['shownUnit', id] as const),
    ...concerned,
  ];
};

/** What it takes up a part of, and what it has been merged into. */
function lineageOf({ continuesId, ending }: Initiative): readonly Party[] {
  const others = new Set([continuesId ?? [], ending?.intoId ?? []].flat());
  return [...others].map((id) => ['lineage', id] as const);
}

/**
 * The only writer of `initiative_party`: whom the initiative concerns, when that has changed, and again for a row that is
 * folded anew (`before` is `after` itself).
 */
export function writeParties(
  tenantId: string,
  before: Initiative | undefined,
  after: Initiative,
): readonly Statement[] {
  const parties = partiesOf(after);
  const same = before !== undefined && before !== after && partiesOf(before).join() === parties.join();
  if (same) return [];
  const [parts, ids] = [textArray(parties.map(([part]) => part)), uuidArray(parties.map(([, id]) => id))];
  return [query(WRITE, [tenantId, after.id, parts, ids])];
}
