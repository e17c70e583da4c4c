import type { DecisionRound } from '@idesluss/core';
import { headColumns, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';

/** The only writer of `decision_round`. */
export const writeRound: RowWriter<DecisionRound> = (before, after, meta) => {
  const columns = {
    ...headColumns(meta, after),
    unit_id: after.unitId,
    gate_kind: after.gateKind,
    opens_on: after.opensOn,
    join_until: after.joinUntil,
    challenge_id: after.challengeId,
    closed_on: after.closedOn,
  };
  const ids = { tenant_id: meta.tenantId, round_id: after.id };
  if (before === undefined) return [insertRow('decision_round', { ...columns, ...ids })];
  return [updateRow('decision_round', { ...ids, version: before.version }, columns)];
};
