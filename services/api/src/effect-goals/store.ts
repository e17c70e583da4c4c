import type { GoalSeries, RecordedEvent } from '@idesluss/core';
import { headColumns, type RowMeta, type RowWriter } from '../db/row-writer.ts';
import { insertRow, updateRow } from '../db/rows.ts';
import type { Statement } from '../db/transaction.ts';

/** The only writer of `goal_series` and `measurement`. */
export const writeGoalSeries: RowWriter<GoalSeries> = (before, after, meta) => [
  writeRow(before, after, meta),
  ...meta.events.flatMap((event) => writePoint(after, meta, event)),
];

function writeRow(before: GoalSeries | undefined, after: GoalSeries, meta: RowMeta): Statement {
  const columns = headColumns(meta, after);
  const ids = { tenant_id: meta.tenantId, series_id: after.id };
  if (before !== undefined) return updateRow('goal_series', { ...ids, version: before.version }, columns);
  return insertRow('goal_series', { ...columns, ...ids, initiative_id: after.initiativeId });
}

/** A point is added, or marked with the event that set it right: the row keeps what was measured first. */
function writePoint(series: GoalSeries, meta: RowMeta, event: RecordedEvent): Statement[] {
  const { measurementId, value, measuredOn } = event.facts;
  if (typeof measurementId !== 'string' || typeof value !== 'number' || typeof measuredOn !== 'string') return [];
  if (event.type === 'measurementCorrected') {
    const ids = { tenant_id: meta.tenantId, series_id: series.id, measurement_id: measurementId };
    return [updateRow('measurement', ids, { corrected_by: event.eventId })];
  }
  return [
    insertRow('measurement', {
      tenant_id: meta.tenantId,
      series_id: series.id,
      measurement_id: measurementId,
      version: event.version,
      measured_at: measuredOn,
      value,
      unit: series.unit,
      corrected_by: null,
      recorded_at: event.at,
    }),
  ];
}
