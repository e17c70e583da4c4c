import { filter, some } from '../lookup.ts';
import type { Initiative } from './state.ts';

type Way = Pick<Initiative, 'path' | 'passedGates'>;

/** Phases that what has ended can come back into: those on the way that holds now, none past a gate that has lost effect. */
export function placesThatHold({ path, passedGates }: Way): readonly string[] {
  return entryHolds({ passedGates }) ? path.map(({ phase }) => phase) : [];
}

/** Whether what was passed before the first phase is in effect; what has lost it may have been passed again. */
export function entryHolds({ passedGates }: Pick<Way, 'passedGates'>): boolean {
  const atEntry = filter(passedGates, ({ visit }) => visit === 0);
  const holds = (gate: string): boolean => some(atEntry, (passed) => passed.gate === gate && passed.inEffect);
  return !some(atEntry, ({ gate }) => !holds(gate));
}

/**
 * The way that is left once a gate is annulled: up to where it was passed. Its first place stays, for whether the gates
 * before that hold is told by {@link entryHolds}.
 */
export function wayLeft({ path, passedGates }: Way, gateCaseId: string): Initiative['path'] {
  const index = passedGates.findIndex((passed) => passed.gateCaseId === gateCaseId);
  const left = filter(path, ({ gates }) => gates <= index);
  return left.length > 0 ? left : path.slice(0, 1);
}
