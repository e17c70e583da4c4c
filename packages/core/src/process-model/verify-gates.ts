import { withWayTo, withWayToGate } from './describe-path.ts';
import { type Fault, fault } from './finding.ts';
import { type Graph, shortestWays, type Way } from './graph.ts';
import type { Subject } from './subject.ts';
import type { Gate } from './types.ts';

/** Gates with an approval that leads to no phase, or with no way to approve at all. */
export function outcomesThatLeadNowhere({ model, graph }: Subject): readonly Fault[] {
  return model.gates.flatMap(({ id, outcomes }, index) => {
    const place = `/gates/${index}/outcomes`;
    const approval = outcomes.findIndex(({ leadsTo }) => leadsTo === 'forward');
    if (approval === -1) return [fault(place, 'Beslutspunkten går inte att passera.', 'The gate cannot be passed.')];
    const ways = graph.waysOfGate.get(id);
    if (ways !== undefined) {
      return backToNowhere(graph, ways, outcomes, place).map((found) => withWayToGate(graph, found, id));
    }
    return [fault(`${place}/${approval}`, 'Beslutspunkten står inte på någon väg.', 'The gate stands on no way.')];
  });
}

/** From the first phase of every way to the gate there is nothing to send back to. */
function backToNowhere(
  graph: Graph,
  ways: readonly Way[],
  outcomes: Gate['outcomes'],
  place: string,
): readonly Fault[] {
  const back = outcomes.findIndex(({ outcome }) => outcome === 'sendBack');
  if (back === -1 || ways.some(({ from }) => from !== null && hasEarlier(graph, from))) return [];
  return [
    fault(
      `${place}/${back}`,
      'Det finns ingen tidigare fas att gå tillbaka till.',
      'There is no earlier phase to go back to.',
    ),
  ];
}

/** Whether one can have come to a phase from another, other than by leaving it and coming round again. */
function hasEarlier({ from, entered }: Graph, phase: string): boolean {
  const last = entered.get(phase);
  if (last === undefined || last.from !== null) return last !== undefined;
  const without = new Map([...from].filter(([here]) => here !== phase));
  return [...shortestWays(without, null).values()].some(
    ({ to }) => to !== phase && (from.get(to) ?? []).some((way) => way.to === phase),
  );
}

/**
 * Referrals that no receiver could say yes to: the yes ends the initiative where it stands, so the ending must be one of
 * every phase that the gate leads from, or of intake before an entry, and be of its kind.
 */
export function referralsNobodyAccepts({ model, graph }: Subject): readonly Fault[] {
  const referring = new Set(model.endings.flatMap(({ id, kind }) => (kind === 'referred' ? id : [])));
  return model.gates.flatMap(({ id, outcomes }, index) =>
    outcomes.flatMap((one, at) => {
      if (one.outcome !== 'refer') return [];
      const place = `/gates/${index}/outcomes/${at}/ending`;
      if (!referring.has(one.ending)) {
        return [fault(place, 'Slutet är ingen hänvisning.', 'The ending is no referral.')];
      }
      const way = (graph.waysOfGate.get(id) ?? []).find(({ from }) => !endsFrom(graph, from, one.ending));
      if (way === undefined) return [];
      const found = fault(
        place,
        'Slutet går inte att nå från där beslutspunkten står.',
        'The ending cannot be reached from where the gate stands.',
      );
      return [withWayTo(graph, found, { way, gate: id })];
    }),
  );
}

function endsFrom({ model, phases }: Graph, from: string | null, ending: string): boolean {
  return (from === null ? model.intake.endings : (phases.get(from)?.endings ?? [])).includes(ending);
}

/** The same outcome declared twice for one gate. */
export function repeatedOutcomes({ model }: Subject): readonly Fault[] {
  return model.gates.flatMap(({ outcomes }, index) =>
    outcomes.flatMap(({ outcome }, at) => {
      if (outcomes.findIndex((other) => other.outcome === outcome) === at) return [];
      const place = `/gates/${index}/outcomes/${at}`;
      return [fault(place, `Utfallet ${outcome} finns redan.`, `The outcome ${outcome} is there already.`)];
    }),
  );
}
