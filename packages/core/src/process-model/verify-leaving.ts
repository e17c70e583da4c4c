import { withPath } from './describe-path.ts';
import { canBeRejected, endingsWithin, phasesThatEnd } from './ends.ts';
import { type Fault, fault } from './finding.ts';
import { byId, pathTo, phasesBefore, shortestWays } from './graph.ts';
import type { Subject } from './subject.ts';
import type { EndingKind, Phase } from './types.ts';
import { phasesSendingBack } from './ways-back.ts';

/** What can be reached from intake. */
const fromIntake: readonly EndingKind[] = ['declined', 'stopped', 'referred', 'handedOver', 'withdrawn'];
/** Where a no at a gate may lead; what is in use, or taken over, is so by other words than a no. */
const byRejection: readonly EndingKind[] = ['rejected', 'notSelected', 'stopped', 'handedOver'];

/**
 * Phases from which, on some way there, no ending can be reached: neither onwards nor, where a gate sends back, from where one
 * has come. The path told is one that leaves no way out.
 */
export function phasesWithoutEnding({ model, graph }: Subject): readonly Fault[] {
  const free = phasesBefore(graph, phasesThatEnd(graph));
  const back = phasesBefore(graph, phasesSendingBack(graph));
  // What began where nothing leads out has never been elsewhere.
  const stuck = new Map(graph.from).set(
    null,
    (graph.from.get(null) ?? []).filter(({ to }) => !free.has(to)),
  );
  const begun = shortestWays(stuck, null);
  return model.phases.flatMap(({ id }, index) => {
    if (free.has(id) || (back.has(id) && graph.entered.has(id) && !begun.has(id))) return [];
    const found = fault(`/phases/${index}`, 'Härifrån når man aldrig ett slut.', 'No ending can be reached from here.');
    const entered = begun.has(id) ? begun : graph.entered;
    return entered.has(id) ? [withPath(graph, found, pathTo(entered, null, id))] : [found];
  });
}

/** Phases in which the work cannot be stopped there and then. */
export function phasesWithoutStop({ model, graph }: Subject): readonly Fault[] {
  const all = byId(model.endings);
  const isStuck = ({ endings }: Phase): boolean => !endings.some((id) => all.get(id)?.kind === 'stopped');
  return phaseFaults(
    { model, graph },
    isStuck,
    'Här går det inte att lägga ner arbetet.',
    'The work cannot be stopped here.',
  );
}

/** Intake where nobody can say no. */
export function intakeWithoutNo({ model }: Subject): readonly Fault[] {
  const all = byId(model.endings);
  if (model.intake.endings.some((id) => all.get(id)?.kind === 'declined')) return [];
  return [fault('/intake/endings', 'Vid mottagningen kan ingen säga nej.', 'At intake nobody can say no.')];
}

/** Entries with gates that cannot say no, where what waits there has no other way out. */
export function entriesWithoutStop({ model, graph }: Subject): readonly Fault[] {
  const all = byId(model.endings);
  const stops = model.intake.endings.some((id) => ['stopped', 'handedOver'].includes(all.get(id)?.kind ?? ''));
  if (stops) return [];
  return model.entries.flatMap(({ gates }, index) => {
    const way = graph.ways[index];
    const [gate] = gates;
    if (gate === undefined || way === undefined || canBeRejected(graph, way, all)) return [];
    const found = fault(
      `/entries/${index}`,
      'Den som väntar vid beslutspunkten kan varken få nej eller läggas ner.',
      'What waits at the gate can neither be rejected nor stopped.',
    );
    return [withPath(graph, found, [], { way, gate })];
  });
}

/** Endings that a place names and nobody can bring about there. */
export function endingsNeverReached({ model }: Subject): readonly Fault[] {
  const all = byId(model.endings);
  const atIntake = model.intake.endings.flatMap((id, at) => {
    const kind = all.get(id)?.kind;
    return kind === undefined || fromIntake.includes(kind) ? [] : [notFromHere(`/intake/endings/${at}`, kind)];
  });
  const inPhases = model.phases.flatMap((phase, index) => {
    const within = new Set(endingsWithin(phase, all).map(({ id }) => id));
    return phase.endings.flatMap((id, at) => {
      const kind = all.get(id)?.kind;
      return kind === undefined || within.has(id) ? [] : [notFromHere(`/phases/${index}/endings/${at}`, kind)];
    });
  });
  return [...atIntake, ...inPhases];
}

function notFromHere(place: string, kind: EndingKind): Fault {
  const found = fault(
    place,
    `Ett slut av slaget ${kind} kan inte nås härifrån.`,
    `An ending of the kind ${kind} cannot be reached from here.`,
  );
  if (kind !== 'implemented') return found;
  const remedy = { sv: 'Ge fasen aktiviteten complete.', en: 'Give the phase the activity complete.' };
  return { ...found, remedy };
}

/** Rejections that would end otherwise than with a no. */
export function rejectionsAstray({ model }: Subject): readonly Fault[] {
  const all = byId(model.endings);
  return model.gates.flatMap(({ outcomes }, index) =>
    outcomes.flatMap((one, at) => {
      const kind = one.outcome === 'reject' && 'ending' in one ? all.get(one.ending)?.kind : undefined;
      if (kind === undefined || byRejection.includes(kind)) return [];
      const place = `/gates/${index}/outcomes/${at}/ending`;
      return [fault(place, 'Slutet är inget avslag.', 'The ending is no rejection.')];
    }),
  );
}

function phaseFaults(
  { model, graph }: Pick<Subject, 'model' | 'graph'>,
  isFaulty: (phase: Phase) => boolean,
  sv: string,
  en: string,
): readonly Fault[] {
  return model.phases.flatMap((phase, index) => {
    if (!isFaulty(phase)) return [];
    const found = fault(`/phases/${index}`, sv, en);
    return graph.entered.has(phase.id) ? [withPath(graph, found, pathTo(graph.entered, null, phase.id))] : [found];
  });
}
