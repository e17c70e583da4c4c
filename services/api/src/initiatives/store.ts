import { type Initiative, readableColumns } from '@idesluss/core';
import { sql } from 'kysely';
import { expectRows } from '../db/guard.ts';
import { uuidArray } from '../db/literals.ts';
import { headColumns, type RowWriter } from '../db/row-writer.ts';

/** The only writer of `initiative`. */
export const writeInitiative: RowWriter<Initiative> = (db, before, after, meta) => {
  const { tenantId } = meta;
  const { readerIds, unitIds } = readableColumns(after);
  const columns = {
    ...headColumns(meta, after),
    standing: after.standing,
    phase: after.phase,
    process_model_id: after.processModelId,
    visibility: after.visibility,
    owning_unit_id: after.owningUnitId,
    reader_ids: uuidArray(readerIds),
    unit_ids: uuidArray(unitIds),
    case_number: after.caseNumber,
    title: after.title,
    submitted_at: after.submittedAt,
  };
  if (before === undefined) {
    return [db.insertInto('initiative').values({ ...columns, tenant_id: tenantId, initiative_id: after.id })];
  }
  const update = db
    .updateTable('initiative')
    .set(columns)
    .where('tenant_id', '=', tenantId)
    .where('initiative_id', '=', after.id)
    .where('version', '=', before.version)
    .returning(sql.lit(1).as('one'));
  return [expectRows(db, update)];
};
