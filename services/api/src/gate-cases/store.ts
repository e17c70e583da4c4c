import { awaitedAt, type GateCase, type RecordedEvent } from '@idesluss/core';
import { headColumns, type RowMeta, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';
import type { Statement } from '../db/transaction.ts';
import { writeAwaited } from '../waiting/store.ts';

/** The only writer of `gate_case` and `dossier`. */
export const writeGateCase: RowWriter<GateCase> = (before, after, meta) => [
  writeRow(before, after, meta),
  ...meta.events.filter(({ type }) => type === 'dossierFrozen').map((event) => writeDossier(after, meta, event)),
  ...writeWaiting(before, after, meta),
];

function writeWaiting(before: GateCase | undefined, after: GateCase, { tenantId }: RowMeta): readonly Statement[] {
  const { id: streamId, initiativeId } = after;
  const was = before === undefined ? [] : awaitedAt(before);
  return writeAwaited({ tenantId, streamId, initiativeId }, was, awaitedAt(after), before === after);
}

function writeRow(before: GateCase | undefined, after: GateCase, meta: RowMeta): Statement {
  const columns = {
    ...headColumns(meta, after),
    status: after.status,
    open: after.status !== 'closed',
    round_id: after.roundId,
  };
  const ids = { tenant_id: meta.tenantId, gate_case_id: after.id };
  if (before !== undefined) return updateRow('gate_case', { ...ids, version: before.version }, columns);
  return insertRow('gate_case', {
    ...columns,
    ...ids,
    initiative_id: after.initiativeId,
    gate: after.gate,
    gate_kind: after.gateKind,
    unit_id: after.unitId,
    opened_at: after.openedAt,
  });
}

/** What the decider saw, by its address: the facts and pins of the event that froze it. */
function writeDossier(gateCase: GateCase, meta: RowMeta, event: RecordedEvent): Statement {
  const dossier = gateCase.dossiers.find(({ address }) => address === event.hash);
  return insertRow('dossier', {
    tenant_id: meta.tenantId,
    gate_case_id: gateCase.id,
    dossier_version: dossier?.version ?? gateCase.dossiers.length,
    address: event.hash,
    content: JSON.stringify(event.facts),
    recorded_at: event.at,
  });
}
