import { deepFreeze } from '../freeze.ts';
import type { Json } from './canonical.ts';
import type { Audience, Author, DraftEvent, DraftPart, PrivatePart, StreamRef } from './event.ts';
import { eventTypes } from './event-types.ts';
import type { Events, EventType, FactsOf } from './events.ts';
import { currentSchemaVersion } from './upcast.ts';

/** What a fold knows of an event besides its facts: the record's own fields, or a preview of them. */
export interface Written {
  readonly at: string;
  readonly by: Author;
  readonly version: number;
  readonly hash: string;
  readonly private: Readonly<Record<string, DraftPart | PrivatePart>>;
}

/** One event of a stream as its fold reads it, told apart by `type`. */
export type EventOf<M> = {
  [K in keyof M]: Written & { readonly type: K; readonly facts: M[K] extends { facts: infer F } ? Readonly<F> : never };
}[keyof M];

/** Private parts by name. Absent text is left out: it needs no commitment. */
export type Parts<K extends EventType> = Readonly<Partial<Record<Events[K]['private'], Json>>>;

/** Drafts an event. Its audience comes from the table of event types, its schema version from the upcasters. */
export function event<K extends EventType>(
  type: K,
  facts: FactsOf<K>,
  subject?: string,
  parts?: Parts<K>,
  pins?: readonly StreamRef[],
): DraftEvent {
  const audience: Audience = eventTypes[type];
  const schemaVersion = currentSchemaVersion(type);
  if (subject === undefined || parts === undefined)
    return pins === undefined
      ? { type, schemaVersion, audience, facts }
      : { type, schemaVersion, audience, facts, pins };
  const about = partsAbout(subject, parts);
  return pins === undefined
    ? { type, schemaVersion, audience, facts, private: about }
    : { type, schemaVersion, audience, facts, private: about, pins };
}

function partsAbout(subject: string, parts: Readonly<Record<string, Json | undefined>>): Record<string, DraftPart> {
  const about: Record<string, DraftPart> = {};
  for (const name in parts) {
    const value = parts[name];
    if (value !== undefined && value !== null)
      about[name] = Object.freeze({ subject, value: typeof value === 'object' ? deepFreeze(value) : value });
  }
  return Object.freeze(about);
}

/** The text of a private part: null when it was never given or has been erased. */
export function textOf(written: Pick<Written, 'private'>, name: string): string | null {
  const part = written.private[name];
  return part !== undefined && 'value' in part && typeof part.value === 'string' ? part.value : null;
}
