import type { ProcessModel } from '../types.ts';
import { type Cell, type DrawnWay, type Grid, gridOf, isStraight } from './columns.ts';
import { type Labels, labelsOf } from './labels.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { wrap } from './text.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const size = {
  margin: 28,
  room: { width: 172, height: 104 },
  end: { width: 122, height: 64 },
  gate: 27,
  rowGap: 40,
  head: 64,
  arc: 84,
  labelLine: 18,
  lane: 34,
  line: 21,
} as const;

/** Letters of an ending's title that are shown. */
export const LONGEST_LANE = 44;

/** Where everything stands, in user units from the upper left corner. */
export interface Layout {
  readonly grid: Grid;
  readonly labels: Labels;
  /** How far an arc bends away from the rooms that it joins. */
  readonly arc: number;
  readonly lanes: readonly Lane[];
  readonly width: number;
  readonly height: number;
  readonly bands: Pick<Box, 'y' | 'height'>;
  readonly laneTop: number;
  readonly cell: (cell: Cell) => Box;
}

/** Computes the picture: intake, one column per phase in order, the goal; below them the lanes of the other endings. */
export function layoutOf(model: ProcessModel, language: 'sv' | 'en'): Layout {
  const grid = gridOf(model);
  const labels = labelsOf(model, language);
  const arcs = grid.ways.filter((way) => !isStraight(way));
  const arc = arcOf(arcs, labels);
  const up = arcs.some((way) => way.end.column > way.start.column) ? arc : 0;
  const down = arcs.some((way) => way.end.column <= way.start.column) ? arc : 0;
  const roomsHeight = grid.rows * size.room.height + (grid.rows - 1) * size.rowGap;
  const titleLines = model.steps.reduce(
    (most, step) => Math.max(most, stepTitle(step, model, grid, language).length),
    1,
  );
  const head = size.head + (titleLines - 1) * size.line;
  const bands = { y: size.margin, height: head + up + roomsHeight + down + 16 };
  const cell = cellsOf(grid, labels, size.margin + head + up);
  const goal = cell({ column: grid.columns + 1, row: 0 });
  const width = goal.x + goal.width + size.margin;
  const lanes = lanesOf(model, grid, {
    middle: (column) => middleOf(column, cell),
    gateAt: (way, index) => betweenOf(way, cell) + seriesOffset(way.gates.length, index) * labels.gap,
    right: width - size.margin,
    wordsWidth: ({ title }) => 26 + Math.min(title[language].length, LONGEST_LANE) * 8.4,
  });
  const laneTop = bands.y + bands.height + 64;
  const laneRows = Math.max(0, ...lanes.map(({ row }) => row + 1));
  const height =
    laneRows === 0 ? bands.y + bands.height + size.margin : laneTop + (laneRows - 1) * size.lane + size.margin + 4;
  return { grid, labels, arc, lanes, width, height, bands, laneTop, cell };
}

/** A step's title in at most two lines, as wide as the step's columns allow. */
export function stepTitle(
  step: ProcessModel['steps'][number],
  model: ProcessModel,
  grid: Grid,
  language: 'sv' | 'en',
): readonly string[] {
  const own = model.phases.filter((phase) => phase.step === step.id);
  const columns = new Set(own.map(({ id }) => grid.cells.get(id)?.column)).size;
  return wrap(step.title[language], Math.max(1, columns) * 24 - 8, 2);
}

/** Gates on an arc stand at three quarters of its height, and every line below them takes its share of the rest. */
function arcOf(arcs: readonly DrawnWay[], labels: Labels): number {
  const lines = Math.max(1, ...arcs.map((way) => labels.lines(way.gates)));
  return size.arc + ((lines - 1) * size.labelLine * 4) / 3;
}

/** How far a gate of a series stands from the middle of it, in gaps. */
export function seriesOffset(gates: number, index: number): number {
  return index - (gates - 1) / 2;
}

function middleOf(column: number, cell: Layout['cell']): number {
  const { x, width } = cell({ column, row: 0 });
  return x + width / 2;
}

/** Where the gates of a way stand: in the middle of the gap, or of the arc. */
function betweenOf(way: DrawnWay, cell: Layout['cell']): number {
  const [left, right] = [cell(way.start), cell(way.end)];
  return isStraight(way)
    ? (left.x + left.width + right.x) / 2
    : (left.x + left.width / 2 + right.x + right.width / 2) / 2;
}

function cellsOf(grid: Grid, labels: Labels, top: number): Layout['cell'] {
  const lefts = leftsOf(grid, labels);
  return ({ column, row }) => {
    const { width, height } = column === 0 || column > grid.columns ? size.end : size.room;
    const y = top + row * (size.room.height + size.rowGap) + (size.room.height - height) / 2;
    return { x: lefts[column] ?? 0, y, width, height };
  };
}

/** The left edge of each column: a gap is as wide as the most gates in series that stand in it. */
function leftsOf(grid: Grid, { gap }: Labels): readonly number[] {
  const lefts: number[] = [size.margin];
  for (let column = 0; column <= grid.columns; column += 1) {
    const crossing = grid.ways.filter((way) => isStraight(way) && way.start.column === column);
    const gates = Math.max(0, ...crossing.map((way) => way.gates.length));
    const width = column === 0 ? size.end.width : size.room.width;
    lefts.push((lefts[column] ?? 0) + width + (gates === 0 ? 44 : 2 + gates * gap));
  }
  return lefts;
}
