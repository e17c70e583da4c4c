import type { Equivalent } from './mutants.ts';

/** Mutants of what judges models and counts ratings that behave as the rules do, each with its reason. */
export const equivalentsOfModels: readonly Equivalent[] = [];
