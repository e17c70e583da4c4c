import { expect, test } from 'vitest';
import { erasePrivate } from './erase.ts';
import { CASE, change, draft, PERSON, sealed } from './record.fixture.ts';
import { sha256 } from '../sha256.fixture.ts';
import { currentSchemaVersion, type UpcasterTable, upcast } from './upcast.ts';
import { verifyChain } from './verify-chain.ts';

// A planted history: version 1 counted whole hours, version 2 minutes, version 3 calls them `time`.
const table: UpcasterTable = {
  granted: [
    ({ facts, private: parts }) => ({ facts: { minutes: Number(facts['hours']) * 60 }, private: parts }),
    ({ facts, private: parts }) => ({ facts: { time: facts['minutes'] ?? 0 }, private: parts }),
  ],
};
const parts = { note: { subject: PERSON, value: 'x' } };
const sealedAs = (schemaVersion: number, facts: Record<string, number>) =>
  sealed([change(CASE, [draft('granted', { schemaVersion, facts, private: parts })])]);

test.each([
  [1, { hours: 2 }],
  [2, { minutes: 120 }],
  [3, { time: 120 }],
])('version %i reads as the current one', (schemaVersion, facts) => {
  const [event] = sealedAs(schemaVersion, facts);
  if (event === undefined) throw new Error('nothing sealed');
  expect(upcast(event, table)).toMatchObject({
    ok: true,
    value: { schemaVersion: 3, facts: { time: 120 }, hash: event.hash },
  });
});

test('the record is not rewritten, and an erased part stays erased', () => {
  const events = sealedAs(1, { hours: 2 });
  const erased = events.map((event) => erasePrivate(event, PERSON));
  const read = erased.map((event) => upcast(event, table));
  expect(verifyChain(erased, sha256)).toEqual([]);
  expect(erased[0]?.facts).toEqual({ hours: 2 });
  expect(read[0]).toMatchObject({ value: { private: { note: { erased: true } } } });
});

test.each([4, 0, 1.5])('schema version %d is unknown and refused', (schemaVersion) => {
  const [event] = sealedAs(schemaVersion, {});
  if (event === undefined) throw new Error('nothing sealed');
  expect(upcast(event, table)).toEqual({ ok: false, refusal: 'unknownSchemaVersion' });
});

test('a type without upcasters is at version 1, also one called like something inherited', () => {
  expect(['opened', 'constructor', 'granted'].map((type) => currentSchemaVersion(type, table))).toEqual([1, 1, 3]);
});
