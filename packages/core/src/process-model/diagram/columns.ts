import { type Way, waysOf } from '../graph.ts';
import type { ProcessModel } from '../types.ts';

/** Where a phase stands in the picture. Column 0 is intake; rows count from 0 within a column. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** A way with the columns it joins, straight if they are neighbours. */
export interface DrawnWay extends Way {
  readonly start: Cell;
  readonly end: Cell;
}

export interface Grid {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly ways: readonly DrawnWay[];
  /** Number of columns that hold phases. */
  readonly columns: number;
  readonly rows: number;
}

/** Ways to draw: entries that lead the same way, past the same gates, are one line. */
export function linesOf(model: ProcessModel): readonly Way[] {
  const kept = new Map<string, Way>();
  for (const way of waysOf(model)) {
    const line = JSON.stringify([way.from, way.to, way.gates]);
    if (!kept.has(line)) kept.set(line, way);
  }
  return [...kept.values()];
}

const intake: Cell = { column: 0, row: 0 };

/** Puts each phase one column after the last of those that lead to it; phases are listed from first to last. */
export function gridOf(model: ProcessModel): Grid {
  const ways = linesOf(model);
  const cells = new Map<string, Cell>();
  const filled: number[] = [];
  for (const { id } of model.phases) {
    const before = ways.flatMap((way) =>
      way.to === id && way.from !== null ? (cells.get(way.from)?.column ?? []) : [],
    );
    const column = 1 + Math.max(0, ...before);
    const row = filled[column] ?? 0;
    filled[column] = row + 1;
    cells.set(id, { column, row });
  }
  const drawn = ways.flatMap((way) => {
    const start = way.from === null ? intake : cells.get(way.from);
    const end = cells.get(way.to);
    return start === undefined || end === undefined ? [] : [{ ...way, start, end }];
  });
  const rows = filled.reduce<number>((most, count) => Math.max(most, Number.isInteger(count) ? (count ?? 0) : 0), 1);
  return { cells, ways: drawn, columns: filled.length - 1, rows };
}

/** Whether a way leads from a column to the next. */
export function isStraight({ start, end }: DrawnWay): boolean {
  return end.column === start.column + 1;
}
