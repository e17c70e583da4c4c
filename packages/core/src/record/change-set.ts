import { deepFreeze } from '../freeze.ts';
import { type Change, STREAM_KINDS, type StreamRef } from './event.ts';

declare const made: unique symbol;

/** What a decision changes, whole or not at all: frozen, in the order in which its streams are locked. */
export type ChangeSet = readonly Change[] & { readonly [made]: true };

/** Only the rules call this: the store takes nothing else, so the types prove that the rules were asked. */
export function changeSet(changes: readonly Change[]): ChangeSet {
  const ordered = changes.toSorted(byStream);
  // The brand exists in types only, and this is the one place that gives it.
  return deepFreeze(ordered) as readonly Change[] as ChangeSet;
}

const byStream = (a: Change, b: Change): number => compareStreams(a.stream, b.stream);

/** By kind in the order of `STREAM_KINDS`, then by id. */
export function compareStreams(a: StreamRef, b: StreamRef): number {
  const byKind = STREAM_KINDS.indexOf(a.kind) - STREAM_KINDS.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
