import type { Json, JsonObject } from './canonical.ts';

/** Every kind of stream, in the order in which streams are locked. */
export const STREAM_KINDS = [
  'initiative',
  'gateCase',
  'fund',
  'goalSeries',
  'person',
  'unit',
  'body',
  'publicBody',
  'role',
  'mandate',
  'challenge',
  'decisionRound',
  'processModel',
] as const;

/** One of {@link STREAM_KINDS}. */
export type StreamKind = (typeof STREAM_KINDS)[number];

/** Who may read an event at all; what of it they see is decided elsewhere. */
export type Audience = 'everyone' | 'participants' | 'assessors' | 'circle';

/** `id` is a UUID and is unique over all kinds of one tenant. */
export type StreamRef = { readonly kind: StreamKind; readonly id: string };

/** A part that can be erased later. `subject` is the UUID of the person, or of the case, whom it concerns. */
export type DraftPart = { readonly subject: string; readonly value: Json };

/** What a rule says has happened, before it is numbered, dated and sealed. `facts` may not hold the name `pins`. */
export type DraftEvent = {
  readonly type: string;
  readonly schemaVersion: number;
  readonly audience: Audience;
  readonly facts: JsonObject;
  readonly private?: Readonly<Record<string, DraftPart>>;
  /** Streams whose head after the whole change set is written into `facts.pins`; at most one of each kind. */
  readonly pins?: readonly StreamRef[];
};

/** New events of one stream. `expectedVersion` is the number of events it has now; 0 for a new stream. */
export type Change = {
  readonly stream: StreamRef;
  readonly initiativeId: string | null;
  readonly expectedVersion: number;
  readonly events: readonly DraftEvent[];
};

/** Who wrote: a person through a client, or (null) the client by itself. */
export type Author = { readonly personId: string | null; readonly clientId: string };

/** Binds a private part to its event without telling it: hex sha256 over the part's salt and value. */
export type Commitment = { readonly subject: string; readonly commitment: string };
export type HeldPart = { readonly subject: string; readonly salt: string; readonly value: Json };
export type ErasedPart = { readonly subject: string; readonly commitment: string; readonly erased: true };
/** A private part of an event, as it is kept or as it is once erased. */
export type PrivatePart = HeldPart | ErasedPart;

/** An event as it stands in the record. Hashes and salts are 64 lower-case hex digits. */
export type RecordedEvent = {
  readonly streamKind: StreamKind;
  readonly streamId: string;
  readonly initiativeId: string | null;
  /** Place in the stream: 1 for its first event. */
  readonly version: number;
  readonly eventId: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly audience: Audience;
  /** RFC 3339 in UTC with exactly three decimals, as `2026-03-01T09:30:00.000Z`: what a database gives back unchanged. */
  readonly at: string;
  readonly by: Author;
  readonly traceId: string;
  readonly facts: JsonObject;
  readonly commitments: Readonly<Record<string, Commitment>>;
  readonly private: Readonly<Record<string, PrivatePart>>;
  /** Hash of the event before it in the stream; `NO_HASH` for the first. */
  readonly prevHash: string;
  readonly hash: string;
};

/** Stands for the event before the first. */
export const NO_HASH = '0'.repeat(64);
