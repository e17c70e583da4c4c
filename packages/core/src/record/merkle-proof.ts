import type { Sha256 } from './commitment.ts';
import { merkleRoot } from './merkle.ts';

/** Hashes that lead from one leaf up to the root (RFC 6962 §2.1.1); undefined when the tree has no such leaf. */
export function inclusionProof(
  hashes: readonly string[],
  index: number,
  sha256: Sha256,
): readonly string[] | undefined {
  if (!Number.isInteger(index) || index < 0 || index >= hashes.length) return undefined;
  if (hashes.length === 1) return [];
  const [left, right] = halves(hashes);
  if (index < left.length) return [...(inclusionProof(left, index, sha256) ?? []), merkleRoot(right, sha256)];
  return [...(inclusionProof(right, index - left.length, sha256) ?? []), merkleRoot(left, sha256)];
}

/** Hashes that show that the first `size` leaves are an unchanged beginning (RFC 6962 §2.1.2); undefined outside 0..n. */
export function consistencyProof(
  hashes: readonly string[],
  size: number,
  sha256: Sha256,
): readonly string[] | undefined {
  if (!Number.isInteger(size) || size < 0 || size > hashes.length) return undefined;
  return size === 0 ? [] : subproof(hashes, size, true, sha256);
}

function subproof(hashes: readonly string[], size: number, known: boolean, sha256: Sha256): readonly string[] {
  if (size === hashes.length) return known ? [] : [merkleRoot(hashes, sha256)];
  const [left, right] = halves(hashes);
  if (size <= left.length) return [...subproof(left, size, known, sha256), merkleRoot(right, sha256)];
  return [...subproof(right, size - left.length, false, sha256), merkleRoot(left, sha256)];
}

// The left half is the largest power of two that leaves something for the right.
function halves(hashes: readonly string[]): readonly [readonly string[], readonly string[]] {
  let split = 1;
  while (split * 2 < hashes.length) split *= 2;
  return [hashes.slice(0, split), hashes.slice(split)];
}
