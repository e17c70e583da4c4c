import type { Body } from '@idesluss/core';
import { sql } from 'kysely';
import { expectRows } from '../db/guard.ts';
import { headColumns, type RowWriter } from '../db/row-writer.ts';

/** The only writer of `body`. */
export const writeBody: RowWriter<Body> = (db, before, after, meta) => {
  const columns = {
    ...headColumns(meta, after),
    kind: after.kind,
    name_sv: after.name.sv,
    name_en: after.name.en,
  };
  if (before === undefined) {
    return [db.insertInto('body').values({ ...columns, tenant_id: meta.tenantId, body_id: after.id })];
  }
  const update = db
    .updateTable('body')
    .set(columns)
    .where('tenant_id', '=', meta.tenantId)
    .where('body_id', '=', after.id)
    .where('version', '=', before.version)
    .returning(sql.lit(1).as('one'));
  return [expectRows(db, update)];
};
