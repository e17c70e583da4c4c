import type { Sha256 } from './commitment.ts';
import { leafHash, nodeHash } from './merkle.ts';

/** That the event with this hash stands at `index` (from 0) in the tree of `size` leaves with this root; hashes in hex. */
export type InclusionClaim = {
  readonly hash: string;
  readonly index: number;
  readonly size: number;
  readonly root: string;
  readonly proof: readonly string[];
};

/** That the tree of `secondSize` leaves begins with the whole of the tree of `firstSize`; roots in hex. */
export type ConsistencyClaim = {
  readonly firstSize: number;
  readonly firstRoot: string;
  readonly secondSize: number;
  readonly secondRoot: string;
  readonly proof: readonly string[];
};

/** Where a climb stands: the node on its level, and the last node of that level. */
type Climb = { node: number; last: number };

/** Whether the proof leads from the leaf to the root (RFC 9162 §2.1.3.2). */
export function verifyInclusion(claim: InclusionClaim, sha256: Sha256): boolean {
  if (!isCount(claim.index) || !isCount(claim.size) || claim.index >= claim.size) return false;
  const climb: Climb = { node: claim.index, last: claim.size - 1 };
  let reached = leafHash(claim.hash, sha256);
  for (const sibling of claim.proof) {
    if (climb.last === 0) return false;
    reached = fromLeft(climb) ? nodeHash(sibling, reached, sha256) : nodeHash(reached, sibling, sha256);
    rise(climb);
  }
  return climb.last === 0 && reached === claim.root;
}

/** Whether the second tree begins with the whole of the first (RFC 9162 §2.1.4.2). */
export function verifyConsistency(claim: ConsistencyClaim, sha256: Sha256): boolean {
  const { firstSize, firstRoot, secondSize, secondRoot, proof } = claim;
  if (!isCount(firstSize) || !isCount(secondSize) || firstSize > secondSize) return false;
  if (firstSize === 0) return proof.length === 0 && firstRoot === sha256('');
  if (firstSize === secondSize) return proof.length === 0 && firstRoot === secondRoot;
  return climbBoth(claim, isPowerOfTwo(firstSize) ? [firstRoot, ...proof] : proof, sha256);
}

function climbBoth(claim: ConsistencyClaim, path: readonly string[], sha256: Sha256): boolean {
  const climb: Climb = { node: claim.firstSize - 1, last: claim.secondSize - 1 };
  while (climb.node % 2 === 1) halve(climb);
  const [start, ...siblings] = path;
  if (start === undefined) return false;
  let first = start;
  let second = start;
  for (const sibling of siblings) {
    if (climb.last === 0) return false;
    const left = fromLeft(climb);
    if (left) first = nodeHash(sibling, first, sha256);
    second = left ? nodeHash(sibling, second, sha256) : nodeHash(second, sibling, sha256);
    rise(climb);
  }
  return climb.last === 0 && first === claim.firstRoot && second === claim.secondRoot;
}

function fromLeft(climb: Climb): boolean {
  return climb.node % 2 === 1 || climb.node === climb.last;
}

// A last node without a sibling goes up unchanged, level by level, until it has one.
function rise(climb: Climb): void {
  if (fromLeft(climb)) while (climb.node % 2 === 0 && climb.node !== 0) halve(climb);
  halve(climb);
}

// Division, not shifts: those would cut a position to 32 bits.
function halve(climb: Climb): void {
  climb.node = Math.floor(climb.node / 2);
  climb.last = Math.floor(climb.last / 2);
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size));
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
