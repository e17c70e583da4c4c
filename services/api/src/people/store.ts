import type { Person } from '@idesluss/core';
import { sql } from 'kysely';
import { expectRows } from '../db/guard.ts';
import { headColumns, type RowWriter } from '../db/row-writer.ts';

/** The only writer of `person`. */
export const writePerson: RowWriter<Person> = (db, before, after, meta) => {
  const columns = {
    ...headColumns(meta, after),
    display_name: after.name,
  };
  if (before === undefined) {
    return [db.insertInto('person').values({ ...columns, tenant_id: meta.tenantId, person_id: after.id })];
  }
  const update = db
    .updateTable('person')
    .set(columns)
    .where('tenant_id', '=', meta.tenantId)
    .where('person_id', '=', after.id)
    .where('version', '=', before.version)
    .returning(sql.lit(1).as('one'));
  return [expectRows(db, update)];
};
