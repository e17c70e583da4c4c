import type { Ending, ProcessModel } from '../types.ts';
import type { Cell, Grid } from './columns.ts';

/** An ending drawn as a lane below the phases, with a mark under each place one can leave from. */
export interface Lane {
  readonly ending: Ending;
  readonly row: number;
  /** Columns one can leave from, in order; halves are the gates between two columns. */
  readonly columns: readonly number[];
}

/** The endings that are goals, with the phases that lead to them; they stand in the last column. */
export function goalsOf(model: ProcessModel): readonly Ending[] {
  return model.endings.filter(({ kind }) => kind === 'implemented');
}

/** The lanes of all other endings, each in the first row in which it has room. */
export function lanesOf(model: ProcessModel, grid: Grid): readonly Lane[] {
  const taken: number[] = [];
  const lanes: Lane[] = [];
  const spans = model.endings
    .filter(({ kind }) => kind !== 'implemented')
    .map((ending) => ({ ending, columns: columnsOf(ending, model, grid) }))
    .filter(({ columns }) => columns.length > 0)
    .toSorted((a, b) => b.columns.length - a.columns.length);
  for (const { ending, columns } of spans) {
    const [first, last] = [columns[0] ?? 0, columns.at(-1) ?? 0];
    const free = taken.findIndex((until) => until < first - 0.5);
    const row = free === -1 ? taken.length : free;
    // A short lane still needs room for its words.
    taken[row] = Math.max(last, first + 1);
    lanes.push({ ending, row, columns });
  }
  return lanes;
}

function columnsOf({ id }: Ending, model: ProcessModel, grid: Grid): readonly number[] {
  const column = (cell: Cell | undefined) => cell?.column ?? [];
  const phases = model.phases.flatMap((phase) => (phase.endings.includes(id) ? column(grid.cells.get(phase.id)) : []));
  const gates = new Set(
    model.gates.flatMap((gate) => (gate.outcomes.some((one) => 'ending' in one && one.ending === id) ? gate.id : [])),
  );
  const rejecting = grid.ways.filter((way) => way.gates.some((gate) => gates.has(gate)));
  const between = rejecting.map(({ start, end }) => (start.column + end.column) / 2);
  const atIntake = model.intake.endings.includes(id) ? [0] : [];
  return [...new Set([...atIntake, ...phases, ...between])].toSorted((a, b) => a - b);
}
