import type { Body } from '@idesluss/core';
import { headColumns, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';

/** The only writer of `body`. */
export const writeBody: RowWriter<Body> = (before, after, meta) => {
  const columns = {
    ...headColumns(meta, after),
    kind: after.kind,
    name_sv: after.name.sv,
    name_en: after.name.en,
  };
  const ids = { tenant_id: meta.tenantId, body_id: after.id };
  if (before === undefined) return [insertRow('body', { ...columns, ...ids })];
  return [updateRow('body', { ...ids, version: before.version }, columns)];
};
