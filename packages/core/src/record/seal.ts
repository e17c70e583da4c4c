import { at as entryAt } from '../lookup.ts';
import { no, ok, type Result } from '../result.ts';
import type { CanonicalFault, JsonObject } from './canonical.ts';
import { deepFreeze } from '../freeze.ts';
import type { ChangeSet } from './change-set.ts';
import { commit, eventHash, type Sha256, saltOf } from './commitment.ts';
import {
  type Author,
  type Change,
  type Commitment,
  type DraftEvent,
  type HeldPart,
  NO_HASH,
  type RecordedEvent,
  type StreamRef,
} from './event.ts';
import { instantAfter } from './time.ts';

/** The last event of a stream. With `at` given, what follows it, or pins it, is recorded at a later instant. */
export type StreamHead = { readonly version: number; readonly hash: string; readonly at?: string };

/** By stream id. A stream without events is not in it. */
export type Heads = Readonly<Record<string, StreamHead>>;

/** What sealing needs from outside: chance, a hash function, ids, the moment, and who writes. */
export type Sealing = {
  /** Secret and fresh for each sealing, at least 256 bits as text; never stored. */
  readonly entropy: string;
  readonly sha256: Sha256;
  /** One for each event, in the order of the change set; more are let be. */
  readonly eventIds: readonly string[];
  readonly traceId: string;
  readonly by: Author;
  /** RFC 3339 in UTC, no finer than milliseconds. */
  readonly at: string;
};

/**
 * Why nothing was sealed: a stream named twice, a head that is not the expected one, too few ids, an instant that is
 * none, `pins` already among the facts, two pins of one kind, a pin to a stream without events, pins in a circle, or
 * data that JSON cannot say.
 */
export type SealFault =
  | CanonicalFault
  | 'streamTwice'
  | 'otherVersion'
  | 'tooFewEventIds'
  | 'badTime'
  | 'pinsAmongFacts'
  | 'pinTwice'
  | 'unknownPin'
  | 'pinCircle';

type Desk = {
  readonly heads: Heads;
  readonly sealing: Sealing;
  readonly changes: ReadonlyMap<string, Change>;
  /** Where the ids of each stream's events begin in `eventIds`. */
  readonly firstIds: ReadonlyMap<string, number>;
  readonly sealed: Map<string, readonly RecordedEvent[]>;
  readonly open: Set<string>;
};

/** Numbers, dates, salts and chains the events of a change set. Answers them in its order, frozen; all or none. */
export function seal(
  changeSet: ChangeSet,
  heads: Heads,
  sealing: Sealing,
): Result<readonly RecordedEvent[], SealFault> {
  const at = instantOf(changeSet, heads, sealing.at);
  if (at === undefined) return no('badTime');
  const desk = layOut(changeSet, heads, { ...sealing, at });
  if (desk.changes.size < changeSet.length) return no('streamTwice');
  for (const change of changeSet) {
    const fault = sealStream(change, desk);
    if (fault !== undefined) return no(fault);
  }
  return ok(Object.freeze(changeSet.flatMap((change) => desk.sealed.get(change.stream.id) ?? [])));
}

/** One instant for all that happens at once: after every head that is built on or pinned, whatever the clocks say. */
function instantOf(changeSet: ChangeSet, heads: Heads, now: string): string | undefined {
  const streams = changeSet.flatMap(({ stream, events }) => [stream, ...events.flatMap(({ pins }) => pins ?? [])]);
  return instantAfter(
    now,
    streams.flatMap(({ id }) => entryAt(heads, id)?.at ?? []),
  );
}

function layOut(changeSet: ChangeSet, heads: Heads, sealing: Sealing): Desk {
  const firstIds = new Map<string, number>();
  let next = 0;
  for (const change of changeSet) {
    firstIds.set(change.stream.id, next);
    next += change.events.length;
  }
  const changes = new Map(changeSet.map((change) => [change.stream.id, change]));
  return { heads, sealing, changes, firstIds, sealed: new Map(), open: new Set() };
}

// A pinned stream goes first, because its head after the change set is part of what the pinning event hashes.
function sealStream(change: Change, desk: Desk): SealFault | undefined {
  const { id } = change.stream;
  if (desk.sealed.has(id)) return undefined;
  if (desk.open.has(id)) return 'pinCircle';
  desk.open.add(id);
  for (const pin of change.events.flatMap((event) => event.pins ?? [])) {
    const pinned = desk.changes.get(pin.id);
    const fault = pinned === undefined ? undefined : sealStream(pinned, desk);
    if (fault !== undefined) return fault;
  }
  const events = chain(change, desk);
  if (!events.ok) return events.refusal;
  desk.sealed.set(id, events.value);
  return undefined;
}

function chain(change: Change, desk: Desk): Result<readonly RecordedEvent[], SealFault> {
  let head: StreamHead = entryAt(desk.heads, change.stream.id) ?? { version: 0, hash: NO_HASH };
  if (head.version !== change.expectedVersion) return no('otherVersion');
  const events: RecordedEvent[] = [];
  for (const draft of change.events) {
    const eventId = desk.sealing.eventIds[(desk.firstIds.get(change.stream.id) ?? 0) + events.length];
    if (eventId === undefined) return no('tooFewEventIds');
    const event = sealEvent(change, draft, { head, eventId }, desk);
    if (!event.ok) return event;
    events.push(event.value);
    head = event.value;
  }
  return ok(events);
}

function sealEvent(
  change: Change,
  draft: DraftEvent,
  place: { readonly head: StreamHead; readonly eventId: string },
  desk: Desk,
): Result<RecordedEvent, SealFault> {
  const { sealing } = desk;
  const facts = factsOf(draft, desk);
  if (!facts.ok) return facts;
  const version = place.head.version + 1;
  const parts = sealParts(draft, { streamId: change.stream.id, version }, sealing);
  if (!parts.ok) return parts;
  const unhashed = {
    streamKind: change.stream.kind,
    streamId: change.stream.id,
    initiativeId: change.initiativeId,
    version,
    eventId: place.eventId,
    type: draft.type,
    schemaVersion: draft.schemaVersion,
    audience: draft.audience,
    at: sealing.at,
    by: sealing.by,
    traceId: sealing.traceId,
    facts: facts.value,
    ...parts.value,
    prevHash: place.head.hash,
  };
  const hash = eventHash(unhashed, sealing.sha256);
  return hash.ok ? ok(deepFreeze({ ...unhashed, hash: hash.value })) : hash;
}

type Parts = Pick<RecordedEvent, 'commitments'> & { readonly private: Readonly<Record<string, HeldPart>> };

function sealParts(
  draft: DraftEvent,
  place: { readonly streamId: string; readonly version: number },
  { entropy, sha256 }: Sealing,
): Result<Parts, CanonicalFault> {
  const commitments: [string, Commitment][] = [];
  const held: [string, HeldPart][] = [];
  for (const [name, { subject, value }] of Object.entries(draft.private ?? {})) {
    const salt = saltOf(entropy, { ...place, name }, sha256);
    const commitment = commit(salt, value, sha256);
    if (!commitment.ok) return commitment;
    commitments.push([name, { subject, commitment: commitment.value }]);
    held.push([name, { subject, salt, value }]);
  }
  return ok({ commitments: Object.fromEntries(commitments), private: Object.fromEntries(held) });
}

function factsOf(draft: DraftEvent, desk: Desk): Result<JsonObject, SealFault> {
  if (Object.hasOwn(draft.facts, 'pins')) return no('pinsAmongFacts');
  const pins = draft.pins ?? [];
  if (pins.length === 0) return ok(draft.facts);
  if (new Set(pins.map((pin) => pin.kind)).size < pins.length) return no('pinTwice');
  const heads: [string, JsonObject][] = [];
  for (const pin of pins) {
    const head = headAfter(pin, desk);
    if (head === undefined) return no('unknownPin');
    heads.push([pin.kind, { id: pin.id, version: head.version, hash: head.hash }]);
  }
  return ok({ ...draft.facts, pins: Object.fromEntries(heads) });
}

function headAfter(pin: StreamRef, desk: Desk): StreamHead | undefined {
  const change = desk.changes.get(pin.id);
  if (change !== undefined && change.stream.kind !== pin.kind) return undefined;
  return desk.sealed.get(pin.id)?.at(-1) ?? entryAt(desk.heads, pin.id);
}
