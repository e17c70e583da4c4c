import type { ProcessModel } from './types.ts';

/** One way between phases. `from` is null for a way in from intake; without gates it is free. */
export interface Way {
  readonly from: string | null;
  readonly to: string;
  readonly gates: readonly string[];
  /** JSON pointer to the entry or edge. */
  readonly place: string;
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

/** A path with the fewest ways from a phase (or from intake) to a phase that is asked for; never empty. */
export function shortestPath(
  ways: readonly Way[],
  from: string | null,
  isGoal: (phase: string) => boolean,
): readonly Way[] | undefined {
  const seen = new Set<string>();
  let front: readonly (readonly Way[])[] = [[]];
  while (front.length > 0) {
    const next: (readonly Way[])[] = [];
    for (const path of front) {
      const last = path.at(-1);
      const here = last === undefined ? from : last.to;
      for (const way of ways) {
        if (way.from !== here || seen.has(way.to)) continue;
        if (isGoal(way.to)) return [...path, way];
        seen.add(way.to);
        next.push([...path, way]);
      }
    }
    front = next;
  }
  return undefined;
}

/** Every phase that can be entered from intake. */
export function reachablePhases(ways: readonly Way[]): ReadonlySet<string> {
  return closure(
    ways.filter((way) => way.from === null).map((way) => way.to),
    (phase) => ways.filter((way) => way.from === phase).map((way) => way.to),
  );
}

/** The phases that lie on some path to one of the given, those included. */
export function phasesBefore(ways: readonly Way[], phases: readonly string[]): ReadonlySet<string> {
  const reachable = reachablePhases(ways);
  const before = closure(phases, (phase) =>
    ways.flatMap((way) => (way.to === phase && way.from !== null ? way.from : [])),
  );
  return new Set([...before].filter((phase) => reachable.has(phase)));
}

/** The phases that can be reached from one, itself included. */
export function phasesAfter(ways: readonly Way[], phase: string): ReadonlySet<string> {
  return closure([phase], (here) => ways.filter((way) => way.from === here).map((way) => way.to));
}

function closure(start: readonly string[], next: (phase: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(start);
  for (const phase of seen) for (const neighbour of next(phase)) seen.add(neighbour);
  return seen;
}
