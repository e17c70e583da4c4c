import { seededDice } from '@idesluss/core/testing';
import { parse } from '../house/source.ts';
import { codeIn } from './code.ts';
import { type Change, operators } from './operators.ts';

export type Mutant = Change & {
  operator: string;
  /** From the repository's top. */
  path: string;
  /** Counted from 1, and what it says, trimmed. */
  line: number;
  says: string;
  was: string;
};

/** A mutant that no test can tell from the rules as they are, and why. */
export type Equivalent = { path: string; says: string; was: string; becomes: string; why: string };

const clear = ({ start, end, becomes }: Change, text: string): boolean => text.slice(start, end) !== becomes;

/** Every mutant of a module, in the order of its text. */
export const mutantsOf = (path: string, text: string): Mutant[] =>
  codeIn(parse(path, text).program, text).flatMap((placed) =>
    Object.entries(operators).flatMap(([operator, change]) =>
      change(placed, text)
        .filter((one) => clear(one, text))
        .map((one) => {
          const before = text.slice(0, one.start).split('\n');
          const says = text.split('\n')[before.length - 1]?.trim() ?? '';
          return { ...one, operator, path, line: before.length, says, was: text.slice(one.start, one.end) };
        }),
    ),
  );

/** The module as the mutant has it. */
export const mutated = (text: string, { start, end, becomes }: Change): string =>
  text.slice(0, start) + becomes + text.slice(end);

const isThe = (mutant: Mutant, known: Equivalent): boolean =>
  mutant.path === known.path &&
  mutant.says === known.says &&
  mutant.was === known.was &&
  mutant.becomes === known.becomes;

/** The mutants that a test could tell from the rules, and the entries of the list that name none any more. */
export const withoutEquivalents = (mutants: readonly Mutant[], known: readonly Equivalent[]) => ({
  telling: mutants.filter((mutant) => !known.some((one) => isThe(mutant, one))),
  stale: known.filter((one) => !mutants.some((mutant) => isThe(mutant, one))),
});

/** As many as asked for, drawn by the seed; the same seed draws the same. */
export const drawn = (mutants: readonly Mutant[], count: number, seed: number): Mutant[] => {
  const dice = seededDice(seed);
  const left = [...mutants];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(dice(left.length), 1)).flat();
};
