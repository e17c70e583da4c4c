import { mixed } from '../mix.ts';

/** Chooses: a whole number from 0 up to, not including, `sides`. */
export type Dice = (sides: number) => number;

/** Dice that read a list of numbers, over and over: the same list throws the same. */
export function diceOf(throws: readonly number[]): Dice {
  let next = 0;
  return (sides) => {
    const thrown = throws[next % throws.length] ?? 0;
    next += 1;
    // The position is mixed in, so that a short list does not throw in step with itself.
    return sides < 1 ? 0 : mixed(thrown + Math.imul(next, 0x9e3779b1)) % sides;
  };
}

/** An endless row of throws from a seed. */
export function seededDice(seed: number): Dice {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x9e3779b9) >>> 0;
    return sides < 1 ? 0 : mixed(state) % sides;
  };
}

export function pick<T>(dice: Dice, among: readonly [T, ...T[]]): T;
export function pick<T>(dice: Dice, among: readonly T[]): T | undefined;
export function pick<T>(dice: Dice, among: readonly T[]): T | undefined {
  return among[dice(among.length)];
}
