import { deepFreeze } from '../freeze.ts';
import { type Change, STREAM_KINDS, type StreamRef } from './event.ts';

declare const made: unique symbol;

/** What a decision changes, whole or not at all: frozen, in the order in which its streams are locked. */
export type ChangeSet = readonly Change[] & { readonly [made]: true };

/** Only the rules call this: the store takes nothing else, so the types prove that the rules were asked. */
export function changeSet(changes: readonly Change[]): ChangeSet {
  const ordered = changes.length === 1 ? changes : changes.toSorted(byStream);
  for (const change of ordered) freezeChange(change);
  // The brand exists in types only, and this is the one place that gives it.
  return Object.freeze(ordered) as readonly Change[] as ChangeSet;
}

/** What is always there is frozen by name, several times as fast as walking to it; facts and parts differ and are walked. */
function freezeChange(change: Change): void {
  for (const event of change.events) {
    deepFreeze(event.facts);
    deepFreeze(event.private);
    deepFreeze(event.pins);
    Object.freeze(event);
  }
  Object.freeze(change.events);
  Object.freeze(change.stream);
  Object.freeze(change);
}

const byStream = (a: Change, b: Change): number => compareStreams(a.stream, b.stream);

/** By kind in the order of `STREAM_KINDS`, then by id. */
function compareStreams(a: StreamRef, b: StreamRef): number {
  const byKind = STREAM_KINDS.indexOf(a.kind) - STREAM_KINDS.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
