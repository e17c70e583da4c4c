import type { Arena } from './arena.ts';
import type { Wall } from './walls.ts';

/** What happens at once, and what must come of it. */
export type Pair = {
  readonly name: string;
  /** Without these walls it goes wrong. */
  readonly walls: readonly Wall[];
  /** Part of what a control arm must then find. */
  readonly fault: string;
  /** Played in every n-th turn only, where one round takes long. */
  readonly everyTurns?: number;
  /** Prepares one round, runs it, and tells what was not as it should be. */
  readonly play: (arena: Arena, draw: () => number) => Promise<readonly string[]>;
};
