import { awaitedBy, type Initiative, isToldToAll, lastToldAt, opennessOf, readableColumns } from '@idesluss/core';
import { uuidArray } from '../db/literals.ts';
import { headColumns, type RowMeta, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';
import type { Statement } from '../db/transaction.ts';
import { writeAwaited } from '../waiting/store.ts';
import { writeParties } from './parties.ts';
import { writeSearched } from './searched.ts';
import { toldAt } from './told-at.ts';
import { phaseKindOf } from './view.ts';

/** The only writer of `initiative`. */
export const writeInitiative: RowWriter<Initiative> = (before, after, meta) => {
  const { readerIds, unitIds, shownUnitIds } = readableColumns(after);
  const columns = {
    ...headColumns(meta, after),
    standing: after.standing,
    phase: after.phase,
    process_model_id: after.processModelId,
    visibility: after.visibility,
    openness: opennessOf(after),
    owning_unit_id: after.owningUnitId,
    reader_ids: uuidArray(readerIds),
    unit_ids: uuidArray(unitIds),
    shown_unit_ids: uuidArray(shownUnitIds),
    case_number: after.caseNumber,
    // What has no title, or has lost it, stands first in the order of titles.
    title: after.title ?? '',
    submitted_at: after.submittedAt,
    phase_kind: phaseKindOf(after),
    origin: after.origin,
    area: after.area,
    // Who bears an idea without names is kept back, and with it what they are.
    bearer_kind: after.anonymous ? null : (after.bearers[0]?.kind ?? null),
    diary_number: after.record.diaryNumber,
    challenge_id: after.challengeId,
  };
  const ids = { tenant_id: meta.tenantId, initiative_id: after.id };
  const beside = writeBeside(before, after, meta);
  const told = toldIn(before, after, meta);
  if (before === undefined) return [insertRow('initiative', { ...columns, ...told, ...ids }), ...beside];
  const also = told === undefined ? TOLD_AS_BEFORE : '';
  return [updateRow('initiative', { ...ids, version: before.version }, { ...columns, ...told }, also), ...beside];
};

/** When everybody was last told of something, where that is now, or is found again; else it stays as it was. */
function toldIn(before: Initiative | undefined, after: Initiative, { events, history, recordedAt }: RowMeta) {
  if (history !== undefined) return { told_at: lastToldAt(history) ?? recordedAt };
  return isToldToAll(before, after, events) ? { told_at: recordedAt } : undefined;
}

/** Rows of code that did not know of it were listed by when they were written. */
const TOLD_AS_BEFORE = `told_at = ${toldAt('')}`;

/** What is found by: its words, whom it concerns, and whom it waits for. */
function writeBeside(before: Initiative | undefined, after: Initiative, { tenantId }: RowMeta): readonly Statement[] {
  const place = { tenantId, streamId: after.id, initiativeId: after.id };
  const was = before === undefined ? [] : awaitedBy(before);
  return [
    ...writeSearched(tenantId, before, after),
    ...writeParties(tenantId, before, after),
    ...writeAwaited(place, was, awaitedBy(after), before === after),
  ];
}
