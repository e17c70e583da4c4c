import type { Initiative } from '../initiative/state.ts';
import { at, find, some } from '../lookup.ts';
import { notPassed } from './behind.ts';
import type { CheckedMapping } from './check-mapping.ts';

/** The way that led somewhere: each phase once, with how many gates had been passed when it was entered. */
export type Places = Initiative['path'];

/**
 * The way in the ids of the new version, as far as it holds there: places behind a guaranteed gate that had not been passed
 * by then are left out, so that nothing is sent back, annulled or reopened into them.
 */
export function mappedPath({ path, passedGates }: Initiative, mapping: CheckedMapping, entry: string): Places {
  const { names, to } = mapping;
  let places: Places = [];
  for (const [index, { phase, gates }] of path.entries()) {
    const mapped = at(names.phases, phase) ?? null;
    // What has been passed since counts for where it stands now, and for no earlier place.
    const most = index === path.length - 1 ? passedGates.length : gates;
    const held = mapped === null ? null : heldFrom(mapped, gates, most);
    if (mapped === null || held === null) continue;
    places = [...places.filter((place) => place.phase !== mapped), { phase: mapped, gates: held }];
  }
  return withFirst(places);

  /** From how many passed gates on all holds that is guaranteed before the phase; null where it does not. */
  function heldFrom(phase: string, gates: number, most: number): number | null {
    for (let count = gates; count <= most; count += 1) {
      if (notPassed(to, phase, passedGates.slice(0, count)).length === 0) return count;
    }
    return null;
  }

  /** What came in without a gate can go back to there, also where its first phase has no counterpart. */
  function withFirst(rest: Places): Places {
    const first = find(to.entries, ({ id }) => id === entry);
    const free = first !== undefined && first.gates.length === 0 && path[0]?.gates === 0;
    if (!free || some(rest, ({ phase }) => phase === first.phase)) return rest;
    return [{ phase: first.phase, gates: 0 }, ...rest];
  }
}
