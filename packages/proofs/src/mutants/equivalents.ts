import type { Equivalent } from './mutants.ts';

/**
 * Mutants that behave as the rules do, each with its reason. They are left out of the sample. An entry that names no
 * mutant any more makes the proof fall short, so that the list cannot outlive what it speaks of.
 */
export const equivalents: readonly Equivalent[] = [];
