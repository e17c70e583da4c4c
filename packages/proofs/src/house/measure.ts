import { count, type Counts } from './counts.ts';
import { type FunctionSize, functionSizes } from './functions.ts';
import { biggestCycle, closure, importEdges } from './imports.ts';
import type { Source } from './source.ts';
import { tableWriters } from './tables.ts';

export type Row = { measured: string; figure: string; aim: string; holds: boolean; where: string };

const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] ?? 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const row = (measured: string, figure: number | string, aim: string, holds: boolean, where = ''): Row => ({
  measured,
  figure: String(figure),
  aim,
  holds,
  where,
});

const biggest = <T extends { lines: number; path: string }>(things: readonly T[]): T | undefined =>
  things.toSorted((a, b) => b.lines - a.lines)[0];

const fileRows = (code: readonly Source[]): Row[] => {
  const lines = code.map((source) => source.lines);
  const [median, p90, most] = [quantile(lines, 0.5), quantile(lines, 0.9), biggest(code)];
  return [
    row('source files / k lines', `${code.length} / ${(sum(lines) / 1000).toFixed(1)}`, '–', true),
    row('file lines: median', median, '≤ 90', median <= 90),
    row('file lines: p90', p90, '≤ 180', p90 <= 180),
    row('file lines: max', most?.lines ?? 0, '≤ 250', (most?.lines ?? 0) <= 250, most?.path),
  ];
};

const functionRows = (functions: readonly FunctionSize[]): Row[] => {
  const lines = functions.map((fn) => fn.lines);
  const [median, p90] = [quantile(lines, 0.5), quantile(lines, 0.9)];
  const tooLong = functions.filter((fn) => fn.lines > (fn.registrar ? 60 : 40));
  const passing = functions.filter(({ passThrough }) => passThrough);
  const percent = (100 * passing.length) / Math.max(1, functions.length);
  const label = ({ path, name, lines: length }: FunctionSize): string => `${path} ${name} (${length})`;
  return [
    row('function lines: median', median, '≤ 12', median <= 12),
    row('function lines: p90', p90, '≤ 30', p90 <= 30),
    row('functions over 40 (registrars 60)', tooLong.length, '0', tooLong.length === 0, tooLong.map(label).join(', ')),
    row('pass-through functions, %', percent.toFixed(1), '≤ 1', percent <= 1, passing.map(label).join(', ')),
  ];
};

const testRow = (sources: readonly Source[]): Row => {
  const linesOf = (kind: Source['kind']): number => sum(sources.filter((s) => s.kind === kind).map((s) => s.lines));
  const ratio = linesOf('test') / Math.max(1, linesOf('code'));
  return row('test : code lines', ratio.toFixed(2), '≥ 1.0', ratio >= 1, 'proofs counted in neither');
};

const cycleRows = (sources: readonly Source[]): Row[] => {
  const edges = importEdges(sources);
  const cycles = {
    runtime: biggestCycle(edges.filter(({ typeOnly }) => !typeOnly)),
    'with types': biggestCycle(edges),
  };
  return Object.entries(cycles).map(([name, cycle]) =>
    row(`biggest cycle, ${name}`, cycle.length, '0', cycle.length === 0, cycle.join(', ')),
  );
};

type Counted = { source: Source; counts: Counts };

const perThousand = (counted: readonly Counted[], key: 'any' | 'casts' | 'throws'): number =>
  (1000 * sum(counted.map(({ counts }) => counts[key]))) / Math.max(1, sum(counted.map(({ source }) => source.lines)));

const pathsWhere = (counted: readonly Counted[], holds: (counts: Counts) => boolean): string[] =>
  counted.filter(({ counts }) => holds(counts)).map(({ source }) => source.path);

const typeRows = (counted: readonly Counted[]): Row[] => {
  const core = counted.filter(({ source }) => source.path.startsWith('packages/core/'));
  const [any, casts, throws] = [
    perThousand(counted, 'any'),
    perThousand(counted, 'casts'),
    perThousand(core, 'throws'),
  ];
  const casting = pathsWhere(counted, (counts) => counts.casts > 0).join(', ');
  const throwing = pathsWhere(core, (counts) => counts.throws > 0).join(', ');
  return [
    row('`any` per 1,000 lines', any.toFixed(1), '0', any === 0),
    row('casts per 1,000 lines', casts.toFixed(1), '≤ 1', casts <= 1, casting),
    row('`throw` in core per 1,000 lines', throws.toFixed(1), '0', throws === 0, throwing),
  ];
};

const doorless = (paths: readonly string[]): string[] => paths.filter((path) => !path.endsWith('/src/index.ts'));

const shapeRows = (counted: readonly Counted[]): Row[] => {
  const total = (key: 'classes' | 'decorators' | 'exportAll'): number => sum(counted.map(({ counts }) => counts[key]));
  const reExporting = doorless(pathsWhere(counted, (counts) => counts.onlyReExports));
  const classes = pathsWhere(counted, (counts) => counts.classes > 0).join(', ');
  const env = pathsWhere(counted, (counts) => counts.readsEnvironment);
  return [
    row(
      'files that only re-export, index.ts apart',
      reExporting.length,
      '0',
      reExporting.length === 0,
      reExporting.join(', '),
    ),
    row('`export *`', total('exportAll'), '0', total('exportAll') === 0),
    row('classes', total('classes'), '≤ 2', total('classes') <= 2, classes),
    row('decorators', total('decorators'), '0', total('decorators') === 0),
    row('files that read process.env', env.length, '≤ 1', env.length <= 1, env.join(', ')),
  ];
};

const commentRow = (counted: readonly Counted[]): Row => {
  const lines = sum(counted.map(({ source }) => source.lines));
  const percent = (100 * sum(counted.map(({ counts }) => counts.commentLines))) / Math.max(1, lines);
  return row('comment lines, %', percent.toFixed(1), '10–20', percent >= 10 && percent <= 20);
};

/** The slice whose writing routes reach most; imports stop at the package's own door. */
const closureRows = (code: readonly Source[]): Row[] => {
  const inApi = code.filter(({ path }) => path.startsWith('services/api/src/'));
  const lineCount = new Map(inApi.map(({ path, lines }) => [path, lines]));
  const edges = importEdges(inApi);
  const writing = inApi.filter(
    ({ path, text }) => path.endsWith('routes.ts') && /\.(post|put|patch)\(|'POST'/.test(text),
  );
  const reached = writing.map(({ path }) => ({ path, files: [...closure(path, edges)] }));
  const widest = reached.toSorted((a, b) => b.files.length - a.files.length)[0] ?? { path: 'no route yet', files: [] };
  const lines = sum(widest.files.map((path) => lineCount.get(path) ?? 0));
  return [
    row(
      'closure of one write endpoint, files',
      widest.files.length,
      '≤ 15',
      widest.files.length > 0 && widest.files.length <= 15,
      widest.path,
    ),
    row('… the same in lines', lines, '≤ 1200', lines > 0 && lines <= 1200, widest.path),
  ];
};

const tableRow = (code: readonly Source[]): Row => {
  const writers = tableWriters(code.filter(({ path }) => path.startsWith('services/api/')));
  const shared = [...writers].filter(([, files]) => files.length > 1);
  const where = shared.map(([table, files]) => `${table}: ${files.join(' and ')}`).join('; ');
  return row(
    'tables written by one file only',
    `${writers.size - shared.length} of ${writers.size}`,
    'all',
    shared.length === 0,
    where,
  );
};

/** The numeric rows of the house's sheet, measured over the sources. */
export const measure = (sources: readonly Source[]): Row[] => {
  const code = sources.filter(({ kind }) => kind === 'code');
  const counted = code.map((source) => ({ source, counts: count(source) }));
  return [
    ...fileRows(sources.filter(({ kind }) => kind !== 'test')),
    ...functionRows(sources.filter(({ kind }) => kind !== 'test').flatMap(functionSizes)),
    testRow(sources),
    ...cycleRows(sources),
    ...typeRows(counted),
    ...shapeRows(counted),
    commentRow(counted),
    ...closureRows(code),
    tableRow(code),
  ];
};
