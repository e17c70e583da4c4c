import { both } from '../language.ts';
import { type RowFault, rowFault } from './fault.ts';
import type { UnitRow } from './rows.ts';

/** As many units of a circle are named: who has turned a whole column round is told where, not everything. */
const NAMED = 8;

/** The circle that the way upwards from a unit ends in, if it does; `seen` holds all that was met on ways before. */
const circleAbove = (start: UnitRow, byKey: ReadonlyMap<string, UnitRow>, seen: Set<string>): readonly string[] => {
  const way = new Map<string, number>();
  for (let at: UnitRow | undefined = start; at !== undefined; ) {
    const { key, parentKey }: UnitRow = at;
    const met = way.get(key);
    if (met !== undefined) return [...way.keys()].slice(met);
    if (seen.has(key)) return [];
    seen.add(key);
    way.set(key, way.size);
    at = parentKey === null ? undefined : byKey.get(parentKey);
  }
  return [];
};

/** Those of a circle from a place on, back to where it began. */
const wayFrom = (circle: readonly string[], from: number): string => {
  const way = [...circle.slice(from), ...circle.slice(0, from)];
  const shown = way.length > NAMED ? [...way.slice(0, NAMED), '…'] : way;
  return [...shown, way[0]].join(' → ');
};

/** One fault for each unit that stands above itself; those below a circle are told nothing, since they are right. */
const circleFaults = (rows: readonly UnitRow[], byKey: ReadonlyMap<string, UnitRow>): readonly RowFault[] => {
  const seen = new Set<string>();
  const ways = new Map<string, string>();
  for (const start of byKey.values()) {
    const circle = circleAbove(start, byKey, seen);
    for (const [from, key] of circle.entries()) ways.set(key, wayFrom(circle, from));
  }
  return rows.flatMap(({ row, key }) => {
    const way = ways.get(key);
    if (way === undefined) return [];
    const said = both(`enheten står över sig själv: ${way}`, `the unit stands above itself: ${way}`);
    return [rowFault(row, 'cycle', said, 'parentKey')];
  });
};

/** Those above before those below, else in the order of the file. */
export const inOrder = (rows: readonly UnitRow[]): { rows: readonly UnitRow[]; faults: readonly RowFault[] } => {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const faults = circleFaults(rows, byKey);
  if (faults.length > 0) return { rows: [], faults };
  // Each key once: that one stands there twice is told elsewhere, and must not lead round.
  const below = Map.groupBy(byKey.values(), ({ parentKey }) =>
    parentKey !== null && byKey.has(parentKey) ? parentKey : null,
  );
  const ordered = [...(below.get(null) ?? [])];
  // Grows while it is gone through: each unit brings those right below it.
  for (const { key } of ordered) ordered.push(...(below.get(key) ?? []));
  return { rows: ordered, faults };
};
