import { changed } from '../freeze.ts';
import type { EventOf } from '../record/write.ts';
import type { GoalSeriesEvents } from './events.ts';
import type { GoalSeries } from './state.ts';

export type GoalSeriesEvent = EventOf<GoalSeriesEvents>;
type Recorded = Extract<GoalSeriesEvent, { type: 'measurementRecorded' }>['facts'];

/** The summary of a goal's measurements after one more event. `id` is the stream's, and the goal's. */
export function evolveGoalSeries(
  id: string,
  initiativeId: string,
  state: GoalSeries | undefined,
  event: GoalSeriesEvent,
): GoalSeries | undefined {
  if (event.type === 'goalSeriesOpened') {
    return { ...event.facts, id, initiativeId, version: event.version, count: 0, latest: null };
  }
  if (state === undefined) return undefined;
  return changed(state, change(state, event), event.version);
}

function change(state: GoalSeries, event: Exclude<GoalSeriesEvent, { type: 'goalSeriesOpened' }>): Partial<GoalSeries> {
  switch (event.type) {
    case 'goalSeriesRevised':
      return event.facts;
    case 'measurementRecorded':
      return { count: state.count + 1, latest: later(state.latest, event.facts) };
    case 'measurementCorrected':
      return state.latest?.measurementId === event.facts.measurementId
        ? { latest: { ...state.latest, value: event.facts.value } }
        : {};
  }
}

function later(latest: GoalSeries['latest'], { measurementId, value, measuredOn }: Recorded): GoalSeries['latest'] {
  return latest !== null && latest.measuredOn > measuredOn ? latest : { measurementId, value, measuredOn };
}
