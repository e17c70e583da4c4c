/** Said at the top of every page that is made from something else. */
export const madeFrom = (source: string): string =>
  `<!-- Made from ${source} by \`npm run generate\`; change it there. -->`;

/** A cell holds one line, and a bar inside it would end it. */
const cell = (text: string): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** A table, one array of cells for each row. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

export const code = (word: string): string => `\`${word}\``;

export const codes = (words: readonly string[]): string => words.map(code).join(', ');

/** JSON as one reads it. */
export const jsonBlock = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

/** Parts of a page, each parted from the next by an empty line. */
export const page = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
