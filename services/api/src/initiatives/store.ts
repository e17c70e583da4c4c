import { type Initiative, readableColumns } from '@idesluss/core';
import { uuidArray } from '../db/literals.ts';
import { headColumns, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';
import { writeSearched } from './searched.ts';
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
  const searched = writeSearched(meta.tenantId, before, after);
  if (before === undefined) return [insertRow('initiative', { ...columns, ...ids }), ...searched];
  return [updateRow('initiative', { ...ids, version: before.version }, columns), ...searched];
};
