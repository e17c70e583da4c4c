import type { Person } from '@idesluss/core';
import { headColumns, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';

/** The only writer of `person`. */
export const writePerson: RowWriter<Person> = (before, after, meta) => {
  const columns = {
    ...headColumns(meta, after),
    display_name: after.name,
  };
  const ids = { tenant_id: meta.tenantId, person_id: after.id };
  if (before === undefined) return [insertRow('person', { ...columns, ...ids })];
  return [updateRow('person', { ...ids, version: before.version }, columns)];
};
