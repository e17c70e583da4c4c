import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appendLeaf, EMPTY_FRONTIER, frontierRoot, leafHash, merkleRoot, nodeHash } from './merkle.ts';
import { consistencyProof, inclusionProof } from './merkle-proof.ts';
import { sha256 } from '../sha256.fixture.ts';
import { verifyConsistency, verifyInclusion } from './verify-merkle.ts';

const leaves = (size: number): readonly string[] =>
  Array.from({ length: size }, (_, index) => sha256(`event ${index}`));
const root = (hashes: readonly string[]): string => merkleRoot(hashes, sha256);

/** The definition of RFC 6962 §2.1, word for word. */
function naiveRoot(hashes: readonly string[]): string {
  const [first] = hashes;
  if (first === undefined) return sha256('');
  if (hashes.length === 1) return leafHash(first, sha256);
  let split = 1;
  while (split * 2 < hashes.length) split *= 2;
  return nodeHash(naiveRoot(hashes.slice(0, split)), naiveRoot(hashes.slice(split)), sha256);
}

test('root and frontier are the definition, at every size to 70', () => {
  let frontier = EMPTY_FRONTIER;
  for (let size = 0; size <= 70; size += 1) {
    expect(root(leaves(size))).toBe(naiveRoot(leaves(size)));
    expect(frontierRoot(frontier, sha256)).toBe(naiveRoot(leaves(size)));
    expect(frontier.peaks.length).toBe(size.toString(2).replaceAll('0', '').length);
    frontier = appendLeaf(frontier, leaves(size + 1)[size] ?? '', sha256);
  }
});

test('root is the definition for any hashes', () => {
  fc.assert(fc.property(fc.array(fc.string(), { maxLength: 100 }), (hashes) => root(hashes) === naiveRoot(hashes)));
});

test('every leaf of every tree to 33 proves that it is in it', () => {
  for (let size = 1; size <= 33; size += 1) {
    const hashes = leaves(size);
    for (const [index, hash] of hashes.entries()) {
      const proof = inclusionProof(hashes, index, sha256) ?? ['none'];
      expect(verifyInclusion({ hash, index, size, root: root(hashes), proof }, sha256)).toBe(true);
    }
  }
});

test('every tree to 33 proves that it begins every larger one', () => {
  for (let secondSize = 0; secondSize <= 33; secondSize += 1) {
    const hashes = leaves(secondSize);
    for (let firstSize = 0; firstSize <= secondSize; firstSize += 1) {
      const proof = consistencyProof(hashes, firstSize, sha256) ?? ['none'];
      const roots = { firstRoot: root(hashes.slice(0, firstSize)), secondRoot: root(hashes) };
      expect(verifyConsistency({ firstSize, secondSize, ...roots, proof }, sha256)).toBe(true);
    }
  }
});

test('a false leaf, place, root or proof shows no inclusion', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 64 }), fc.nat(), fc.nat(), (size, place, cut) => {
      const hashes = leaves(size);
      const index = place % size;
      const proof = inclusionProof(hashes, index, sha256) ?? [];
      const claim = { hash: hashes[index] ?? '', index, size, root: root(hashes), proof };
      const forgeries = [
        { ...claim, hash: sha256('other') },
        { ...claim, index: (index + 1) % size },
        { ...claim, index: size },
        { ...claim, root: sha256('other') },
        { ...claim, proof: proof.slice(1) },
        { ...claim, proof: [...proof, sha256('other')] },
        { ...claim, proof: proof.with(cut % proof.length, sha256('other')) },
      ];
      expect(forgeries.map((forged) => verifyInclusion(forged, sha256))).toEqual(forgeries.map(() => false));
    }),
  );
});

test('a tree does not pass for a larger one', () => {
  const [hash = ''] = leaves(1);
  const claim = { hash, index: 0, root: root([hash]), proof: [] };
  expect(verifyInclusion({ ...claim, size: 1 }, sha256)).toBe(true);
  expect(verifyInclusion({ ...claim, size: 2 }, sha256)).toBe(false);
});

test('a changed history shows no consistency', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 64 }), fc.nat(), fc.nat(), (secondSize, a, b) => {
      const firstSize = 1 + (a % (secondSize - 1));
      const hashes = leaves(secondSize);
      const forged = hashes.with(b % firstSize, sha256('other'));
      const proof = consistencyProof(forged, firstSize, sha256) ?? [];
      const [firstRoot, secondRoot] = [root(hashes.slice(0, firstSize)), root(forged)];
      const claim = { firstSize, firstRoot, secondSize, secondRoot, proof };
      expect(verifyConsistency(claim, sha256)).toBe(false);
      expect(verifyConsistency({ ...claim, proof: [] }, sha256)).toBe(false);
      expect(verifyConsistency({ ...claim, firstRoot: root(forged.slice(0, firstSize)) }, sha256)).toBe(true);
    }),
  );
});

test('a tree has no proof for what is not in it', () => {
  expect(inclusionProof(leaves(3), 3, sha256)).toBeUndefined();
  expect(consistencyProof(leaves(3), 4, sha256)).toBeUndefined();
});
