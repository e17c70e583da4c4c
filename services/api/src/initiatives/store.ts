import { type Initiative, readableColumns } from '@idesluss/core';
import { uuidArray } from '../db/literals.ts';
import { headColumns, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';

/** The only writer of `initiative`. */
export const writeInitiative: RowWriter<Initiative> = (before, after, meta) => {
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
  const ids = { tenant_id: meta.tenantId, initiative_id: after.id };
  if (before === undefined) return [insertRow('initiative', { ...columns, ...ids })];
  return [updateRow('initiative', { ...ids, version: before.version }, columns)];
};
