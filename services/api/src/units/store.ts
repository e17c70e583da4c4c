import type { Unit } from '@idesluss/core';
import { sql } from 'kysely';
import { expectRows } from '../db/guard.ts';
import { headColumns, type RowWriter } from '../db/row-writer.ts';

/** The only writer of `unit`. */
export const writeUnit: RowWriter<Unit> = (db, before, after, meta) => {
  const columns = {
    ...headColumns(meta, after),
    kind: after.kind,
    parent_id: after.parentId,
    name_sv: after.name.sv,
    name_en: after.name.en,
    valid_from: after.validFrom,
    valid_to: after.validTo,
  };
  if (before === undefined) {
    return [db.insertInto('unit').values({ ...columns, tenant_id: meta.tenantId, unit_id: after.id })];
  }
  const update = db
    .updateTable('unit')
    .set(columns)
    .where('tenant_id', '=', meta.tenantId)
    .where('unit_id', '=', after.id)
    .where('version', '=', before.version)
    .returning(sql.lit(1).as('one'));
  return [expectRows(db, update)];
};
