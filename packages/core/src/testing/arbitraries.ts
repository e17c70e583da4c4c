import fc from 'fast-check';
import type { ProcessModel } from '../process-model/types.ts';
import { type Dice, diceOf, seededDice } from './dice.ts';
import { smallModel } from './models.ts';

/** Dice whose throws fast-check chooses, and shrinks to few and small ones. */
export const anyDice: fc.Arbitrary<() => Dice> = fc
  .array(fc.nat(), { minLength: 1, maxLength: 200 })
  // A fresh reader each time: a property may throw the same dice twice.
  .map((throws) => () => diceOf(throws));

/** Small models that may be used. */
export const anySmallModel: fc.Arbitrary<ProcessModel> = fc.nat().map((seed) => smallModel(seededDice(seed)));
