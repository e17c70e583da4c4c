import type { Activity, ProcessModel } from '../process-model/types.ts';
import type { Initiative } from './state.ts';

/** What can be done before the first phase, whichever the entry. */
const always: readonly Activity[] = [
  'describeNeed',
  'describeIdea',
  'answerQuestions',
  'nameManager',
  'endorse',
  'nameCoach',
  'addCollaborator',
];

/**
 * What can be done while an accepted initiative waits at the gates of its entry: what is done in the phases that lead to
 * the same gates, for the gates ask for it here too.
 */
export function activitiesAtEntry(model: ProcessModel, { entry }: Initiative): readonly Activity[] {
  const gates = model.entries.find(({ id }) => id === entry)?.gates ?? [];
  const leading = model.edges.filter((edge) => 'gates' in edge && edge.gates.some((gate) => gates.includes(gate)));
  const phases = model.phases.filter(({ id }) => leading.some(({ from }) => from === id));
  return [...always, ...phases.flatMap(({ activities }) => activities)];
}
