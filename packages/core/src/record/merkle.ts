import type { Sha256 } from './commitment.ts';

/**
 * The tree of RFC 6962 over event hashes, with one difference: the hash function takes text, so a leaf is
 * sha256("leaf:" + hash), a node is sha256("node:" + left + right) over lower-case hex, and the empty tree is sha256("").
 */
export type Frontier = {
  readonly size: number;
  /** Roots of the complete subtrees from left to right, the largest first; one for each 1 in the size's binary digits. */
  readonly peaks: readonly string[];
};

/** The tree without leaves: where `appendLeaf` begins. */
export const EMPTY_FRONTIER: Frontier = Object.freeze({ size: 0, peaks: Object.freeze([]) });

export function leafHash(hash: string, sha256: Sha256): string {
  return sha256(`leaf:${hash}`);
}

export function nodeHash(left: string, right: string, sha256: Sha256): string {
  return sha256(`node:${left}${right}`);
}

/** The root over all hashes, in their order. */
export function merkleRoot(hashes: readonly string[], sha256: Sha256): string {
  return frontierRoot(
    hashes.reduce((frontier, hash) => appendLeaf(frontier, hash, sha256), EMPTY_FRONTIER),
    sha256,
  );
}

/** One leaf more. What it keeps grows with the logarithm of the size, so a sealer need not read what it has sealed. */
export function appendLeaf(frontier: Frontier, hash: string, sha256: Sha256): Frontier {
  const peaks = [...frontier.peaks];
  let added = leafHash(hash, sha256);
  // Each trailing 1 of the size is a complete subtree as large as the one just made: the two become one.
  for (let rest = frontier.size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    added = nodeHash(peaks.pop() ?? '', added, sha256);
  }
  return Object.freeze({ size: frontier.size + 1, peaks: Object.freeze([...peaks, added]) });
}

/** The same root that `merkleRoot` finds over all leaves appended so far. */
export function frontierRoot(frontier: Frontier, sha256: Sha256): string {
  if (frontier.peaks.length === 0) return sha256('');
  return frontier.peaks.reduceRight((right, left) => nodeHash(left, right, sha256));
}
