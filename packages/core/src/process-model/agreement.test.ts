import { describe, expect, it } from 'vitest';
import { sha256 } from '../sha256.fixture.ts';
import { agreementOn } from '../testing/agreement.ts';
import { anyShape } from '../testing/any-shape.ts';
import { brokenCores } from '../testing/broken-cores.ts';
import { seededDice } from '../testing/dice.ts';
import { knownShapes } from '../testing/known-shapes.ts';
import { factTable } from './model.fixture.ts';
import { parseProcessModel } from './parse.ts';
import { verifyProcessModel } from './verify.ts';

const SEEDS = Array.from({ length: 12 }, (_, index) => 4_100 + index);

describe('the verifier beside the real rules', () => {
  it.each(SEEDS)('agrees on a model put together anyhow, seed %i', { timeout: 60_000 }, (seed) => {
    expect(agreementOn(anyShape(seededDice(seed)), { sha256, most: 250 }).differ).toEqual([]);
  });

  it('is found to differ where the rules let through what the model does not', { timeout: 60_000 }, () => {
    const core = brokenCores['phases only through gates, free edges and entries'];
    const differ = SEEDS.flatMap((seed) => agreementOn(anyShape(seededDice(seed)), { sha256, core, most: 250 }).differ);
    expect(differ.length).toBeGreaterThan(0);
  });
});

describe('workflows that other products ship', () => {
  it.each(knownShapes)(
    '$name: the fault is found, with its path, and the rules agree',
    ({ model, code, place, path }) => {
      expect(parseProcessModel(model).ok).toBe(true);
      const { usable, findings } = verifyProcessModel(model, { facts: factTable });
      expect(usable).toBe(false);
      expect(findings).toContainEqual(
        expect.objectContaining({ severity: 'error', code, place, counterExample: path }),
      );
      expect(agreementOn(model, { sha256, most: 400 })).toMatchObject({ differ: [], whole: true });
    },
  );

  it('are two', () => expect(knownShapes.length).toBe(2));
});
