import { type GatedWay, lookUp } from '../process-model/look-up.ts';
import type { Gate, ProcessModel } from '../process-model/types.ts';
import { at, filter, some } from '../lookup.ts';
import type { Initiative } from '../initiative/state.ts';
import type { PassedGate } from '../initiative/state-gates.ts';

/** A gate that stands next on a way out of where the initiative is. */
export interface Way {
  readonly gate: Gate;
  readonly toPhase: string;
  /** True when no other gate follows on the way: its approval enters the phase. */
  readonly last: boolean;
}

/** The gates that can be opened now: on each way out of the phase the first that this visit has not passed in effect. */
export function gatesAhead(model: ProcessModel, initiative: Initiative): readonly Way[] {
  const ways: Way[] = [];
  for (const { gates, to } of waysOut(model, initiative)) {
    const left = filter(gates, (gate) => !passedOnThisVisit(initiative, gate));
    const next = lookUp(model).gates.get(left[0]);
    if (next !== undefined) ways.push({ gate: next, toPhase: to, last: left.length === 1 });
  }
  return ways;
}

/** Phases that can be entered now over an edge declared free. */
export function freeWays(model: ProcessModel, { phase }: Initiative): readonly string[] {
  return model.edges.filter((edge) => 'free' in edge && edge.from === phase).map(({ to }) => to);
}

/** Whether one of several gates in series has been passed on this visit, and the phase behind them not been entered. */
export function halfway(model: ProcessModel, initiative: Initiative): boolean {
  return some(waysOut(model, initiative), ({ gates }) => some(gates, (gate) => passedOnThisVisit(initiative, gate)));
}

function waysOut(model: ProcessModel, { phase, entry }: Initiative): readonly GatedWay[] {
  if (phase !== null) return lookUp(model).gatedWaysFrom.get(phase) ?? [];
  return model.entries.filter(({ id }) => id === entry).map(({ gates, phase: to }) => ({ gates, to }));
}

function passedOnThisVisit({ phase, phaseVisits, passedGates, migrations }: Initiative, gate: string): boolean {
  const visit = phase === null ? 0 : (at(phaseVisits, phase) ?? 0);
  // What was passed under another version opens no gate of this one.
  const since = migrations.at(-1)?.gates ?? 0;
  const passes = ({ gate: id, visit: on, inEffect }: PassedGate): boolean => id === gate && on === visit && inEffect;
  return some(since === 0 ? passedGates : passedGates.slice(since), passes);
}
