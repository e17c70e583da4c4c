import { activitiesAtEntry } from './at-entry.ts';
import { beforeFirstPhase, maskOf, withRoomFor } from './fact-table.ts';
import type { Graph, Way } from './graph.ts';
import type { RoomBefore } from './ways-back.ts';

/**
 * Somewhere one can be, and what has had room on the way there: by the first, so the shortest, walk that leads so. Where one
 * has been sent back, or opened anew, the walk is told as it led there the first time.
 */
export interface Arrival {
  /** The phase; or, waiting at the gates of an entry, null. */
  readonly phase: string | null;
  /** Activities, of those asked about, that had room on the way and here: a mask. */
  readonly done: number;
  readonly before: Arrival | undefined;
  /** How many ways have been gone. */
  readonly steps: number;
  /** The way that led here from there. */
  readonly way: Way | undefined;
}

/** All arrivals, by phase, and by the place of the entry for those that wait at its gates; nearest first. */
export type Arrivals = ReadonlyMap<string, readonly Arrival[]>;

/** Where one walks: the ways onwards, and what can have had room before one came back to where one had been. */
export interface Land {
  readonly graph: Graph;
  readonly room: RoomBefore;
}

/**
 * Every way there is to have come somewhere, told apart by which of the activities asked about have had room: `asked` is a
 * mask. Undefined where there are more than the budget allows.
 */
export function arrivalsFor({ graph, room }: Land, asked: number, budget: { left: number }): Arrivals | undefined {
  const own = new Map(graph.model.phases.map(({ id, activities }) => [id, maskOf(activities)]));
  const start = maskOf(beforeFirstPhase) & asked;
  const arrivals = new Map<string, Arrival[]>();
  const front: Arrival[] = [];
  const arrive = (at: string, arrival: Arrival): void => {
    const known = arrivals.get(at) ?? [];
    for (const { done } of known) if (done === arrival.done) return;
    budget.left -= 1 + known.length;
    known.push(arrival);
    arrivals.set(at, known);
    front.push(arrival);
  };
  const goOn = (way: Way, before: Arrival | undefined, sofar: number): void => {
    const { to } = way;
    const done = withRoomFor(sofar, own.get(to) ?? 0, asked);
    const arrival = { phase: to, done, before, steps: 1 + (before?.steps ?? 0), way };
    arrive(to, arrival);
    arrive(to, { ...arrival, done: withRoomFor(done, room.get(to) ?? 0, asked) });
  };
  const open = new Set(graph.from.get(null) ?? []);
  for (const way of graph.ways) {
    if (way.from !== null) break;
    if (way.gates.length === 0) {
      if (open.has(way)) goOn(way, undefined, start);
    } else {
      const done = withRoomFor(start, waiting(graph, way), asked);
      arrive(way.place, { phase: null, done, before: undefined, steps: 0, way });
    }
  }
  for (const here of front) {
    if (budget.left < 0) return undefined;
    if (here.phase === null && here.way !== undefined) {
      if (open.has(here.way)) goOn(here.way, here, here.done);
    } else for (const way of graph.from.get(here.phase) ?? []) goOn(way, here, here.done);
  }
  return arrivals;
}

function waiting({ model }: Graph, { place }: Way): number {
  const entry = model.entries[Number(place.slice('/entries/'.length))];
  return entry === undefined ? 0 : maskOf(activitiesAtEntry(model, entry.id));
}

/** The ways gone to an arrival, from intake on; none for one that waits at an entry. */
export function walkTo(arrival: Arrival): readonly Way[] {
  const walk: Way[] = [];
  for (let here: Arrival | undefined = arrival; here !== undefined; here = here.before) {
    if (here.phase !== null && here.way !== undefined) walk.push(here.way);
  }
  return walk.reverse();
}

/** Where a gate on a way is asked: in the phase that the way leads from, or waiting at the entry. */
export function placeOf({ from, place }: Way): string {
  return from ?? place;
}
