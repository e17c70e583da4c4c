import type { EffectGoal, GoalSeries, Initiative } from '@idesluss/core';
import type { Selectable } from 'kysely';
import type { MeasurementTable } from '../db/tables.ts';
import type { LinkTo } from '../http/links.ts';
import type { EffectGoalShown, MeasurementShown } from './schemas.ts';

export function viewGoal({ id, ...goal }: EffectGoal, { version, count, latest }: GoalSeries): EffectGoalShown {
  return { effectGoalId: id, version, ...goal, measurements: { count, latest } };
}

export const goalPath = (initiativeId: string, goalId: string): string =>
  `/initiatives/${initiativeId}/effect-goals/${goalId}`;

export function linksOfGoal({ id }: Initiative, goalId: string): readonly LinkTo[] {
  const path = goalPath(id, goalId);
  return [
    { rel: 'self', path, title: { sv: 'Effektmålet', en: 'The effect goal' } },
    { rel: 'measurements', path: `${path}/measurements`, title: { sv: 'Mätningarna', en: 'The measurements' } },
    { rel: 'initiative', path: `/initiatives/${id}`, title: { sv: 'Initiativet', en: 'The initiative' } },
  ];
}

export type MeasurementRow = Pick<
  Selectable<MeasurementTable>,
  'measurement_id' | 'value' | 'unit' | 'measured_at' | 'corrected_by' | 'recorded_at'
> & { readonly source: string | null };

export function viewMeasurement(row: MeasurementRow): MeasurementShown {
  const { measurement_id: measurementId, value, unit, measured_at: measuredOn, source } = row;
  const corrected = row.corrected_by !== null;
  return { measurementId, value, unit, measuredOn, source, corrected, recordedAt: row.recorded_at };
}
