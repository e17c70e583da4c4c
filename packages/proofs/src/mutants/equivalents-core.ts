import type { Equivalent } from './mutants.ts';

const freeId = 'any id that is still free will do; that none is taken twice is tested';

/**
 * Mutants that behave as the rules do, each with its reason. They are left out of the sample. An entry that names no
 * mutant any more makes the proof fall short, so that the list cannot outlive what it speaks of.
 */
export const equivalentsOfCore: readonly Equivalent[] = [
  {
    path: 'packages/core/src/gate-case/decide-share.ts',
    says: 'const reserved = reserve(situation, [share], context, 0);',
    was: '0',
    becomes: '1',
    why: freeId,
  },
  {
    path: 'packages/core/src/gate-case/decide.ts',
    says: 'const cover = reserve(situation, own, context, 1);',
    was: '1',
    becomes: '2',
    why: 'only whether there is cover is asked: the moves themselves are dropped',
  },
  {
    path: 'packages/core/src/gate-case/decide.ts',
    says: 'const cover = reserve(situation, own, context, 1);',
    was: '1',
    becomes: '(0)',
    why: 'only whether there is cover is asked: the moves themselves are dropped',
  },
  {
    path: 'packages/core/src/initiative/case-closing.ts',
    says: 'return ok([change, ...releaseReserved(situation, context, 1)]);',
    was: '1',
    becomes: '2',
    why: freeId,
  },
  {
    path: 'packages/core/src/initiative/owning.ts',
    says: 'return ok([owner, moved, ...releaseReserved(about, context, 0)]);',
    was: '0',
    becomes: '1',
    why: freeId,
  },
  {
    path: 'packages/core/src/mandate/mandate.ts',
    says: 'return limit === otherLimit ? one.id < other.id : limit < otherLimit;',
    was: 'one.id < other.id',
    becomes: '((one.id) <= (other.id))',
    why: 'no two mandates have one id',
  },
  {
    path: 'packages/core/src/mandate/mandate.ts',
    says: 'return limit === otherLimit ? one.id < other.id : limit < otherLimit;',
    was: 'limit < otherLimit',
    becomes: '((limit) <= (otherLimit))',
    why: 'asked only where the two differ',
  },
  {
    path: 'packages/core/src/initiative/facts.ts',
    says: 'if (known?.ground.every((part, index) => part === ground[index])) return known.summary;',
    was: 'known?.ground.every((part, index) => part === ground[index])',
    becomes: 'false',
    why: 'what is kept is only summed up anew: slower, and the same',
  },
];
