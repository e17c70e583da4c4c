import type { EffectGoal, GoalSeries, Initiative, Refusal } from '@idesluss/core';
import { sql } from 'kysely';
import { listStreamRows, type StreamRowHead } from '../db/stream-rows.ts';
import type { Page } from '../http/page.ts';
import type { Reader } from '../http/reader.ts';
import { placeOf } from '../http/stream-routes.ts';
import { findBeneath } from '../initiatives/find-beneath.ts';
import type { Found } from '../initiatives/queries.ts';
import { currentStates } from '../write/refold.ts';
import type { MeasurementRow } from './view.ts';

export interface GoalParams {
  readonly initiativeId: string;
  readonly effectGoalId: string;
}

interface FoundGoal {
  readonly initiative: Initiative;
  readonly goal: EffectGoal;
  readonly series: GoalSeries;
}

/** One effect goal with the summary of its series, in one round trip. */
export async function findGoal(reader: Reader, { initiativeId, effectGoalId }: GoalParams): Promise<Found<FoundGoal>> {
  const read = [listStreamRows('goalSeries', [effectGoalId])] as const;
  const found = await findBeneath(reader, 'readInitiative', initiativeId, read);
  return found.ok ? goalIn(reader, found.value.initiative, effectGoalId, found.value.rows[0]) : found;
}

/** How many are counted: beyond it a list says that there are more. */
const COUNTED = 1000;

/** The measurements of one goal by the day they stand for, one page of them, in one round trip. */
export async function listMeasurements(reader: Reader, { initiativeId, effectGoalId }: GoalParams, page: Page) {
  const { db } = reader.shell;
  const [day, id] = page.after ?? [];
  const ordered = db
    .selectFrom('measurement as m')
    .leftJoin('event as e', (join) =>
      join.onRef('e.tenant_id', '=', 'm.tenant_id').onRef('e.event_id', '=', 'm.corrected_by'),
    )
    .leftJoin('private_part as p', (join) =>
      join
        .onRef('p.tenant_id', '=', 'm.tenant_id')
        .onRef('p.stream_id', '=', 'm.series_id')
        .onRef('p.version', '=', 'm.version')
        .on('p.name', '=', 'source'),
    )
    .select(['m.measurement_id', 'm.unit', 'm.measured_at', 'm.corrected_by', 'm.recorded_at'])
    // Words stand nowhere but in their private part: once that is erased they are gone here as well.
    .select(sql<string | null>`p.value #>> '{}'`.as('source'))
    // What a correction says stands in its event; the row keeps what was measured first.
    .select(sql<number>`coalesce((e.facts ->> 'value')::float8, m.value)`.as('value'))
    .where('m.series_id', '=', effectGoalId)
    .orderBy('m.measured_at')
    .orderBy('m.measurement_id')
    .limit(page.offset === undefined ? 0 : page.limit + 1);
  const rows =
    day === undefined
      ? ordered.offset(page.offset ?? 0)
      : ordered.where(sql<boolean>`(m.measured_at, m.measurement_id) > (${day}::date, ${id}::uuid)`);
  const read = [listStreamRows('goalSeries', [effectGoalId]), rows] as const;
  const found = await findBeneath(reader, 'readInitiative', initiativeId, read);
  if (!found.ok) return found;
  const goal = await goalIn(reader, found.value.initiative, effectGoalId, found.value.rows[0]);
  if (!goal.ok) return goal;
  const { count } = goal.value.series;
  const total = count > COUNTED ? { atLeast: COUNTED } : count;
  const measurements: readonly MeasurementRow[] = found.value.rows[1];
  return { ok: true, value: { measurements, total } } as const;
}

async function goalIn(
  reader: Reader,
  initiative: Initiative,
  id: string,
  rows: readonly StreamRowHead[],
): Promise<Found<FoundGoal>> {
  const goal = initiative.effectGoals.find((one) => one.id === id);
  const [series] = await currentStates(placeOf(reader), 'goalSeries', rows);
  if (goal === undefined || series === undefined) return { ok: false, refusal: unknownGoal };
  return { ok: true, value: { initiative, goal, series } };
}

const unknownGoal: Refusal = { code: 'unknown', thing: 'effectGoal' };
