import { facts } from '../initiative/facts.ts';
import type { FactTable } from './fact-table.ts';
import { findShippedModel } from './shipped.ts';
import type { Gate, Phase, ProcessModel } from './types.ts';

export const factTable: FactTable = facts;

/** The model that the tests change: shipped, known to be without faults, and with one way in, so that one edge matters. */
export function soundModel(): ProcessModel {
  const model = findShippedModel('helsingborg', 2);
  if (model === undefined) throw new Error('helsingborg 2 is not shipped');
  return { ...model, entries: model.entries.slice(0, 1) };
}

/** The model with one gate changed. */
export function withGate(model: ProcessModel, id: string, change: (gate: Gate) => Gate): ProcessModel {
  return { ...model, gates: model.gates.map((gate) => (gate.id === id ? change(gate) : gate)) };
}

/** The model with one phase changed. */
export function withPhase(model: ProcessModel, id: string, change: (phase: Phase) => Phase): ProcessModel {
  return { ...model, phases: model.phases.map((phase) => (phase.id === id ? change(phase) : phase)) };
}
