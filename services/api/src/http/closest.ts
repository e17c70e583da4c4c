/** What somebody wrote is looked at no further: a name of ours is never that long. */
const LOOKED_AT = 60;

/** How many letters differ between two words, wherever one is put in, left out or exchanged. */
const distance = (one: string, other: string): number => {
  let before = Array.from({ length: Array.from(other).length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(one).entries()) {
    const now = [row + 1];
    for (const [column, beside] of Array.from(other).entries()) {
      const exchanged = (before[column] ?? 0) + (letter === beside ? 0 : 1);
      now.push(Math.min(exchanged, (before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1));
    }
    before = now;
  }
  return before.at(-1) ?? 0;
};

const plain = (name: string): string => name.slice(0, LOOKED_AT).toLowerCase().replaceAll(/[_-]/g, '');

/** The names that there are, what is most like the one that was written first; what is alike as they stand. */
export const closestFirst = (written: string, names: readonly string[]): readonly string[] => {
  const sought = plain(written);
  const ranked = names.map((name) => ({ name, far: distance(sought, plain(name)) }));
  return ranked.toSorted((one, other) => one.far - other.far).map(({ name }) => name);
};
