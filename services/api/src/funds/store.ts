import { type Fund, ledgerEntry } from '@idesluss/core';
import { type Kysely, sql } from 'kysely';
import { expectRows } from '../db/guard.ts';
import { headColumns, type RowMeta, type RowWriter } from '../db/row-writer.ts';
import type { Database } from '../db/tables.ts';
import type { Statement } from '../db/transaction.ts';

/** The only writer of `fund` and `ledger_entry`. */
export const writeFund: RowWriter<Fund> = (db, before, after, meta) => [
  writeRow(db, before, after, meta),
  ...writeEntries(db, after, meta),
];

function writeRow(db: Kysely<Database>, before: Fund | undefined, after: Fund, meta: RowMeta): Statement {
  const { source: _, ...balances } = after.balances;
  const columns = { ...headColumns(meta, after), ...balances, allocated: after.allocatedMinor };
  if (before === undefined) {
    return db.insertInto('fund').values({
      ...columns,
      tenant_id: meta.tenantId,
      fund_id: after.id,
      unit_id: after.unitId,
      year: after.year,
      name: after.name,
    });
  }
  const update = db
    .updateTable('fund')
    .set(columns)
    .where('tenant_id', '=', meta.tenantId)
    .where('fund_id', '=', after.id)
    .where('version', '=', before.version)
    .returning(sql.lit(1).as('one'));
  return expectRows(db, update);
}

function writeEntries(db: Kysely<Database>, { id: fundId }: Fund, meta: RowMeta): readonly Statement[] {
  return meta.events.flatMap((event) => {
    const entry = ledgerEntry(event);
    if (entry === undefined) return [];
    return [
      db.insertInto('ledger_entry').values({
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
