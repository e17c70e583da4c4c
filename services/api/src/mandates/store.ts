import type { Mandate } from '@idesluss/core';
import { headColumns, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';

/** The only writer of `mandate`. */
export const writeMandate: RowWriter<Mandate> = (before, after, meta) => {
  const columns = {
    ...headColumns(meta, after),
    holder_person_id: after.holder.kind === 'person' ? after.holder.personId : null,
    holder_role: after.holder.kind === 'role' ? after.holder.role : null,
    holder_body_id: null,
    unit_id: after.unitId,
    valid_from: after.validFrom,
    valid_to: after.validTo,
  };
  const ids = { tenant_id: meta.tenantId, mandate_id: after.id };
  if (before === undefined) return [insertRow('mandate', { ...columns, ...ids })];
  return [updateRow('mandate', { ...ids, version: before.version }, columns)];
};
