import { withPath } from './describe-path.ts';
import { type Fault, fault } from './finding.ts';
import { pathTo, shortestWays, type Way } from './graph.ts';
import type { Subject } from './subject.ts';

/** Phases that no entry leads to, over ways that can be gone. */
export function unreachablePhases({ model, graph }: Subject): readonly Fault[] {
  return model.phases.flatMap(({ id }, index) =>
    graph.entered.has(id) ? [] : [fault(`/phases/${index}`, 'Ingen ingång leder hit.', 'No entry leads here.')],
  );
}

/**
 * Guarantees that some path breaks, each with the shortest such path. Paths back are paths already gone: being sent back,
 * or opened anew, leads where one has been, with the gates before that place still in effect.
 */
export function brokenGuarantees({ model, graph }: Subject): readonly Fault[] {
  return model.guarantees.flatMap(({ phaseKind, dominatedBy }, index) => {
    const guards = new Set(model.gates.flatMap(({ id, kind }) => (kind === dominatedBy ? id : [])));
    // What can still be reached when every guarding gate is closed is reached without having passed one.
    const around = new Map(
      [...graph.from].map(([from, ways]) => [
        from,
        ways.filter(({ gates }) => !gates.some((gate) => guards.has(gate))),
      ]),
    );
    const last = shortestWays(around, null);
    for (const [id] of last) {
      if (graph.phases.get(id)?.kind !== phaseKind) continue;
      const broken = fault(
        `/guarantees/${index}`,
        `En fas av slaget ${phaseKind} kan nås utan en beslutspunkt av slaget ${dominatedBy}.`,
        `A phase of the kind ${phaseKind} can be reached without a gate of the kind ${dominatedBy}.`,
      );
      const remedy = {
        sv: `Ställ en beslutspunkt av slaget ${dominatedBy} på någon av övergångarna, eller ta bort en av dem.`,
        en: `Put a gate of the kind ${dominatedBy} on one of these ways, or remove one of them.`,
      };
      return [withPath(graph, { ...broken, remedy }, pathTo(last, null, id))];
    }
    return [];
  });
}

/** Guarantees about phases of a kind that the model does not have: they hold, and say nothing. */
export function emptyGuarantees({ model }: Subject): readonly Fault[] {
  const kinds = new Set(model.phases.map(({ kind }) => kind));
  return model.guarantees.flatMap(({ phaseKind }, index) =>
    kinds.has(phaseKind)
      ? []
      : [
          fault(
            `/guarantees/${index}`,
            `Ingen fas är av slaget ${phaseKind}.`,
            `No phase is of the kind ${phaseKind}.`,
          ),
        ],
  );
}

/** Edges that join the same two phases as an earlier one: which of them was meant could not be told. */
export function parallelEdges({ model }: Subject): readonly Fault[] {
  const joined = new Set<string>();
  return model.edges.flatMap(({ from, to }, index) => {
    const ends = `${from} ${to}`;
    if (joined.has(ends))
      return [fault(`/edges/${index}`, 'De två faserna är redan förbundna.', 'The two phases are already joined.')];
    joined.add(ends);
    return [];
  });
}

/**
 * Gates that stand on two ways out of one phase. A case is opened by its gate, so that which way is meant could not be
 * told: what is opened goes the first. The counter-example is the way that nobody ever goes, from its phase on.
 */
export function gatesOnTwoWays({ graph }: Subject): readonly Fault[] {
  const out = Map.groupBy(
    graph.ways.filter(({ from }) => from !== null),
    ({ from }) => from,
  );
  const shadowed = [...out.values()].flatMap((ways) => secondUses(ways));
  return shadowed.map(([way, gate]) => {
    const found = fault(
      way.place,
      `Beslutspunkten ${gate} står redan på en annan väg ut ur samma fas, och bara den går att gå.`,
      `The gate ${gate} stands on another way out of the same phase already, and only that can be taken.`,
    );
    return withPath(graph, found, [way]);
  });
}

/** Each way that has a gate of an earlier one, with that gate. */
function secondUses(ways: readonly Way[]): readonly (readonly [Way, string])[] {
  const used = new Set<string>();
  const found: (readonly [Way, string])[] = [];
  for (const way of ways) {
    const again = way.gates.find((gate) => used.has(gate));
    if (again !== undefined) found.push([way, again]);
    for (const gate of way.gates) used.add(gate);
  }
  return found;
}
