import { deepFreeze } from '../freeze.ts';
import { gateKinds, phaseKinds } from '../process-model/schema.ts';
import type { ModelMapping } from '../process-model/mapping-schema.ts';
import type { ProcessModel } from '../process-model/types.ts';
import { type Dice, pick } from './dice.ts';
import { own } from './hostile-values.ts';
import { smallModel } from './models.ts';

/** Two versions of a small model, both with every guarantee that holds, and a mapping between them that may be used. */
export interface ModelPair {
  readonly from: ProcessModel;
  readonly to: ProcessModel;
  readonly mapping: ModelMapping;
}

export function modelPair(dice: Dice): ModelPair {
  const from = guaranteed(smallModel(dice));
  const to = guaranteed({ ...smallModel(dice), id: '22222222-2222-4222-8222-222222222222', version: 2 });
  return { from, to, mapping: anyMapping(dice, from, to) };
}

/** With all that can be promised: no phase of a kind on any way from intake without a gate of another. */
function guaranteed(model: ProcessModel): ProcessModel {
  const guarantees = phaseKinds.flatMap((phaseKind) =>
    gateKinds.flatMap((dominatedBy) => {
      const phases = model.phases.filter(({ kind }) => kind === phaseKind);
      const holds = phases.length > 0 && phases.every(({ id }) => everyWayPasses(model, id, dominatedBy));
      return holds ? [{ phaseKind, dominatedBy }] : [];
    }),
  );
  return deepFreeze({ ...model, guarantees });
}

/** Told by walking every way without a loop: models are small. */
function everyWayPasses({ entries, edges, gates }: ProcessModel, goal: string, kind: string): boolean {
  const passes = (ids: readonly string[]): boolean =>
    ids.some((id) => gates.some((gate) => gate.id === id && gate.kind === kind));
  const leads = (from: string, seen: readonly string[]): boolean =>
    from === goal ||
    edges.some(
      (edge) =>
        edge.from === from &&
        !seen.includes(edge.to) &&
        !('gates' in edge && passes(edge.gates)) &&
        leads(edge.to, [...seen, edge.to]),
    );
  return !entries.some((entry) => !passes(entry.gates) && leads(entry.phase, [entry.phase]));
}

/** Phases to any phase, gates to any of their kind; questions and endings as they are called. */
function anyMapping(dice: Dice, from: ProcessModel, to: ProcessModel): ModelMapping {
  const phases = from.phases.flatMap(({ id }) =>
    dice(4) === 0 ? [] : [[id, pick(dice, to.phases)?.id ?? null] as const],
  );
  const gates = from.gates.flatMap(({ id, kind }) => {
    const alike = to.gates.filter((gate) => gate.kind === kind);
    return dice(4) === 0 ? [] : [[id, pick(dice, alike)?.id ?? null] as const];
  });
  return { from: from.id, to: to.id, phases: own(phases), gates: own(gates) };
}
