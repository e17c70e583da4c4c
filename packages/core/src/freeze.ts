/** Freezes a tree in place and hands it back. What is frozen already is taken to be frozen all the way down. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    freezeParts(value);
    Object.freeze(value);
  }
  return value;
}

/** A frozen state with what changed in it, frozen too: only the change is walked, for a state is wide and a change is not. */
export function changed<T extends { readonly version: number }>(state: T, change: Partial<T>, version: number): T {
  freezeParts(change);
  return Object.freeze(Object.assign({ ...state, version }, change));
}

/** Freezes what hangs on a tree, and leaves its root. */
export function freezeParts(tree: object): void {
  // Two loops, since each is several times as fast as the other on its own kind.
  if (Array.isArray(tree)) {
    for (const part of tree) if (typeof part === 'object') deepFreeze(part);
  } else {
    for (const name in tree) {
      const part: unknown = tree[name as keyof typeof tree];
      if (typeof part === 'object') deepFreeze(part);
    }
  }
}
