import { ownNameOf, type PublicBody } from '@idesluss/core';
import { headColumns, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';

/** The only writer of `public_body`. */
export const writePublicBody: RowWriter<PublicBody> = (before, after, meta) => {
  const columns = {
    ...headColumns(meta, after),
    organisation_number: after.organisationNumber,
    own_name: ownNameOf(after),
    name_sv: after.name.sv,
  };
  const ids = { tenant_id: meta.tenantId, public_body_id: after.id };
  if (before === undefined) return [insertRow('public_body', { ...columns, ...ids })];
  return [updateRow('public_body', { ...ids, version: before.version }, columns)];
};
