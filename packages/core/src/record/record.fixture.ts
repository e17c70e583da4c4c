import fc from 'fast-check';
import type { Json } from './canonical.ts';
import { changeSet } from './change-set.ts';
import type { Change, DraftEvent, RecordedEvent } from './event.ts';
import { type Heads, type Sealing, seal } from './seal.ts';
import { sha256 } from '../sha256.fixture.ts';

export const CASE = '01900000-0000-7000-8000-00000000000a';
export const FUND = '01900000-0000-7000-8000-00000000000f';
export const PERSON = '01900000-0000-7000-8000-000000000001';
export const OTHER = '01900000-0000-7000-8000-000000000002';

export function sealing(count: number, change: Partial<Sealing> = {}): Sealing {
  return {
    entropy: 'e'.repeat(64),
    sha256,
    eventIds: Array.from({ length: count }, (_, index) => `event-${index}`),
    traceId: 'a'.repeat(32),
    by: { personId: PERSON, clientId: 'test' },
    at: '2026-03-01T09:30:00Z',
    ...change,
  };
}

export function draft(type: string, change: Partial<DraftEvent> = {}): DraftEvent {
  return { type, schemaVersion: 1, audience: 'participants', facts: { n: 1 }, ...change };
}

export function change(id: string, events: readonly DraftEvent[], expectedVersion = 0): Change {
  const kind = id === FUND ? 'fund' : 'gateCase';
  return { stream: { kind, id }, initiativeId: null, expectedVersion, events };
}

export function sealed(
  changes: readonly Change[],
  heads: Heads = {},
  with_: Partial<Sealing> = {},
): readonly RecordedEvent[] {
  const result = seal(changeSet(changes), heads, sealing(100, with_));
  if (!result.ok) throw new Error(`not sealed: ${result.refusal}`);
  return result.value;
}

/** Any JSON a jsonb column gives back unchanged. */
export const anyJson: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 2 })
  .map((value): Json => JSON.parse(JSON.stringify(value)));

export const anyDraft: fc.Arbitrary<DraftEvent> = fc.record({
  type: fc.constantFrom('opened', 'rated', 'decided'),
  schemaVersion: fc.integer({ min: 1, max: 3 }),
  audience: fc.constantFrom('everyone', 'participants', 'assessors', 'circle'),
  facts: fc.dictionary(
    fc.string({ maxLength: 8 }).filter((name) => name !== 'pins'),
    anyJson,
    { maxKeys: 3 },
  ),
  private: fc.dictionary(
    fc.string({ maxLength: 8 }),
    fc.record({ subject: fc.constantFrom(PERSON, OTHER), value: anyJson }),
    { maxKeys: 3 },
  ),
});

/** A stream of 1 to 6 sealed events. */
export const anyStream: fc.Arbitrary<readonly RecordedEvent[]> = fc
  .array(anyDraft, { minLength: 1, maxLength: 6 })
  .map((events) => sealed([change(CASE, events)]));
