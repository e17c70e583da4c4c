import type { OwnModel } from '@idesluss/core';
import { headColumns, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';

/** The only writer of `process_model`. */
export const writeProcessModel: RowWriter<OwnModel> = (before, after, meta) => {
  const { key, number, status } = after;
  const columns = { ...headColumns(meta, after), key, number, status };
  const ids = { tenant_id: meta.tenantId, process_model_id: after.id };
  if (before === undefined) return [insertRow('process_model', { ...columns, ...ids })];
  return [updateRow('process_model', { ...ids, version: before.version }, columns)];
};
