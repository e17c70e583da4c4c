import { measure, type Row } from '../house/measure.ts';
import { readSources } from '../house/source.ts';
import type { Proof } from '../proof.ts';

const table = (rows: readonly Row[]): string => {
  const [first, second] = [
    Math.max(...rows.map((r) => r.measured.length)),
    Math.max(...rows.map((r) => r.figure.length)),
  ];
  const line = ({ measured, figure, aim, holds, where }: Row): string =>
    `${holds ? ' ' : '✗'} ${measured.padEnd(first)}  ${figure.padStart(second)}  aim ${aim}${where && !holds ? `\n    ${where}` : ''}`;
  return rows.map(line).join('\n');
};

export const house: Proof = {
  run: async ({ say }) => {
    const rows = measure(readSources());
    say(table(rows));
    const kept = rows.filter(({ holds }) => holds).length;
    return {
      verdict: kept === rows.length ? 'holds' : 'falls short',
      figure: `${kept} of ${rows.length} measures kept`,
      aim: 'all',
      details: rows,
    };
  },
};
