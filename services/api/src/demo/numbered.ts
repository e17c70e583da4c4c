/** A fixed id of the demo city: shaped like a UUID version 7, and readable as a number. */
export const numbered = (number: number): string => `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** One fixed id for each name: `first`, then on in steps. Names are added at the end only, so that ids stay. */
export function idsFor<const N extends string>(
  names: readonly N[],
  first: number,
  apart = 1,
): Readonly<Record<N, string>> {
  const entries = names.map((name, index) => [name, numbered(first + index * apart)] as const);
  // fromEntries forgets which names it was given.
  return Object.freeze(Object.fromEntries(entries)) as Readonly<Record<N, string>>;
}
