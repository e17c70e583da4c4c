import {
  type Actor,
  type Audience,
  audiencesReadBy,
  type Fund,
  type LedgerEntry,
  type ReadableColumns,
  readable,
  satisfiesPredicate,
} from '@idesluss/core';
import { textArray, uuidArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import { COUNTED, type RowPage } from '../db/stream-page.ts';
import type { Statement } from '../db/transaction.ts';

/** One ledger entry, with what an allocation rests on. */
export interface EntryRow {
  readonly entry_id: string;
  readonly from_account: LedgerEntry['from'];
  readonly to_account: LedgerEntry['to'];
  readonly amount: number;
  readonly initiative_id: string | null;
  readonly gate_case_id: string | null;
  readonly share_id: string | null;
  readonly reference: string | null;
  readonly recorded_at: string;
  /** Columns of the initiative that the money is for, by which it is decided who may know of it; null for none. */
  readonly standing: ReadableColumns['standing'] | null;
  readonly visibility: ReadableColumns['visibility'];
  readonly reader_ids: readonly string[];
  readonly unit_ids: readonly string[];
  readonly shown_unit_ids: readonly string[];
}

/**
 * The entry as this actor may see it: money for an initiative that they may not read is money, and no more. Whoever was
 * not shown its reservation sees a grant come from what was available, so that what they see adds up.
 */
export function seenBy(actor: Actor, readBy: Readable, row: EntryRow): EntryRow {
  const { standing, visibility, reader_ids: readerIds, unit_ids: unitIds, shown_unit_ids: shownUnitIds } = row;
  const kept = readBy.audience !== 'circle' || readBy.keptCaseIds.includes(row.gate_case_id ?? '');
  const seen = kept && row.from_account === 'reserved' ? { ...row, from_account: 'available' as const } : row;
  if (standing === null) return seen;
  const known = satisfiesPredicate(readable(actor), { standing, visibility, readerIds, unitIds, shownUnitIds });
  return known ? seen : { ...seen, initiative_id: null, gate_case_id: null, share_id: null };
}

// Who may see an entry is what the event says that it stands for: one table of audiences, in the core.
const told = `from public.ledger_entry as l
join public.event as e on e.tenant_id = l.tenant_id and e.stream_id = l.fund_id and e.version = l.version
left join public.initiative as i on i.tenant_id = l.tenant_id and i.initiative_id = l.initiative_id
where l.fund_id = $1::uuid and l.version <= $2::int and e.audience = any($3::text[])
and (e.audience <> 'circle' or l.gate_case_id <> all($4::uuid[]))
and l.recorded_at <= coalesce($5::timestamptz, 'infinity')`;

/** Which entries of a fund somebody reads: those of the audience, and of no case that is kept from them. */
export interface Readable {
  /** As it was found: no entry after its version. */
  readonly fund: Fund;
  readonly audience: Audience;
  readonly keptCaseIds: readonly string[];
  /** No entry after this moment; undefined for all that there are. */
  readonly asOf: string | undefined;
}

const toldTo = ({ fund, audience, keptCaseIds, asOf }: Readable): readonly (string | number | null)[] => [
  fund.id,
  fund.version,
  textArray(audiencesReadBy(audience)),
  uuidArray(keptCaseIds),
  asOf ?? null,
];

/**
 * Entries of one fund, oldest first; of one instant in the order of their ids, which one command takes in their order. Not
 * by version: the gaps between versions would tell of entries that the reader may not see.
 */
export function pageOfEntries(readBy: Readable, page: RowPage): Statement<EntryRow> {
  const passed = page.after === undefined ? '' : 'and (l.recorded_at, l.entry_id) > ($8::timestamptz, $9::uuid)';
  const text = `select l.entry_id, l.from_account, l.to_account, l.amount, l.initiative_id, l.gate_case_id, l.share_id,
e.facts ->> 'reference' as reference, l.recorded_at, i.standing, i.visibility, i.reader_ids, i.unit_ids,
  coalesce(i.shown_unit_ids, '{}') as shown_unit_ids ${told} ${passed} order by l.recorded_at, l.entry_id limit $6 offset $7`;
  const limit = page.offset === undefined ? 0 : page.limit + 1;
  return query<EntryRow>(text, [...toldTo(readBy), limit, page.offset ?? 0, ...(page.after ?? [])]);
}

/** How many such entries there are, up to one more than {@link COUNTED}. */
export function countEntries(readBy: Readable): Statement<{ count: number }> {
  const text = `select count(*)::int as count from (select 1 ${told} limit $6) as counted`;
  return query<{ count: number }>(text, [...toldTo(readBy), COUNTED + 1]);
}

/** Whether the fund had been opened at a moment: its first event was recorded by then. */
export function openedBy(fundId: string, asOf: string): Statement<{ opened: boolean }> {
  const text = `select true as opened from public.event
where stream_id = $1::uuid and version = 1 and recorded_at <= $2::timestamptz`;
  return query<{ opened: boolean }>(text, [fundId, asOf]);
}
