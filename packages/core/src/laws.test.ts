import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts } from './initiative/facts.ts';
import { shippedModels } from './process-model/shipped.ts';
import { sha256 } from './sha256.fixture.ts';
import { verifyProcessModel } from './process-model/verify.ts';
import { anyDice, anySmallModel } from './testing/arbitraries.ts';
import { brokenCores } from './testing/broken-cores.ts';
import { seededDice } from './testing/dice.ts';
import { scoreBreaks } from './testing/law-score.ts';
import { laws } from './testing/law.ts';
import { smallModel } from './testing/models.ts';
import { layGround, runHistory } from './testing/run.ts';

const small = Array.from({ length: 12 }, (_, seed) => layGround(smallModel(seededDice(seed)), sha256));
const grounds = [...shippedModels.map((model) => layGround(model, sha256)), ...small];
const anyGround = fc.constantFrom(...grounds);

it('every small model made by dice may be used', () => {
  fc.assert(
    fc.property(anySmallModel, (model) => {
      expect(verifyProcessModel(model, { facts }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('every law holds in every history', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyGround, anyDice, (ground, dice) => {
      expect(runHistory(ground, dice(), 40).broken).toBeUndefined();
    }),
    // The proof of the laws plays thousands of further histories.
    { numRuns: 150 },
  );
});

describe('control arms: broken rules are found', () => {
  it.each(laws)('%s', { timeout: 60_000 }, (law) => {
    const core = brokenCores[law];
    const checkedWith = law === 'every chain verifies' ? (text: string) => sha256(`${text} `) : sha256;
    const found = Array.from({ length: 5_000 }, (_, seed) => seed).some((seed) => {
      const ground = grounds[seed % grounds.length];
      if (ground === undefined) return false;
      const { broken } = runHistory({ ...ground, sha256: checkedWith }, seededDice(seed), 40, core);
      return broken?.breaks.some((one) => one.law === law);
    });
    expect(found).toBe(true);
  });
});

it('a score is bounded, the same in any order, and never lowered by a better rating', () => {
  fc.assert(
    fc.property(fc.constantFrom(...grounds), anyDice, ({ world }, dice) => {
      expect(scoreBreaks(world.model, dice())).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
