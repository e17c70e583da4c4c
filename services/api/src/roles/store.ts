import type { RoleAssignment } from '@idesluss/core';
import { sql } from 'kysely';
import { expectRows } from '../db/guard.ts';
import { headColumns, type RowWriter } from '../db/row-writer.ts';

/** The only writer of `role`. */
export const writeRole: RowWriter<RoleAssignment> = (db, before, after, meta) => {
  const columns = {
    ...headColumns(meta, after),
    person_id: after.personId,
    role: after.role,
    unit_id: after.unitId,
    valid_from: after.validFrom,
    valid_to: after.validTo,
  };
  if (before === undefined) {
    return [db.insertInto('role').values({ ...columns, tenant_id: meta.tenantId, role_id: after.id })];
  }
  const update = db
    .updateTable('role')
    .set(columns)
    .where('tenant_id', '=', meta.tenantId)
    .where('role_id', '=', after.id)
    .where('version', '=', before.version)
    .returning(sql.lit(1).as('one'));
  return [expectRows(db, update)];
};
