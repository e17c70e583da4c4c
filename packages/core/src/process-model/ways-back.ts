import { maskOf } from './fact-table.ts';
import { type Graph, canPass, phasesBefore, type Way } from './graph.ts';
import type { Gate } from './types.ts';

/** Activities that can have had room before one is in a phase again, without an entry between: a mask for each phase. */
export type RoomBefore = ReadonlyMap<string, number>;

/** Whether some gate on a way can be decided so: the first, or one behind those that let pass. */
export function canBeDecided({ gates }: Graph, way: Way, so: (gate: Gate) => boolean): boolean {
  for (const id of way.gates) {
    const gate = gates.get(id);
    if (gate === undefined) return false;
    if (so(gate)) return true;
    if (!canPass(gate)) return false;
  }
  return false;
}

/** Phases in which a gate can be decided so. */
export function phasesDeciding(graph: Graph, so: (gate: Gate) => boolean): ReadonlySet<string> {
  return new Set(graph.ways.flatMap((way) => (canBeDecided(graph, way, so) ? (way.from ?? []) : [])));
}

/** Phases from where a gate sends back to one that the initiative has come from. */
export function phasesSendingBack(graph: Graph): ReadonlySet<string> {
  return phasesDeciding(graph, ({ outcomes }) => outcomes.some(({ outcome }) => outcome === 'sendBack'));
}

/**
 * What can be done after a phase and still before it: all that has room on some way on from there to a phase that leads back,
 * for one comes back to wherever one has been. Whatever lies on such ways can be gone one after the other, so that of each
 * phase the whole counts. Where a way on comes by an earlier phase instead, it leads here again, and brings the same.
 */
export function roomBefore(graph: Graph, leadingBack: ReadonlySet<string>): RoomBefore {
  const turning = phasesBefore(graph, leadingBack);
  const before = new Map<string, string[]>();
  const room = new Map<string, number>();
  for (const phase of turning) {
    room.set(phase, maskOf(graph.phases.get(phase)?.activities ?? []));
    for (const { to } of graph.from.get(phase) ?? []) {
      if (!turning.has(to)) continue;
      const earlier = before.get(to);
      if (earlier === undefined) before.set(to, [phase]);
      else earlier.push(phase);
    }
  }
  const front = [...turning];
  for (let phase = front.pop(); phase !== undefined; phase = front.pop()) {
    const own = room.get(phase) ?? 0;
    for (const earlier of before.get(phase) ?? []) {
      const known = room.get(earlier) ?? 0;
      if ((known | own) === known) continue;
      room.set(earlier, known | own);
      front.push(earlier);
    }
  }
  return room;
}
