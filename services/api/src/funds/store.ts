import { type Fund, ledgerEntry } from '@idesluss/core';
import { headColumns, type RowMeta, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';
import type { Statement } from '../db/transaction.ts';

/** The only writer of `fund` and `ledger_entry`. */
export const writeFund: RowWriter<Fund> = (before, after, meta) => [
  writeRow(before, after, meta),
  ...writeEntries(after, meta),
];

function writeRow(before: Fund | undefined, after: Fund, meta: RowMeta): Statement {
  const { source: _, ...balances } = after.balances;
  const columns = { ...headColumns(meta, after), ...balances, allocated: after.allocatedMinor };
  const ids = { tenant_id: meta.tenantId, fund_id: after.id };
  if (before !== undefined) return updateRow('fund', { ...ids, version: before.version }, columns);
  return insertRow('fund', { ...columns, ...ids, unit_id: after.unitId, year: after.year, name: after.name });
}

function writeEntries({ id: fundId }: Fund, meta: RowMeta): readonly Statement[] {
  return meta.events.flatMap((event) => {
    const entry = ledgerEntry(event);
    if (entry === undefined) return [];
    return [
      insertRow('ledger_entry', {
        tenant_id: meta.tenantId,
        fund_id: fundId,
        entry_id: entry.id,
        version: event.version,
        from_account: entry.from,
        to_account: entry.to,
        amount: entry.amountMinor,
        initiative_id: entry.initiativeId,
        gate_case_id: entry.gateCaseId,
        share_id: entry.shareId,
        recorded_at: event.at,
      }),
    ];
  });
}
