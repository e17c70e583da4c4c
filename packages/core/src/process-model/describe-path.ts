import type { Fault } from './finding.ts';
import { type Graph, pathTo, type Way } from './graph.ts';
import type { LocalText } from './types.ts';

const free: LocalText = { sv: 'fri väg', en: 'free' };

/** A path of more ways is told by its first and last ones: nobody reads on, and a thousand of them would fill a book. */
const MOST_TOLD = 24;
const ENDS_TOLD = 10;

/** A fault with a path that shows it, in words and as data; `gate` is where it stops, if it does at one. */
export function withPath(graph: Graph, shown: Fault, path: readonly Way[], stop?: Stop): Fault {
  return { ...shown, counterExample: describePath(graph, path, stop), path };
}

/** A fault of a gate on one way, with a shortest path to it; without one where nobody comes there. */
export function withWayTo(graph: Graph, shown: Fault, stop: Stop): Fault {
  const { from } = stop.way;
  if (from === null) return withPath(graph, shown, [], stop);
  return graph.entered.has(from) ? withPath(graph, shown, pathTo(graph.entered, null, from), stop) : shown;
}

/** A fault of a gate wherever it stands, with a shortest path to the first of these places that anybody comes to. */
export function withWayToGate(graph: Graph, shown: Fault, gate: string): Fault {
  const way = graph.waysOfGate.get(gate)?.find(({ from }) => from === null || graph.entered.has(from));
  return way === undefined ? shown : withWayTo(graph, shown, { way, gate });
}

/** Where a path stops short: at a gate on a further way. */
export interface Stop {
  readonly way: Way;
  readonly gate: string;
}

/** A path in words, such as `Intake → Explore the idea → (Money) → Develop the pilot`. */
export function describePath(graph: Graph, path: readonly Way[], stop?: Stop): LocalText {
  return { sv: inLanguage(graph, path, stop, 'sv'), en: inLanguage(graph, path, stop, 'en') };
}

function inLanguage(graph: Graph, path: readonly Way[], stop: Stop | undefined, language: 'sv' | 'en'): string {
  const { model, phases, gates } = graph;
  const start = path[0] === undefined ? (stop?.way.from ?? null) : path[0].from;
  const phaseTitle = (id: string) => phases.get(id)?.title[language] ?? id;
  const gateTitle = (id: string) => `(${gates.get(id)?.title[language] ?? id})`;
  const told = (ways: readonly Way[]): readonly string[] =>
    ways.flatMap(({ to, gates: passed }) => [
      ...(passed.length === 0 ? [`(${free[language]})`] : passed.map(gateTitle)),
      phaseTitle(to),
    ]);
  const left = path.length - 2 * ENDS_TOLD;
  const skipped = language === 'sv' ? `… ${left} övergångar …` : `… ${left} ways …`;
  const steps =
    path.length > MOST_TOLD
      ? [...told(path.slice(0, ENDS_TOLD)), skipped, ...told(path.slice(-ENDS_TOLD))]
      : told(path);
  const upTo = stop === undefined ? [] : stop.way.gates.slice(0, stop.way.gates.indexOf(stop.gate) + 1).map(gateTitle);
  return [start === null ? model.intake.title[language] : phaseTitle(start), ...steps, ...upTo].join(' → ');
}
