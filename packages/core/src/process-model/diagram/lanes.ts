import type { Ending, ProcessModel } from '../types.ts';
import type { Cell, DrawnWay, Grid } from './columns.ts';
import { waysOutTo } from './ways-out.ts';

/** An ending drawn as a lane below the phases, with a mark under each place one can leave from. */
export interface Lane {
  readonly ending: Ending;
  readonly row: number;
  /** Where the marks stand, from left to right. */
  readonly marks: readonly number[];
  /** Its words stand after the last mark, or before the first where there is no room. */
  readonly wordsAt: 'end' | 'start';
}

export interface LaneRoom {
  /** The middle of a column. */
  readonly middle: (column: number) => number;
  /** Where a gate of a way stands, by its place in the series. */
  readonly gateAt: (way: DrawnWay, index: number) => number;
  readonly right: number;
  readonly wordsWidth: (ending: Ending) => number;
}

/** The endings that are goals; they stand in the last column. */
export function goalsOf(model: ProcessModel): readonly Ending[] {
  return model.endings.filter(({ kind }) => kind === 'implemented');
}

/** The lanes of all other endings, those with most marks first, each in the first row in which it has room. */
export function lanesOf(model: ProcessModel, grid: Grid, room: LaneRoom): readonly Lane[] {
  const rows: (readonly [number, number])[][] = [];
  return model.endings
    .filter(({ kind }) => kind !== 'implemented')
    .map((ending) => ({ ending, marks: marksOf(ending, model, grid, room) }))
    .filter(({ marks }) => marks.length > 0)
    .toSorted((a, b) => b.marks.length - a.marks.length)
    .map(({ ending, marks }) => {
      const [first, last] = [marks[0] ?? 0, marks.at(-1) ?? 0];
      const words = room.wordsWidth(ending);
      const wordsAt = last + words > room.right ? 'start' : 'end';
      const span = wordsAt === 'end' ? ([first - 12, last + words] as const) : ([first - words, last + 12] as const);
      return { ending, marks, wordsAt, row: firstFreeRow(rows, span) };
    });
}

function firstFreeRow(rows: (readonly [number, number])[][], [from, to]: readonly [number, number]): number {
  const free = rows.findIndex((row) => row.every(([start, end]) => to < start || end < from));
  const row = free === -1 ? rows.length : free;
  rows[row] = [...(rows[row] ?? []), [from, to]];
  return row;
}

function marksOf(ending: Ending, model: ProcessModel, grid: Grid, room: LaneRoom): readonly number[] {
  const at = (cell: Cell | undefined) => (cell === undefined ? [] : room.middle(cell.column));
  const out = waysOutTo(ending, model);
  const phases = model.phases.flatMap(({ id }) => (out.phases.has(id) ? at(grid.cells.get(id)) : []));
  const gates = grid.ways.flatMap((way) =>
    way.gates.flatMap((gate, index) => (out.gates.has(gate) ? room.gateAt(way, index) : [])),
  );
  const atIntake = out.atIntake ? [room.middle(0)] : [];
  return [...new Set([...atIntake, ...phases, ...gates])].toSorted((a, b) => a - b);
}
