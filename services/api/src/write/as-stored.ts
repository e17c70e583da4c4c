/**
 * The same value with its keys in the order in which jsonb gives them back: shorter names first, then by their bytes.
 * What is shown of a state right after a command is then, byte for byte, what a later read shows, and so is its ETag.
 */
export function asStored<T>(value: T): T {
  // Only the order of keys changes, which types do not know of.
  return ordered(value) as T;
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.toSorted(byStoredOrder).map(([name, part]) => [name, ordered(part)]));
}

function byStoredOrder([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const shorter = Buffer.byteLength(a) - Buffer.byteLength(b);
  return shorter === 0 ? Buffer.from(a).compare(Buffer.from(b)) : shorter;
}
