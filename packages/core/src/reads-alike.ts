/** A name as an eye reads it: two that differ in case, blanks or signs nobody sees are one. */
export function readsAlike(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
