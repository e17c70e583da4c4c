import { byId, type Graph, type Way } from './graph.ts';
import type { Ending, EndingKind, Gate, Phase } from './types.ts';
import { canBeDecided, phasesDeciding } from './ways-back.ts';

/** What can be reached from within a phase, at once: not from a gate, from intake or by losing a round alone. */
const fromPhases: readonly EndingKind[] = ['implemented', 'stopped', 'referred', 'handedOver', 'withdrawn'];

/** The endings that can be reached from a phase: no others, however many it names. */
export function endingsWithin({ endings, activities }: Phase, all: ReadonlyMap<string, Ending>): readonly Ending[] {
  return endings.flatMap((id) => {
    const ending = all.get(id);
    if (ending === undefined || !fromPhases.includes(ending.kind)) return [];
    return ending.kind === 'implemented' && !activities.includes('complete') ? [] : [ending];
  });
}

/** Phases that one can leave the sluice from there and then: by an ending of their own, or by a no at a gate. */
export function phasesThatEnd(graph: Graph): ReadonlySet<string> {
  const all = byId(graph.model.endings);
  const own = graph.model.phases.filter((phase) => endingsWithin(phase, all).length > 0).map(({ id }) => id);
  return phasesDeciding(graph, (gate) => canReject(gate, all)).union(new Set(own));
}

/** Whether one of the gates on a way says no. */
export function canBeRejected(graph: Graph, way: Way, all: ReadonlyMap<string, Ending>): boolean {
  return canBeDecided(graph, way, (gate) => canReject(gate, all));
}

function canReject({ outcomes }: Gate, all: ReadonlyMap<string, Ending>): boolean {
  return outcomes.some((one) => one.outcome === 'reject' && 'ending' in one && all.has(one.ending));
}
