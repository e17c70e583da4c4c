import type { Challenge } from '@idesluss/core';
import { headColumns, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';

/** The only writer of `challenge`. */
export const writeChallenge: RowWriter<Challenge> = (before, after, meta) => {
  const columns = {
    ...headColumns(meta, after),
    owning_unit_id: after.owningUnitId,
    area: after.area,
    opens_on: after.opensOn,
    closes_on: after.closesOn,
    closed_at: after.closing?.at ?? null,
  };
  const ids = { tenant_id: meta.tenantId, challenge_id: after.id };
  if (before === undefined) return [insertRow('challenge', { ...columns, ...ids })];
  return [updateRow('challenge', { ...ids, version: before.version }, columns)];
};
