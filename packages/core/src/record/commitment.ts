import { ok, type Result } from '../result.ts';
import { type CanonicalFault, canonical, type Json } from './canonical.ts';
import type { RecordedEvent } from './event.ts';

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hex digits. */
export type Sha256 = (text: string) => string;

/** Everything of an event that its hash covers. */
export type Hashed = Omit<RecordedEvent, 'private' | 'hash'>;

/**
 * The salt of one private part. `entropy` is secret, fresh for every sealing and kept nowhere: once the salt is
 * erased, a guess at the value can no longer be tried against the commitment.
 */
export function saltOf(
  entropy: string,
  place: { streamId: string; version: number; name: string },
  sha256: Sha256,
): string {
  return sha256(`${entropy}|${place.streamId}|${place.version}|${place.name}`);
}

/** Binds a value without telling it: the hash of `[salt, value]`. */
export function commit(salt: string, value: Json, sha256: Sha256): Result<string, CanonicalFault> {
  const text = canonical([salt, value]);
  return text.ok ? ok(sha256(text.value)) : text;
}

/** The hash of an event: over its facts and commitments, never over a private value, so that erasing keeps the chain. */
export function eventHash(event: Hashed, sha256: Sha256): Result<string, CanonicalFault> {
  const {
    eventId,
    traceId,
    streamKind,
    streamId,
    initiativeId,
    version,
    type,
    schemaVersion,
    audience,
    at,
    by,
    facts,
    commitments,
    prevHash,
  } = event;
  const text = canonical({
    eventId,
    traceId,
    streamKind,
    streamId,
    initiativeId,
    version,
    type,
    schemaVersion,
    audience,
    at,
    by,
    facts,
    commitments,
    prevHash,
  });
  return text.ok ? ok(sha256(text.value)) : text;
}
