import { beforeFirstPhase } from './fact-table.ts';
import type { Activity, ProcessModel } from './types.ts';

/**
 * What can be done while an accepted initiative waits at the gates of its entry: what is done in the phases that lead to
 * the same gates, for the gates ask for it here too.
 */
export function activitiesAtEntry(model: ProcessModel, entry: string | null): readonly Activity[] {
  const gates = model.entries.find(({ id }) => id === entry)?.gates ?? [];
  const leading = model.edges.filter((edge) => 'gates' in edge && edge.gates.some((gate) => gates.includes(gate)));
  const phases = model.phases.filter(({ id }) => leading.some(({ from }) => from === id));
  return [...beforeFirstPhase, ...phases.flatMap(({ activities }) => activities)];
}
