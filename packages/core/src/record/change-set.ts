import { deepFreeze, freezeParts } from '../freeze.ts';
import type { Change } from './event.ts';

declare const made: unique symbol;

/** What a command changes, whole or not at all: frozen, and told in the order of its streams, what causes before what follows. */
export type ChangeSet = readonly Change[] & { readonly [made]: true };

/** Only the rules call this: the store takes nothing else, so the types prove that the rules were asked. */
export function changeSet(changes: readonly Change[]): ChangeSet {
  for (const change of changes) freezeChange(change);
  // The brand exists in types only, and this is the one place that gives it.
  return Object.freeze(changes) as ChangeSet;
}

/** What is always there is frozen by name, several times as fast as walking to it; facts and parts differ and are walked. */
function freezeChange(change: Change): void {
  for (const event of change.events) {
    freezeParts(event.facts);
    Object.freeze(event.facts);
    deepFreeze(event.private);
    deepFreeze(event.pins);
    Object.freeze(event);
  }
  Object.freeze(change.events);
  Object.freeze(change.stream);
  Object.freeze(change);
}
