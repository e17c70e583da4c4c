import { both } from '../language.ts';
import { brokenText } from './decode.ts';
import { type RawRow, type Read, type RowFault, rowFault } from './fault.ts';

const parsed = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const tokens = /"(?:[^"\\]|\\.)*"|[[\]{}:]/g;

/** Names that stand twice in an entry, by row: of what is read the last alone is left. `text` is a JSON array. */
const doubledNames = (text: string): readonly RowFault[] => {
  const faults: RowFault[] = [];
  let [depth, row, string]: [number, number, string] = [0, 0, ''];
  let names = new Set<string>();
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') {
      if (depth === 1) [row, names] = [row + 1, new Set()];
      depth += 1;
    } else if (token === '}' || token === ']') depth -= 1;
    else if (token === ':' && depth === 2) {
      const name = String(JSON.parse(string));
      if (names.has(name)) faults.push(rowFault(row, 'duplicateKey', both('finns två gånger', 'is there twice'), name));
      names.add(name);
    } else string = token;
  }
  return faults;
};

const readEntry = (entry: unknown, row: number, known: readonly string[]): { raw?: RawRow; faults: RowFault[] } => {
  if (!isRecord(entry)) return { faults: [rowFault(row, 'shape', both('är inget objekt', 'is no object'))] };
  const faults = Object.entries(entry).flatMap(([name, value]) => {
    if (!known.includes(name)) {
      return [
        rowFault(
          row,
          'unknownField',
          both(
            `fältet "${name}" finns inte; de är ${known.join(', ')}`,
            `there is no field "${name}"; they are ${known.join(', ')}`,
          ),
        ),
      ];
    }
    if (value === null) return [];
    if (typeof value !== 'string') return [rowFault(row, 'value', both('måste vara text', 'must be text'), name)];
    const broken = brokenText(value);
    return broken === undefined ? [] : [rowFault(row, 'encoding', broken, name)];
  });
  const fields = Object.fromEntries(
    Object.entries(entry).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()]] : [])),
  );
  return { raw: { row, fields }, faults };
};

/** Reads an array of objects; `known` are the names there may be. */
export const readJson = (text: string, known: readonly string[]): Read => {
  const found = parsed(text.replace(/^\ufeff/, ''));
  if (found === undefined || !Array.isArray(found.value)) {
    return { rows: [], faults: [rowFault(1, 'shape', both('filen är ingen JSON-lista', 'the file is no JSON array'))] };
  }
  const entries = found.value.map((entry: unknown, index) => readEntry(entry, index + 1, known));
  return {
    rows: entries.flatMap(({ raw }) => (raw === undefined ? [] : [raw])),
    faults: [...doubledNames(text), ...entries.flatMap(({ faults }) => faults)],
  };
};
