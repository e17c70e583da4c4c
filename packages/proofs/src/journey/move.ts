import type { ArgsOf, Command, CommandType, TargetOf } from '@idesluss/core';

/** Somebody of the demo, by the key of their persona. */
export type Who =
  | 'bearer'
  | 'manager'
  | 'coach'
  | 'assessor-one'
  | 'assessor-two'
  | 'decider-care'
  | 'decider-education'
  | 'registrar'
  | 'sluice-office';

/** The same sentence in both languages. */
export interface Words {
  readonly sv: string;
  readonly en: string;
}

/** What a command is aimed at. */
export interface Aim {
  readonly initiativeId?: string;
  readonly gateCaseId?: string;
  readonly fundId?: string;
}

/** One thing that somebody does in a journey, with what it is in words: a verb and what follows. */
export interface Move {
  readonly who: Who;
  readonly told: Words;
  readonly aim: Aim;
  readonly command: Command;
}

/** Builds a move: who does what, in words and as a command. */
export function move<K extends CommandType>(
  who: Who,
  told: readonly [sv: string, en: string],
  aim: Aim,
  type: K,
  target: TargetOf<K>,
  args: ArgsOf<K>,
): Move {
  // Type, target and arguments are of one K, which the union of all commands cannot follow.
  const command = { type, target, args } as unknown as Command;
  return { who, told: { sv: told[0], en: told[1] }, aim, command };
}
