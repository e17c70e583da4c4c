import type { GateCase, RecordedEvent } from '@idesluss/core';
import { type Kysely, sql } from 'kysely';
import { expectRows } from '../db/guard.ts';
import { headColumns, type RowMeta, type RowWriter } from '../db/row-writer.ts';
import type { Database } from '../db/tables.ts';
import type { Statement } from '../db/transaction.ts';

/** The only writer of `gate_case` and `dossier`. */
export const writeGateCase: RowWriter<GateCase> = (db, before, after, meta) => [
  writeRow(db, before, after, meta),
  ...meta.events.filter(({ type }) => type === 'dossierFrozen').map((event) => writeDossier(db, after, meta, event)),
];

function writeRow(db: Kysely<Database>, before: GateCase | undefined, after: GateCase, meta: RowMeta): Statement {
  const columns = { ...headColumns(meta, after), status: after.status, open: after.status !== 'closed' };
  if (before === undefined) {
    return db.insertInto('gate_case').values({
      ...columns,
      tenant_id: meta.tenantId,
      gate_case_id: after.id,
      initiative_id: after.initiativeId,
      gate: after.gate,
      gate_kind: after.gateKind,
      unit_id: after.unitId,
      opened_at: after.openedAt,
    });
  }
  const update = db
    .updateTable('gate_case')
    .set(columns)
    .where('tenant_id', '=', meta.tenantId)
    .where('gate_case_id', '=', after.id)
    .where('version', '=', before.version)
    .returning(sql.lit(1).as('one'));
  return expectRows(db, update);
}

/** What the decider saw, by its address: the facts and pins of the event that froze it. */
function writeDossier(db: Kysely<Database>, gateCase: GateCase, meta: RowMeta, event: RecordedEvent): Statement {
  const dossier = gateCase.dossiers.find(({ address }) => address === event.hash);
  return db.insertInto('dossier').values({
    tenant_id: meta.tenantId,
    gate_case_id: gateCase.id,
    dossier_version: dossier?.version ?? gateCase.dossiers.length,
    address: event.hash,
    content: JSON.stringify(event.facts),
    recorded_at: event.at,
  });
}
