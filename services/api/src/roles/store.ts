import type { RoleAssignment } from '@idesluss/core';
import { headColumns, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';

/** The only writer of `role`. */
export const writeRole: RowWriter<RoleAssignment> = (before, after, meta) => {
  const columns = {
    ...headColumns(meta, after),
    person_id: after.personId,
    role: after.role,
    unit_id: after.unitId,
    valid_from: after.validFrom,
    valid_to: after.validTo,
  };
  const ids = { tenant_id: meta.tenantId, role_id: after.id };
  if (before === undefined) return [insertRow('role', { ...columns, ...ids })];
  return [updateRow('role', { ...ids, version: before.version }, columns)];
};
