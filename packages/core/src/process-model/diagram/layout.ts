import type { ProcessModel } from '../types.ts';
import { type Cell, type DrawnWay, type Grid, gridOf, isStraight } from './columns.ts';
import { type Lane, lanesOf } from './lanes.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const size = {
  margin: 28,
  room: { width: 166, height: 132 },
  end: { width: 118, height: 64 },
  gate: 27,
  gateGap: 92,
  rowGap: 40,
  head: 64,
  arc: 40,
  lane: 38,
} as const;

/** Where everything stands, in user units from the upper left corner. */
export interface Layout {
  readonly grid: Grid;
  readonly lanes: readonly Lane[];
  readonly width: number;
  readonly height: number;
  readonly bands: Pick<Box, 'y' | 'height'>;
  readonly laneTop: number;
  readonly cell: (cell: Cell) => Box;
}

/** Computes the picture: intake, one column per phase in order, the goal; below them the lanes of the other endings. */
export function layoutOf(model: ProcessModel): Layout {
  const grid = gridOf(model);
  const lanes = lanesOf(model, grid);
  const lefts = leftsOf(grid);
  const last = grid.columns + 1;
  const up = grid.ways.some((way) => way.end.column > way.start.column + 1) ? size.arc : 0;
  const down = grid.ways.some((way) => way.end.column <= way.start.column) ? size.arc : 0;
  const bandTop = size.margin;
  const roomTop = bandTop + size.head + up;
  const roomsHeight = grid.rows * size.room.height + (grid.rows - 1) * size.rowGap;
  const bandHeight = size.head + up + roomsHeight + down + 20;
  const laneTop = bandTop + bandHeight + 28;
  const laneRows = Math.max(0, ...lanes.map(({ row }) => row + 1));
  const cell = ({ column, row }: Cell): Box => {
    const isEnd = column === 0 || column === last;
    const { width, height } = isEnd ? size.end : size.room;
    const top = roomTop + row * (size.room.height + size.rowGap) + (size.room.height - height) / 2;
    return { x: lefts[column] ?? 0, y: top, width, height };
  };
  const right = cell({ column: last, row: 0 });
  const width = right.x + right.width + size.margin;
  const height = laneTop + (laneRows === 0 ? 0 : 24 + laneRows * size.lane) + size.margin - 8;
  return { grid, lanes, width, height, bands: { y: bandTop, height: bandHeight }, laneTop: laneTop + 24, cell };
}

/** The left edge of each column: a gap is as wide as the most gates in series that stand in it. */
function leftsOf(grid: Grid): readonly number[] {
  const lefts: number[] = [size.margin];
  for (let column = 0; column <= grid.columns; column += 1) {
    const crossing = grid.ways.filter((way) => isStraight(way) && way.start.column === column);
    const gates = Math.max(0, ...crossing.map((way) => way.gates.length));
    const width = column === 0 ? size.end.width : size.room.width;
    lefts.push((lefts[column] ?? 0) + width + (gates === 0 ? 44 : 22 + gates * size.gateGap));
  }
  return lefts;
}

export type { DrawnWay };
