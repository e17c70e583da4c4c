import { no, ok, type Result } from '../result.ts';
import { deepFreeze } from '../freeze.ts';
import type { RecordedEvent } from './event.ts';

/** What a schema version describes: the only parts that an upcaster may reshape. An erased part stays erased. */
export type Shape = Pick<RecordedEvent, 'facts' | 'private'>;
export type Upcaster = (old: Shape) => Shape;

/** By event type: the first lifts schema version 1 to 2, the next 2 to 3. A type not named here is at version 1. */
export type UpcasterTable = Readonly<Record<string, readonly Upcaster[]>>;

const UPCASTERS: UpcasterTable = {};

/** The schema version that new events of a type carry. */
export function currentSchemaVersion(type: string, table: UpcasterTable = UPCASTERS): number {
  return upcastersOf(type, table).length + 1;
}

/**
 * The event as the present code reads it. The record keeps the old one: verify chains before this, never after.
 * Refuses an event that newer code has written.
 */
export function upcast(
  event: RecordedEvent,
  table: UpcasterTable = UPCASTERS,
): Result<RecordedEvent, 'unknownSchemaVersion'> {
  const current = currentSchemaVersion(event.type, table);
  const { schemaVersion } = event;
  if (schemaVersion === current) return ok(event);
  if (!Number.isInteger(schemaVersion) || schemaVersion < 1 || schemaVersion > current)
    return no('unknownSchemaVersion');
  const steps = upcastersOf(event.type, table).slice(schemaVersion - 1);
  const shape = steps.reduce<Shape>((old, step) => step(old), { facts: event.facts, private: event.private });
  return ok(deepFreeze({ ...event, facts: shape.facts, private: shape.private, schemaVersion: current }));
}

// `hasOwn`, because a type could be called like something every object inherits.
function upcastersOf(type: string, table: UpcasterTable): readonly Upcaster[] {
  return Object.hasOwn(table, type) ? (table[type] ?? []) : [];
}
