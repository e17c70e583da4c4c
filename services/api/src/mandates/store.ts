import type { Mandate } from '@idesluss/core';
import { sql } from 'kysely';
import { expectRows } from '../db/guard.ts';
import { headColumns, type RowWriter } from '../db/row-writer.ts';

/** The only writer of `mandate`. */
export const writeMandate: RowWriter<Mandate> = (db, before, after, meta) => {
  const columns = {
    ...headColumns(meta, after),
    holder_person_id: after.holder.kind === 'person' ? after.holder.personId : null,
    holder_role: after.holder.kind === 'role' ? after.holder.role : null,
    holder_body_id: null,
    unit_id: after.unitId,
    valid_from: after.validFrom,
    valid_to: after.validTo,
  };
  if (before === undefined) {
    return [db.insertInto('mandate').values({ ...columns, tenant_id: meta.tenantId, mandate_id: after.id })];
  }
  const update = db
    .updateTable('mandate')
    .set(columns)
    .where('tenant_id', '=', meta.tenantId)
    .where('mandate_id', '=', after.id)
    .where('version', '=', before.version)
    .returning(sql.lit(1).as('one'));
  return [expectRows(db, update)];
};
