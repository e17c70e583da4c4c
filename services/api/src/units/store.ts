import type { Unit } from '@idesluss/core';
import { headColumns, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';

/** The only writer of `unit`. */
export const writeUnit: RowWriter<Unit> = (before, after, meta) => {
  const columns = {
    ...headColumns(meta, after),
    kind: after.kind,
    parent_id: after.parentId,
    name_sv: after.name.sv,
    name_en: after.name.en,
    valid_from: after.validFrom,
    valid_to: after.validTo,
  };
  const ids = { tenant_id: meta.tenantId, unit_id: after.id };
  if (before === undefined) return [insertRow('unit', { ...columns, ...ids })];
  return [updateRow('unit', { ...ids, version: before.version }, columns)];
};
