import { both, type Both } from '../language.ts';

/** What is wrong with one row of a file. Rows are counted as one sees them: lines of a CSV file, entries of a JSON file. */
export type RowFault = {
  readonly row: number;
  readonly field?: string;
  readonly code: FaultCode;
  readonly said: Both;
};

export type FaultCode =
  | 'encoding'
  | 'shape'
  | 'unknownField'
  | 'missing'
  | 'value'
  | 'duplicateKey'
  | 'cycle'
  | 'datesTurned'
  | 'differs'
  | 'taken'
  | 'refused';

/** One row as it was read, before it is known to mean anything. */
export type RawRow = { readonly row: number; readonly fields: Readonly<Record<string, string>> };

export type Read = { readonly rows: readonly RawRow[]; readonly faults: readonly RowFault[] };

export const rowFault = (row: number, code: FaultCode, said: Both, field?: string): RowFault => ({
  row,
  code,
  said: both(
    `rad ${row}${field === undefined ? '' : `, ${field}`}: ${said.sv}`,
    `row ${row}${field === undefined ? '' : `, ${field}`}: ${said.en}`,
  ),
  ...(field === undefined ? {} : { field }),
});
