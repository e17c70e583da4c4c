import type { Source } from './source.ts';

const written = [
  /\b(?:insertInto|updateTable|deleteFrom|mergeInto|insertRow|updateRow)\(\s*'(?:\w+\.)?(\w+)/g,
  /\binsert\s+into\s+(?:\w+\.)?(\w+)/gi,
  /\bupdate\s+(?:\w+\.)?(\w+)\s+(?:as\s+\w+\s+)?set\b/gi,
  /\bdelete\s+from\s+(?:\w+\.)?(\w+)/gi,
];

/** Which files write to which table, by the builder's calls and by plain SQL. */
export const tableWriters = (sources: readonly Source[]): Map<string, string[]> => {
  const writers = new Map<string, string[]>();
  for (const { path, text } of sources) {
    const tables = new Set(written.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')));
    for (const table of tables) writers.set(table, [...(writers.get(table) ?? []), path]);
  }
  return writers;
};
