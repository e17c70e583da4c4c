import { deepFreeze } from '../freeze.ts';
import { no, ok, type Result } from '../result.ts';
import type { FactTable } from './fact-table.ts';
import type { Finding } from './finding.ts';
import type { ComposeFault } from './compose-fault.ts';
import { parseProcessModel } from './parse.ts';
import type { Edge, Gate, ProcessModel } from './types.ts';
import { weakenings } from './variant-rules.ts';
import type { Variant } from './variant-schema.ts';
import { verifyProcessModel } from './verify.ts';

/**
 * The model that a unit's variant and its city's floor make together: everything of the floor as it stands, and after it
 * what the unit adds. It only tightens; what would weaken the floor, or lay a way past it, is refused with the floor's rule.
 * What is handed back has been verified and may be used.
 */
export function composeModel(
  floor: ProcessModel,
  variant: Variant,
  { facts }: { readonly facts: FactTable },
): Result<ProcessModel, readonly ComposeFault[]> {
  const before = errorsOf(floor, facts);
  if (before.length > 0) return no(deepFreeze(before.map((finding) => ofFloor(finding))));
  const faults = weakenings(floor, variant);
  if (faults.length > 0) return no(deepFreeze(faults));
  const parsed = parseProcessModel(joined(floor, variant));
  if (!parsed.ok) return no(deepFreeze(parsed.refusal.map((finding) => together(floor, finding))));
  const after = errorsOf(parsed.value, facts);
  return after.length > 0 ? no(deepFreeze(after.map((finding) => together(floor, finding)))) : ok(parsed.value);
}

function errorsOf(model: ProcessModel, facts: FactTable): readonly Finding[] {
  return verifyProcessModel(model, { facts }).findings.filter(({ severity }) => severity === 'error');
}

function ofFloor(finding: Finding): ComposeFault {
  const { place, text, remedy } = finding;
  return { place: '/floor', floor: place, text, remedy, finding };
}

/** A fault of the whole: where it stands among what is the floor's, the floor's rule is what it meets. */
function together(floor: ProcessModel, finding: Finding): ComposeFault {
  const { place, text, remedy } = finding;
  return { place: '', floor: isIn(floor, place) ? place : null, text, remedy, finding };
}

/** Whether a pointer leads somewhere in the floor: what a variant adds stands after what is there. */
function isIn(floor: ProcessModel, place: string): boolean {
  let here: unknown = floor;
  for (const name of place.split('/').slice(1)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return false;
    here = Object.getOwnPropertyDescriptor(here, name)?.value;
  }
  return true;
}

function joined(floor: ProcessModel, variant: Variant): ProcessModel {
  const { id, key, version, title, description, source } = variant;
  return {
    ...floor,
    ...{ id, key, version, title, description, source },
    questions: [...floor.questions, ...variant.questions],
    criteria: [...floor.criteria, ...variant.criteria],
    gates: [...floor.gates.map((gate) => tightened(gate, variant)), ...variant.gates],
    entries: floor.entries.map((entry) => ({ ...entry, gates: inSeries(entry.gates, entryGates(variant, entry.id)) })),
    edges: floor.edges.map((edge) => gated(edge, variant)),
    guarantees: [...floor.guarantees, ...variant.guarantees],
  };
}

function tightened(gate: Gate, { atGates }: Variant): Gate {
  const own = atGates.filter((one) => one.gate === gate.id);
  return {
    ...gate,
    needs: [...gate.needs, ...own.flatMap(({ needs }) => needs)],
    criteria: [...gate.criteria, ...own.flatMap(({ criteria }) => criteria)],
  };
}

function gated(edge: Edge, { ways }: Variant): Edge {
  const own = ways.filter((way) => 'from' in way && way.from === edge.from && way.to === edge.to);
  if (own.length === 0) return edge;
  const { from, to } = edge;
  return { from, to, gates: inSeries('gates' in edge ? edge.gates : [], own) };
}

function entryGates({ ways }: Variant, entry: string): Variant['ways'] {
  return ways.filter((way) => 'entry' in way && way.entry === entry);
}

/** The floor's gates in their order, each own gate before the one that it names, or last. */
function inSeries(floor: readonly string[], own: Variant['ways']): string[] {
  const series = [...floor];
  for (const { gate, before } of own) {
    const at = before === undefined ? -1 : series.indexOf(before);
    series.splice(at === -1 ? series.length : at, 0, gate);
  }
  return series;
}
