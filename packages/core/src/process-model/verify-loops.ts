import { comparisonsIn, conditionsOfGate } from './conditions.ts';
import { withPath } from './describe-path.ts';
import { type Fault, fault } from './finding.ts';
import { pathTo, shortestWays, type Way, type WaysFrom } from './graph.ts';
import type { Subject } from './subject.ts';

/** In so many ways at most is the shortest loop of a cluster looked for; the shortest of those seen is told. */
const MOST_STEPS = 100_000;

/**
 * Loops that can be gone any number of times, since no gate in them looks at how many times the phase has been visited:
 * the shortest of each cluster of phases that lead to each other.
 */
export function loopsWithoutCounter({ model, graph }: Subject): readonly Fault[] {
  const counting = new Set(
    model.gates.flatMap((gate, index) => {
      const comparisons = conditionsOfGate(gate, `/gates/${index}`).flatMap(comparisonsIn);
      return comparisons.some(([, { fact }]) => fact === 'phase.visits') ? gate.id : [];
    }),
  );
  const uncounted = new Map(
    [...graph.from].map(([from, ways]) => [
      from,
      ways.filter(({ gates }) => !gates.some((gate) => counting.has(gate))),
    ]),
  );
  const budget = { left: MOST_STEPS };
  const order = new Map([...graph.phases.keys()].map((phase, index) => [phase, index]));
  return clusters([...order.keys()], uncounted).flatMap((cluster) => {
    // Looked through as the model lists them, so that of loops as short the same is told every time.
    const listed = [...cluster].toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    const loop = shortestLoop(new Set(listed), uncounted, budget);
    const closing = loop?.at(-1);
    if (loop === undefined || closing === undefined) return [];
    const found = fault(
      closing.place,
      'Slingan kan gås hur många gånger som helst: ingen beslutspunkt i den räknar besöken.',
      'The loop can be taken any number of times: no gate in it counts the visits.',
    );
    return [withPath(graph, found, loop)];
  });
}

function shortestLoop(
  cluster: ReadonlySet<string>,
  from: WaysFrom,
  budget: { left: number },
): readonly Way[] | undefined {
  const inside = new Map(
    [...cluster].map((phase) => [phase, (from.get(phase) ?? []).filter(({ to }) => cluster.has(to))]),
  );
  let shortest: readonly Way[] | undefined;
  for (const phase of cluster) {
    if (shortest !== undefined && (budget.left < 0 || shortest.length === 1)) break;
    const last = shortestWays(inside, phase, phase);
    budget.left -= last.size;
    const loop = pathTo(last, phase, phase);
    if (loop.length > 0 && loop.length < (shortest?.length ?? Number.POSITIVE_INFINITY)) shortest = loop;
  }
  return shortest;
}

/**
 * Clusters of phases that lead to each other, one with a way to itself too (Kosaraju: the ways out are walked to the end,
 * then the ways back from what was finished last).
 */
function clusters(phases: readonly string[], from: WaysFrom): readonly ReadonlySet<string>[] {
  const back = new Map<string, Way[]>(phases.map((phase) => [phase, []]));
  for (const [here, ways] of from) {
    if (here === null) continue;
    for (const way of ways) back.get(way.to)?.push(way);
  }
  const placed = new Set<string>();
  const found: ReadonlySet<string>[] = [];
  for (const phase of finished(phases, from).toReversed()) {
    if (placed.has(phase)) continue;
    placed.add(phase);
    const cluster = new Set([phase]);
    for (const here of cluster) {
      for (const { from: earlier } of back.get(here) ?? []) {
        if (earlier === null || placed.has(earlier)) continue;
        placed.add(earlier);
        cluster.add(earlier);
      }
    }
    found.push(cluster);
  }
  return found;
}

/** Phases in the order in which a walk in depth is done with them; without recursion, for a model may be deep. */
function finished(phases: readonly string[], from: WaysFrom): readonly string[] {
  const seen = new Set<string>();
  const done: string[] = [];
  for (const start of phases) {
    if (seen.has(start)) continue;
    seen.add(start);
    const walk = [{ phase: start, next: 0 }];
    for (let here = walk.at(-1); here !== undefined; here = walk.at(-1)) {
      const to = from.get(here.phase)?.[here.next]?.to;
      here.next += 1;
      if (to === undefined) {
        done.push(here.phase);
        walk.pop();
      } else if (!seen.has(to)) {
        seen.add(to);
        walk.push({ phase: to, next: 0 });
      }
    }
  }
  return done;
}
