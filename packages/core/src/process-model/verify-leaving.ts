import { withPath } from './describe-path.ts';
import { type Fault, fault } from './finding.ts';
import { byId, canPass, type Graph, pathTo, phasesBefore, type Way } from './graph.ts';
import type { Subject } from './subject.ts';
import type { Ending, EndingKind, Gate, Phase } from './types.ts';

/** What can be reached from within a phase, at once: not from a gate, from intake or by losing a round alone. */
const fromPhases: readonly EndingKind[] = ['implemented', 'stopped', 'referred', 'handedOver', 'withdrawn'];
const fromIntake: readonly EndingKind[] = ['declined', 'stopped', 'referred', 'handedOver', 'withdrawn'];
/** Where a no at a gate may lead; what is in use, or taken over, is so by other words than a no. */
const byRejection: readonly EndingKind[] = ['rejected', 'notSelected', 'stopped', 'handedOver'];

/** The endings that can be reached from a phase: no others, however many it names. */
export function endingsWithin({ endings, activities }: Phase, all: ReadonlyMap<string, Ending>): readonly Ending[] {
  return endings.flatMap((id) => {
    const ending = all.get(id);
    if (ending === undefined || !fromPhases.includes(ending.kind)) return [];
    return ending.kind === 'implemented' && !activities.includes('complete') ? [] : [ending];
  });
}

/** Phases from which no ending can be reached, be it one of their own, a later one's or a rejection at a gate. */
export function phasesWithoutEnding({ model, graph }: Subject): readonly Fault[] {
  const all = byId(model.endings);
  const rejected = new Set(graph.ways.flatMap((way) => (canBeRejected(graph, way, all) ? (way.from ?? []) : [])));
  const leaving = model.phases.filter((phase) => rejected.has(phase.id) || endingsWithin(phase, all).length > 0);
  const free = phasesBefore(
    graph,
    leaving.map(({ id }) => id),
  );
  return phaseFaults(
    { model, graph },
    (phase) => !free.has(phase.id),
    'Härifrån når man aldrig ett slut.',
    'No ending can be reached from here.',
  );
}

/** Whether one of the gates on a way says no: the first, or one behind those that say yes. */
function canBeRejected({ gates }: Graph, way: Way, all: ReadonlyMap<string, Ending>): boolean {
  for (const id of way.gates) {
    const gate = gates.get(id);
    if (gate === undefined) return false;
    if (canReject(gate, all)) return true;
    if (!canPass(gate)) return false;
  }
  return false;
}

function canReject({ outcomes }: Gate, all: ReadonlyMap<string, Ending>): boolean {
  return outcomes.some((one) => one.outcome === 'reject' && 'ending' in one && all.has(one.ending));
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
