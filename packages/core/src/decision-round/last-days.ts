import { filter, some } from '../lookup.ts';
import type { Gate, GateKind, ProcessModel } from '../process-model/types.ts';
import type { Refusal } from '../refusal.ts';

type Schedule = Gate['schedule'];

/**
 * Where a model says on which days its gates decide in rounds, a round closes on one of them: those who prepare a case go by the
 * days that the city has published. No where none of the gates has that day, and none decides at any time.
 */
export function lastDayRefusal(gates: readonly Gate[], joinUntil: string, pointer: string): Refusal | undefined {
  const fits = some(gates, ({ schedule }) => schedule.kind === 'continuous' || isLast(schedule, joinUntil));
  if (gates.length === 0 || fits) return undefined;
  const listed = gates.flatMap(({ schedule }) => daysToChoose(schedule, joinUntil));
  return { code: 'notALastDay', pointer, joinUntil, lastDays: [...new Set(listed)].toSorted() };
}

/** The gates that cases of such a round can stand at. */
export function gatesOfKind({ gates }: ProcessModel, gateKind: GateKind): readonly Gate[] {
  return filter(gates, ({ kind }) => kind === gateKind);
}

/** Of every year's days those of the year asked for, or of the next where none of them is left. */
function daysToChoose(schedule: Schedule, day: string): readonly string[] {
  const year = day.slice(0, 4);
  const days = daysIn(schedule, year);
  return some(days, (one) => one >= day) ? days : daysIn(schedule, String(Number(year) + 1));
}

function isLast(schedule: Schedule, day: string): boolean {
  return daysIn(schedule, day.slice(0, 4)).includes(day);
}

/** The last days that a gate has, those of every year in the one that is asked for. */
function daysIn(schedule: Schedule, year: string): readonly string[] {
  if (schedule.kind === 'continuous') return [];
  return 'yearly' in schedule ? schedule.yearly.map((day) => `${year}-${day}`) : schedule.lastDays;
}
