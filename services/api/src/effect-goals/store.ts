import type { GoalSeries, RecordedEvent } from '@idesluss/core';
import { type Kysely, sql } from 'kysely';
import { expectRows } from '../db/guard.ts';
import { headColumns, type RowMeta, type RowWriter } from '../db/row-writer.ts';
import type { Database } from '../db/tables.ts';
import type { Statement } from '../db/transaction.ts';

/** The only writer of `goal_series` and `measurement`. */
export const writeGoalSeries: RowWriter<GoalSeries> = (db, before, after, meta) => [
  writeRow(db, before, after, meta),
  ...meta.events.flatMap((event) => writePoint(db, after, meta, event)),
];

function writeRow(db: Kysely<Database>, before: GoalSeries | undefined, after: GoalSeries, meta: RowMeta): Statement {
  const columns = headColumns(meta, after);
  if (before === undefined) {
    const ids = { tenant_id: meta.tenantId, series_id: after.id, initiative_id: after.initiativeId };
    return db.insertInto('goal_series').values({ ...columns, ...ids });
  }
  const update = db
    .updateTable('goal_series')
    .set(columns)
    .where('tenant_id', '=', meta.tenantId)
    .where('series_id', '=', after.id)
    .where('version', '=', before.version)
    .returning(sql.lit(1).as('one'));
  return expectRows(db, update);
}

/** A point is added, or marked with the event that set it right: the row keeps what was measured first. */
function writePoint(db: Kysely<Database>, series: GoalSeries, meta: RowMeta, event: RecordedEvent): Statement[] {
  const { measurementId, value, measuredOn, source } = event.facts;
  if (typeof measurementId !== 'string' || typeof value !== 'number' || typeof measuredOn !== 'string') return [];
  if (event.type === 'measurementCorrected') {
    const update = db
      .updateTable('measurement')
      .set({ corrected_by: event.eventId })
      .where('tenant_id', '=', meta.tenantId)
      .where('series_id', '=', series.id)
      .where('measurement_id', '=', measurementId)
      .returning(sql.lit(1).as('one'));
    return [expectRows(db, update)];
  }
  return [
    db.insertInto('measurement').values({
      tenant_id: meta.tenantId,
      series_id: series.id,
      measurement_id: measurementId,
      version: event.version,
      measured_at: measuredOn,
      value,
      unit: series.unit,
      source: typeof source === 'string' ? source : '',
      corrected_by: null,
      recorded_at: event.at,
    }),
  ];
}
