import { at, some } from '../lookup.ts';
import { waysOf } from './graph.ts';
import { lookUp } from './look-up.ts';
import type { GateKind, ProcessModel } from './types.ts';

/** What has been passed, by kind, and whether it holds. */
interface Passed {
  readonly gateKind: GateKind;
  readonly inEffect: boolean;
}

/** A model is frozen once parsed, so that what lies behind its guarantees is found once. */
const known = new WeakMap<ProcessModel, Readonly<Record<string, readonly GateKind[]>>>();

/**
 * The kinds of gates that a guarantee of the model puts before a phase: those that it names for such a phase, and those that
 * no way there leads around although it names them for another.
 */
export function guaranteedBefore(model: ProcessModel, phase: string): readonly GateKind[] {
  const held = known.get(model) ?? kindsBefore(model);
  if (Object.isFrozen(model)) known.set(model, held);
  return at(held, phase) ?? [];
}

/** Which of them have not been passed in effect. */
export function notPassed(model: ProcessModel, phase: string, passed: readonly Passed[]): readonly GateKind[] {
  return guaranteedBefore(model, phase).filter(
    (kind) => !some(passed, ({ gateKind, inEffect }) => inEffect && gateKind === kind),
  );
}

function kindsBefore(model: ProcessModel): Readonly<Record<string, readonly GateKind[]>> {
  const kinds = [...new Set(model.guarantees.map(({ dominatedBy }) => dominatedBy))];
  const open = kinds.map((kind) => [kind, reachedWithout(model, kind)] as const);
  return Object.fromEntries(
    model.phases.map((phase) => {
      const named = model.guarantees.flatMap(({ phaseKind, dominatedBy }) =>
        phaseKind === phase.kind ? dominatedBy : [],
      );
      const around = open.flatMap(([kind, reached]) => (reached.has(phase.id) ? [] : [kind]));
      return [phase.id, [...new Set([...named, ...around])]];
    }),
  );
}

/** Phases that some way from intake leads to without any gate of this kind. */
function reachedWithout(model: ProcessModel, kind: GateKind): ReadonlySet<string> {
  const { gates } = lookUp(model);
  const ways = waysOf(model).filter((way) => !way.gates.some((gate) => gates.get(gate)?.kind === kind));
  const reached = new Set<string>();
  const from = (phase: string | null): void => {
    for (const way of ways) if (way.from === phase) reached.add(way.to);
  };
  from(null);
  // A set hands out what is added while it is walked.
  for (const phase of reached) from(phase);
  return reached;
}
