import type { Gate, Phase, ProcessModel } from './types.ts';

/** One way between phases. `from` is null for a way in from intake; without gates it is free. */
export interface Way {
  readonly from: string | null;
  readonly to: string;
  readonly gates: readonly string[];
  /** JSON pointer to the entry or edge. */
  readonly place: string;
}

/** The ways out of each phase; those in from intake stand under null. */
export type WaysFrom = ReadonlyMap<string | null, readonly Way[]>;

/** A model as the checks walk it, made once: each step is a look-up, so that large models take no longer than their size. */
export interface Graph {
  readonly model: ProcessModel;
  /** Every way of the model: the entries first, then the edges. */
  readonly ways: readonly Way[];
  /** The ways that can be gone at all: both ends are there, and so is each gate, with a way to say yes. */
  readonly from: WaysFrom;
  readonly phases: ReadonlyMap<string, Phase>;
  readonly gates: ReadonlyMap<string, Gate>;
  /** The ways that a gate stands on, passable or not. */
  readonly waysOfGate: ReadonlyMap<string, readonly Way[]>;
  /** For each phase that can be entered, the last way of a shortest path to it from intake. */
  readonly entered: ReadonlyMap<string, Way>;
}

export function graphOf(model: ProcessModel): Graph {
  const ways = waysOf(model);
  const phases = byId(model.phases);
  const gates = byId(model.gates);
  const passable = new Set(model.gates.flatMap(({ id }) => (canPass(gates.get(id)) ? id : [])));
  const isOpen = ({ from, to, gates: inSeries }: Way): boolean =>
    phases.has(to) && (from === null || phases.has(from)) && inSeries.every((gate) => passable.has(gate));
  const from = Map.groupBy(
    ways.filter((way) => isOpen(way)),
    (way) => way.from,
  );
  const entered = shortestWays(from, null);
  return { model, ways, from, phases, gates, waysOfGate: waysByGate(ways), entered };
}

/** The same for those who never come through a gate: it decides nothing, and no way leads past it. */
export function withoutGate(graph: Graph, shut: string): Graph {
  const gate = graph.gates.get(shut);
  if (gate === undefined) return graph;
  const open = [...graph.from].map(
    ([here, ways]) => [here, ways.filter(({ gates }) => !gates.includes(shut))] as const,
  );
  return { ...graph, from: new Map(open), gates: new Map(graph.gates).set(shut, { ...gate, outcomes: [] }) };
}

/** Of two with the same id the first counts. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of list) if (!found.has(item.id)) found.set(item.id, item);
  return found;
}

/** Whether a gate says yes to anybody. */
export function canPass(gate: Gate | undefined): boolean {
  return gate !== undefined && gate.outcomes.some(({ leadsTo }) => leadsTo === 'forward');
}

/** Every way of a model: the entries first, then the edges. */
export function waysOf(model: ProcessModel): readonly Way[] {
  const entries = model.entries.map(({ phase, gates }, index) => ({
    from: null,
    to: phase,
    gates,
    place: `/entries/${index}`,
  }));
  const edges = model.edges.map((edge, index) => ({
    from: edge.from,
    to: edge.to,
    gates: 'gates' in edge ? edge.gates : [],
    place: `/edges/${index}`,
  }));
  return [...entries, ...edges];
}

function waysByGate(ways: readonly Way[]): ReadonlyMap<string, readonly Way[]> {
  const byGate = new Map<string, Way[]>();
  for (const way of ways) for (const gate of way.gates) add(byGate, gate, way);
  return byGate;
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/** For each phase that can be entered from one (or from intake), the last way of a path with the fewest. */
export function shortestWays(from: WaysFrom, start: string | null, goal?: string): ReadonlyMap<string, Way> {
  const last = new Map<string, Way>();
  const front: (string | null)[] = [start];
  for (const here of front) {
    for (const way of from.get(here) ?? []) {
      if (last.has(way.to)) continue;
      last.set(way.to, way);
      if (way.to === goal) return last;
      front.push(way.to);
    }
  }
  return last;
}

/** The ways from `start` to a phase that one of {@link shortestWays} has entered; a loop where both are the same. */
export function pathTo(last: ReadonlyMap<string, Way>, start: string | null, goal: string): readonly Way[] {
  const path: Way[] = [];
  let way = last.get(goal);
  while (way !== undefined) {
    path.push(way);
    way = way.from === start || way.from === null ? undefined : last.get(way.from);
  }
  return path.reverse();
}

/** Everything from which one of the given phases can be reached, those included. */
export function phasesBefore({ from }: Graph, goals: Iterable<string>): ReadonlySet<string> {
  const back = new Map<string, string[]>();
  for (const [here, ways] of from) {
    if (here === null) continue;
    for (const { to } of ways) add(back, to, here);
  }
  const seen = new Set(goals);
  for (const phase of seen) for (const earlier of back.get(phase) ?? []) seen.add(earlier);
  return seen;
}
