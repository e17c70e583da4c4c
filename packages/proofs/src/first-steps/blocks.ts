/** A block of commands on a page, and the answer that stands right below it, if one does. */
export type Block = { readonly commands: string; readonly answer: string | undefined };

const fenced = /^```(sh|text)\n([\s\S]*?)^```$/gm;

/** The blocks of a page in order. An answer belongs to the commands before it. */
export const blocksOf = (page: string): readonly Block[] => {
  const blocks: Block[] = [];
  for (const [, kind, content = ''] of page.matchAll(fenced)) {
    const last = blocks.at(-1);
    if (kind === 'sh') blocks.push({ commands: content, answer: undefined });
    else if (last !== undefined) blocks[blocks.length - 1] = { ...last, answer: content.trim() };
  }
  return blocks;
};

const mark = (index: number): string => `@@ ${index} @@`;

/** One script of all blocks, that ends at the first command that fails and tells the blocks' answers apart. */
export const scriptOf = (blocks: readonly Block[]): string =>
  ['set -euo pipefail', ...blocks.flatMap(({ commands }, index) => [`echo '${mark(index)}'`, commands])].join('\n');

/** What each block said; undefined for those that were not reached. */
export const answersIn = (said: string, blocks: readonly Block[]): readonly (string | undefined)[] =>
  blocks.map((_, index) => {
    const [, after] = said.split(`${mark(index)}\n`);
    return after?.split(mark(index + 1))[0]?.trim();
  });
