import type { Activity, Criterion, Gate, Phase, ProcessModel } from './types.ts';

/** Gates in series on a way out of a phase, and the phase that it leads to. */
export interface GatedWay {
  readonly gates: readonly string[];
  readonly to: string;
}

/** What the rules look up in a model at every command, by id. */
export interface ModelIndex {
  readonly phases: ReadonlyMap<string | null, Phase>;
  readonly gates: ReadonlyMap<string | undefined, Gate>;
  /** The criteria that a gate has rated, in the model's order. */
  readonly criteriaOfGate: ReadonlyMap<string, readonly Criterion[]>;
  readonly gatedWaysFrom: ReadonlyMap<string, readonly GatedWay[]>;
  /** The phases in which an activity goes on, in the model's order. */
  readonly phasesWith: ReadonlyMap<Activity, readonly string[]>;
}

/** A model is frozen once parsed, so that its index is made once. */
const indexes = new WeakMap<ProcessModel, ModelIndex>();

/** The index of a model; of one that may still change, it is made anew each time. */
export function lookUp(model: ProcessModel): ModelIndex {
  const known = indexes.get(model);
  if (known !== undefined) return known;
  const index = indexOf(model);
  if (Object.isFrozen(model)) indexes.set(model, index);
  return index;
}

function indexOf({ phases, gates, criteria, edges }: ProcessModel): ModelIndex {
  const gated = edges.flatMap((edge) => ('gates' in edge ? [edge] : []));
  return {
    phases: new Map(phases.map((phase) => [phase.id, phase])),
    gates: new Map(gates.map((gate) => [gate.id, gate])),
    criteriaOfGate: new Map(
      gates.map((gate) => [gate.id, Object.freeze(criteria.filter(({ id }) => gate.criteria.includes(id)))]),
    ),
    gatedWaysFrom: Map.groupBy(gated, ({ from }) => from),
    phasesWith: phasesWith(phases),
  };
}

function phasesWith(phases: readonly Phase[]): ReadonlyMap<Activity, readonly string[]> {
  const known = new Map<Activity, readonly string[]>();
  for (const activity of new Set(phases.flatMap(({ activities }) => activities))) {
    const having = phases.filter(({ activities }) => activities.includes(activity));
    known.set(activity, Object.freeze(having.map(({ id }) => id)));
  }
  return known;
}
