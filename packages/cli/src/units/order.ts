import { both } from '../language.ts';
import { type RowFault, rowFault } from './fault.ts';
import type { UnitRow } from './rows.ts';

/** Keys from a unit upwards until one that was met before; undefined when the way ends at a top. */
const circleFrom = (start: UnitRow, byKey: ReadonlyMap<string, UnitRow>): readonly string[] | undefined => {
  const way: string[] = [];
  for (let at: UnitRow | undefined = start; at !== undefined; ) {
    const met = way.indexOf(at.key);
    if (met >= 0) return way.slice(met);
    way.push(at.key);
    at = at.parentKey === null ? undefined : byKey.get(at.parentKey);
  }
  return undefined;
};

/** One fault for each unit that stands above itself; those below a circle are told nothing, since they are right. */
const circleFaults = (rows: readonly UnitRow[], byKey: ReadonlyMap<string, UnitRow>): readonly RowFault[] =>
  rows.flatMap((row) => {
    const circle = circleFrom(row, byKey);
    if (circle === undefined || !circle.includes(row.key)) return [];
    const way = [...circle, circle[0]].join(' → ');
    return [
      rowFault(
        row.row,
        'cycle',
        both(`enheten står över sig själv: ${way}`, `the unit stands above itself: ${way}`),
        'parentKey',
      ),
    ];
  });

/** Those above before those below, else in the order of the file. */
export const inOrder = (rows: readonly UnitRow[]): { rows: readonly UnitRow[]; faults: readonly RowFault[] } => {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const faults = circleFaults(rows, byKey);
  if (faults.length > 0) return { rows: [], faults };
  const below = Map.groupBy(rows, ({ parentKey }) => (parentKey !== null && byKey.has(parentKey) ? parentKey : null));
  const ordered = [...(below.get(null) ?? [])];
  // Grows while it is gone through: each unit brings those right below it.
  for (const { key } of ordered) ordered.push(...(below.get(key) ?? []));
  return { rows: ordered, faults };
};
