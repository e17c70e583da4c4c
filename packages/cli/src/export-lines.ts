import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { AuditLine } from '@idesluss/api';
import { cannot, stopped } from './command.ts';
import { both } from './language.ts';

const kinds: readonly string[] = [
  'idesluss audit 1',
  'event',
  'positions',
  'checkpoint',
  'end',
] satisfies AuditLine['kind'][];

const isLine = (value: unknown): value is AuditLine =>
  typeof value === 'object' && value !== null && 'kind' in value && kinds.includes(String(value.kind));

export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The lines of an export, one after another: a record may be larger than the memory. */
export async function* linesOf(file: string): AsyncGenerator<AuditLine> {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    const line = parsed(text);
    if (!isLine(line)) {
      const said = both(
        `Rad ${number} i ${file} är ingen rad i en export.`,
        `Line ${number} of ${file} is no line of an export.`,
      );
      throw stopped({ code: 1, said, data: { line: number } });
    }
    yield line;
  }
}

export const mustExist = (file: string): void => {
  if (!existsSync(file)) throw cannot(both(`${file} finns inte.`, `There is no ${file}.`));
};
