import type { Equivalent } from './mutants.ts';

type Change = readonly [was: string, becomes: string];

/** Mutants of one line of core, for one reason. */
export const alike = (path: string, says: string, why: string, ...changes: readonly Change[]): readonly Equivalent[] =>
  changes.map(([was, becomes]) => ({ path: `packages/core/src/${path}`, says, was, becomes, why }));
