import type { Equivalent } from './mutants.ts';

const both = (one: Omit<Equivalent, 'was' | 'becomes'>): readonly Equivalent[] =>
  ['1', '(-1)'].map((becomes) => ({ ...one, was: '0', becomes }));

/** Mutants of what judges models and counts ratings that behave as the rules do, each with its reason. */
export const equivalentsOfModels: readonly Equivalent[] = [
  {
    path: 'packages/core/src/assessment/terms.ts',
    says: 'return raises.length === 0 ? none : Object.freeze(raises);',
    was: 'raises.length === 0',
    becomes: 'false',
    why: 'an empty list of its own is as empty as the shared one',
  },
  ...both({
    path: 'packages/core/src/process-model/ways-back.ts',
    says: 'const own = room.get(phase) ?? 0;',
    why: 'every phase that is looked up there has been put in before',
  }),
  ...both({
    path: 'packages/core/src/process-model/ways-back.ts',
    says: 'const known = room.get(earlier) ?? 0;',
    why: 'every phase that is looked up there has been put in before',
  }),
  ...both({
    path: 'packages/core/src/process-model/walks.ts',
    says: 'const done = withRoomFor(sofar, own.get(to) ?? 0, asked);',
    why: 'a way that can be gone leads to a phase of the model',
  }),
  ...both({
    path: 'packages/core/src/process-model/walks.ts',
    says: 'return entry === undefined ? 0 : maskOf(activitiesAtEntry(model, entry.id));',
    why: 'the way of an entry has its entry in the model',
  }),
  {
    path: 'packages/core/src/process-model/verify-use.ts',
    says: "return 'sv' in value && 'en' in value && typeof value.sv === 'string' && typeof value.en === 'string';",
    was: "'sv' in value && 'en' in value && typeof value.sv === 'string' && typeof value.en === 'string'",
    becomes: "(('sv' in value && 'en' in value && typeof value.sv === 'string') || (typeof value.en === 'string'))",
    why: 'no part of a parsed model has one language alone',
  },
];
