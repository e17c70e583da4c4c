import { conditionsOf, comparisonsIn } from './conditions.ts';
import { describePath } from './describe-path.ts';
import type { Fault } from './finding.ts';
import { phasesAfter, reachablePhases, shortestPath, type Way, waysOf } from './graph.ts';
import type { Phase, ProcessModel } from './types.ts';

/** Phases that no entry leads to. */
export function unreachablePhases(model: ProcessModel): readonly Fault[] {
  const reachable = reachablePhases(waysOf(model));
  return faultyPhases(model, (phase) => !reachable.has(phase.id), 'Ingen ingång leder hit.', 'No entry leads here.');
}

/** Phases from which no ending can be reached, be it one of their own, a later one's or a rejection at a gate. */
export function phasesWithoutEnding(model: ProcessModel): readonly Fault[] {
  const ways = waysOf(model);
  const endings = new Set(model.endings.map(({ id }) => id));
  const rejecting = new Set(
    model.gates.flatMap(({ id, outcomes }) => (outcomes.some(({ leadsTo }) => leadsTo === 'ending') ? id : [])),
  );
  const leaves = (id: string) =>
    model.phases.some((phase) => phase.id === id && phase.endings.some((ending) => endings.has(ending))) ||
    ways.some((way) => way.from === id && way.gates.some((gate) => rejecting.has(gate)));
  const isStuck = (phase: Phase) => ![...phasesAfter(ways, phase.id)].some(leaves);
  return faultyPhases(model, isStuck, 'Härifrån når man aldrig ett slut.', 'No ending can be reached from here.');
}

/** Phases in which the work cannot be stopped there and then. */
export function phasesWithoutStop(model: ProcessModel): readonly Fault[] {
  const stops = new Set(model.endings.flatMap(({ id, kind }) => (kind === 'stopped' ? id : [])));
  const cannotStop = (phase: Phase) => !phase.endings.some((id) => stops.has(id));
  return faultyPhases(model, cannotStop, 'Här går det inte att lägga ner arbetet.', 'The work cannot be stopped here.');
}

/** Guarantees that some path breaks, each with the shortest such path. */
export function brokenGuarantees(model: ProcessModel): readonly Fault[] {
  return model.guarantees.flatMap(({ phaseKind, dominatedBy }, index) => {
    const guards = new Set(model.gates.flatMap(({ id, kind }) => (kind === dominatedBy ? id : [])));
    const guarded = new Set(model.phases.flatMap(({ id, kind }) => (kind === phaseKind ? id : [])));
    // What can still be reached when every guarding gate is closed is reached without having passed one.
    const around = waysOf(model).filter((way) => !way.gates.some((gate) => guards.has(gate)));
    const path = shortestPath(around, null, (phase) => guarded.has(phase));
    if (path === undefined) return [];
    const text = {
      sv: `En fas av slaget ${phaseKind} kan nås utan en beslutspunkt av slaget ${dominatedBy}.`,
      en: `A phase of the kind ${phaseKind} can be reached without a gate of the kind ${dominatedBy}.`,
    };
    return [{ place: `/guarantees/${index}`, text, counterExample: describePath(model, path) }];
  });
}

/** Edges that join the same two phases as an earlier one: which of them was meant could not be told. */
export function parallelEdges(model: ProcessModel): readonly Fault[] {
  return model.edges.flatMap((edge, index) => {
    const first = model.edges.findIndex((other) => other.from === edge.from && other.to === edge.to);
    if (first === index) return [];
    const text = { sv: 'De två faserna är redan förbundna.', en: 'The two phases are already joined.' };
    return [{ place: `/edges/${index}`, text }];
  });
}

/**
 * Gates that stand on two ways out of one phase. A case is opened by its gate, so that which way is meant could not be
 * told: what is opened goes the first. The counter-example is the way that nobody ever goes, from its phase on.
 */
export function gatesOnTwoWays(model: ProcessModel): readonly Fault[] {
  const ways = waysOf(model).filter(({ from }) => from !== null);
  return ways.flatMap((way, index) => {
    const earlier = ways.slice(0, index).filter(({ from }) => from === way.from);
    const gate = way.gates.find((id) => earlier.some(({ gates }) => gates.includes(id)));
    if (gate === undefined) return [];
    const text = {
      sv: `Beslutspunkten ${gate} står redan på en annan väg ut ur samma fas, och bara den går att gå.`,
      en: `The gate ${gate} stands on another way out of the same phase already, and only that can be taken.`,
    };
    return [{ place: way.place, text, counterExample: describePath(model, [way]) }];
  });
}

/** The shortest loop, if there is one, in which no gate looks at how many times the phase has been visited. */
export function loopsWithoutCounter(model: ProcessModel): readonly Fault[] {
  const counting = countingGates(model);
  const uncounted = waysOf(model).filter((way) => !way.gates.some((gate) => counting.has(gate)));
  const loops = model.phases.flatMap(({ id }) => {
    const loop = shortestPath(uncounted, id, (phase) => phase === id);
    return loop === undefined ? [] : [loop];
  });
  const shortest = loops.toSorted((a, b) => a.length - b.length)[0];
  const closing = shortest?.at(-1);
  if (shortest === undefined || closing === undefined) return [];
  const text = {
    sv: 'Slingan kan gås hur många gånger som helst: ingen beslutspunkt i den räknar besöken.',
    en: 'The loop can be taken any number of times: no gate in it counts the visits.',
  };
  return [{ place: closing.place, text, counterExample: describePath(model, shortest) }];
}

function countingGates(model: ProcessModel): ReadonlySet<Way['gates'][number]> {
  const counting = model.gates.filter((gate) =>
    conditionsOf({ ...model, gates: [gate], endings: [], criteria: [], questions: [] })
      .flatMap(comparisonsIn)
      .some(([, comparison]) => comparison.fact === 'phase.visits'),
  );
  return new Set(counting.map(({ id }) => id));
}

function faultyPhases(
  model: ProcessModel,
  isFaulty: (phase: Phase) => boolean,
  sv: string,
  en: string,
): readonly Fault[] {
  return model.phases.flatMap((phase, index) =>
    isFaulty(phase) ? [{ place: `/phases/${index}`, text: { sv, en } }] : [],
  );
}
