import { deepFreeze } from '../freeze.ts';
import { no, ok, type Result } from '../result.ts';
import type { FactTable } from './fact-table.ts';
import type { Finding } from './finding.ts';
import type { ComposeFault } from './compose-fault.ts';
import { isOfFloor, placeInVariant } from './compose-places.ts';
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
  if (!parsed.ok) return no(deepFreeze(parsed.refusal.map((finding) => together(floor, variant, finding))));
  const after = errorsOf(parsed.value, facts);
  return after.length > 0
    ? no(deepFreeze(after.map((finding) => together(floor, variant, finding))))
    : ok(parsed.value);
}

function errorsOf(model: ProcessModel, facts: FactTable): readonly Finding[] {
  return verifyProcessModel(model, { facts }).findings.filter(({ severity }) => severity === 'error');
}

function ofFloor(finding: Finding): ComposeFault {
  const { place, text, remedy } = finding;
  return { place: '/floor', floor: place, text, remedy, finding };
}

/**
 * A fault of what they make together: where the variant has what it concerns, and the rule of the floor that it meets, which is
 * the one that it cannot stand beside, or the one that it stands on.
 */
function together(floor: ProcessModel, variant: Variant, finding: Finding): ComposeFault {
  const { place, text, remedy, meets } = finding;
  const own = placeInVariant(floor, variant, place);
  const rule = meets ?? place;
  return { place: own ?? '', floor: isOfFloor(floor, variant, rule) ? rule : null, text, remedy, finding };
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
