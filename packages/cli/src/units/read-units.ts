import { both } from '../language.ts';
import { decode } from './decode.ts';
import { readCsv } from './csv.ts';
import { type Read, type RowFault, rowFault } from './fault.ts';
import { readJson } from './json.ts';
import { inOrder } from './order.ts';
import { toUnitRows, unitFieldNames, type UnitRow } from './rows.ts';

/** More than any municipality has, and few enough for one transaction. */
const MOST_ROWS = 5_000;

const raw = (text: string): Read =>
  /^\ufeff?\s*[[{]/.test(text) ? readJson(text, unitFieldNames) : readCsv(text.replace(/^\ufeff/, ''), unitFieldNames);

const byRow = (a: RowFault, b: RowFault): number => a.row - b.row;

/** Units from a CSV or JSON file, those above first; any fault means that none is to be used. */
export const readUnits = (bytes: Uint8Array): { rows: readonly UnitRow[]; faults: readonly RowFault[] } => {
  const { text, faults: broken } = decode(bytes);
  if (broken.length > 0) return { rows: [], faults: broken };
  const read = raw(text);
  if (read.rows.length > MOST_ROWS) {
    const said = both(`fler än ${MOST_ROWS} rader; dela filen`, `more than ${MOST_ROWS} rows; split the file`);
    return { rows: [], faults: [rowFault(MOST_ROWS + 1, 'shape', said)] };
  }
  const found = toUnitRows(read.rows);
  const ordered = inOrder(found.rows);
  const faults = [...read.faults, ...found.faults, ...ordered.faults].sort(byRow);
  return { rows: faults.length > 0 ? [] : ordered.rows, faults };
};
