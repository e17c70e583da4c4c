/** Freezes JSON-like data all the way down and hands back the same value. It must be a tree of bounded depth. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
