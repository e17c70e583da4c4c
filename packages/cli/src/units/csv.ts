import { both } from '../language.ts';
import { type RawRow, type Read, type RowFault, rowFault } from './fault.ts';

type Line = { readonly row: number; readonly cells: readonly string[] };

/** Fields in quotes may hold the separator, line ends and doubled quotes (RFC 4180). */
const recordsOf = (text: string, separator: string): { records: Line[]; open: number | undefined } => {
  const records: Line[] = [];
  let [cells, cell, row, begun, quoted]: [string[], string, number, number, boolean] = [[], '', 1, 1, false];
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
  };
  const endRecord = (): void => {
    endCell();
    if (cells.length > 1 || cells[0]?.trim() !== '') records.push({ row: begun, cells });
    cells = [];
    begun = row;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') row += 1;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') endRecord();
    else cell += sign;
  }
  const open = quoted ? begun : undefined;
  endRecord();
  return { records, open };
};

/** What Swedish spreadsheets write is parted by semicolons, what others write by commas. */
const separatorOf = (text: string): string => {
  const [first = ''] = text.split('\n', 1);
  return [';', '\t'].find((sign) => first.includes(sign)) ?? ',';
};

const headFaults = (head: readonly string[], known: readonly string[]): readonly RowFault[] => [
  ...head
    .filter((name) => !known.includes(name))
    .map((name) =>
      rowFault(
        1,
        'unknownField',
        both(
          `kolumnen "${name}" finns inte; de är ${known.join(', ')}`,
          `there is no column "${name}"; they are ${known.join(', ')}`,
        ),
      ),
    ),
  ...head
    .filter((name, index) => head.indexOf(name) !== index)
    .map((name) =>
      rowFault(1, 'duplicateKey', both(`kolumnen "${name}" finns två gånger`, `the column "${name}" is there twice`)),
    ),
];

/** Reads rows below a line of column names; `known` are the names there may be. */
export const readCsv = (given: string, known: readonly string[]): Read => {
  // Every program ends lines in its own way.
  const text = given.replaceAll(/\r\n?/g, '\n');
  const { records, open } = recordsOf(text, separatorOf(text));
  const [head, ...rest] = records;
  if (open !== undefined) {
    return {
      rows: [],
      faults: [rowFault(open, 'shape', both('ett citattecken stängs aldrig', 'a quotation mark is never closed'))],
    };
  }
  if (head === undefined)
    return { rows: [], faults: [rowFault(1, 'shape', both('filen är tom', 'the file is empty'))] };
  const names = head.cells.map((name) => name.trim());
  const faults = [...headFaults(names, known)];
  const rows: RawRow[] = [];
  for (const { row, cells } of rest) {
    if (cells.length !== names.length) {
      const said = both(
        `har ${cells.length} fält, rubriken har ${names.length}`,
        `has ${cells.length} fields, the heading has ${names.length}`,
      );
      faults.push(rowFault(row, 'shape', said));
    } else
      rows.push({ row, fields: Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? '').trim()])) });
  }
  return { rows, faults };
};
