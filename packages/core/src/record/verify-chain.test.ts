import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erasePrivate } from './erase.ts';
import type { RecordedEvent } from './event.ts';
import { anyDraft, anyJson, anyStream, CASE, change, draft, FUND, OTHER, PERSON, sealed } from './record.fixture.ts';
import { sha256 } from '../sha256.fixture.ts';
import { erasedSubjects, verifyChain } from './verify-chain.ts';

const verify = (events: readonly RecordedEvent[]) => verifyChain(events, sha256);
const anyPlace = fc.nat({ max: 5 });

/** One event of the stream replaced; the hash stays as it was sealed. */
function tampered(
  events: readonly RecordedEvent[],
  place: number,
  with_: Partial<RecordedEvent>,
): readonly RecordedEvent[] {
  const at = place % events.length;
  return events.map((event, index) => (index === at ? { ...event, ...with_ } : event));
}

test('what was sealed verifies, also after a trip through JSON', () => {
  fc.assert(fc.property(anyStream, (events) => verify(JSON.parse(JSON.stringify(events))).length === 0));
});

test('what was sealed in two steps verifies', () => {
  const first = sealed([change(CASE, [draft('opened')])]);
  const head = first[0];
  if (head === undefined) throw new Error('nothing sealed');
  const second = sealed([change(CASE, [draft('rated')], 1)], { [CASE]: head }, { at: '2020-01-01T00:00:00Z' });
  expect(verify([...first, ...second])).toEqual([]);
  expect(verifyChain(second, sha256, { after: head })).toEqual([]);
});

describe('any single change is found', () => {
  test('in the facts', () => {
    fc.assert(
      fc.property(anyStream, anyPlace, fc.string(), anyJson, (events, place, name, value) => {
        const facts = events[place % events.length]?.facts ?? {};
        fc.pre(JSON.stringify(facts[name]) !== JSON.stringify(value) && name !== '__proto__');
        return verify(tampered(events, place, { facts: { ...facts, [name]: value } })).length > 0;
      }),
    );
  });

  test.each<[string, Partial<RecordedEvent>]>([
    ['kind', { streamKind: 'body' }],
    ['stream', { streamId: FUND }],
    ['version', { version: 99 }],
    ['type', { type: 'forged' }],
    ['schema version', { schemaVersion: 99 }],
    ['audience', { audience: 'everyone' }],
    ['time', { at: '2026-03-01T09:30:00.001Z' }],
    ['author', { by: { personId: OTHER, clientId: 'test' } }],
    ['link', { prevHash: 'a'.repeat(64) }],
    ['hash', { hash: 'a'.repeat(64) }],
    ['commitments', { commitments: { n: { subject: PERSON, commitment: 'a'.repeat(64) } } }],
  ])('in the %s of a first, middle or last event', (_name, with_) => {
    const events = sealed([change(CASE, [draft('opened'), draft('rated'), draft('decided')])]);
    for (const place of [0, 1, 2]) expect(verify(tampered(events, place, with_))).not.toEqual([]);
  });

  test('in the order, by leaving out, and by doubling', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { minLength: 2, maxLength: 6 }), anyPlace, (drafts, seed) => {
        const events = sealed([change(CASE, drafts)]);
        const place = seed % (events.length - 1);
        const [here, next] = [events.slice(place, place + 1), events.slice(place + 1, place + 2)];
        const [before, after] = [events.slice(0, place), events.slice(place + 2)];
        expect(verify([...before, ...next, ...here, ...after])).not.toEqual([]);
        expect(verify([...before, ...next, ...after])).not.toEqual([]);
        expect(verify([...before, ...here, ...here, ...next, ...after])).not.toEqual([]);
      }),
    );
  });

  test('at the end, against the head kept elsewhere', () => {
    const events = sealed([change(CASE, [draft('opened'), draft('rated')])]);
    const head = events[1];
    if (head === undefined) throw new Error('nothing sealed');
    expect(verifyChain(events, sha256, { head })).toEqual([]);
    expect(verifyChain(events.slice(0, 1), sha256, { head })).toHaveLength(1);
  });

  test('in a private part: value, salt, subject, presence, and a part smuggled in', () => {
    const parts = { name: { subject: PERSON, value: 'Bea' } };
    const events = sealed([change(CASE, [draft('opened', { private: parts })])]);
    const salt = 'a'.repeat(64);
    const held = events[0]?.private['name'];
    if (held === undefined || 'erased' in held) throw new Error('nothing held');
    const erased = { subject: PERSON, commitment: salt, erased: true } as const;
    const forgeries: readonly RecordedEvent['private'][] = [
      { name: { ...held, value: 'Bo' } },
      { name: { ...held, salt } },
      { name: { ...held, subject: OTHER } },
      { name: erased },
      {},
      { name: held, more: { subject: PERSON, salt, value: 1 } },
    ];
    for (const forged of forgeries) expect(verify(tampered(events, 0, { private: forged }))).toHaveLength(1);
  });
});

test('says in words what does not hold', () => {
  const events = sealed([change(CASE, [draft('opened'), draft('rated')])]);
  expect(verify(events.slice(1))).toEqual([
    `gateCase ${CASE} version 2: gap, version 1 was to follow`,
    `gateCase ${CASE} version 2: broken link, it does not name the hash of the event before it`,
  ]);
});

test('finds what was sealed wrongly: another stream taken up, and time running backward', () => {
  const first = sealed([change(CASE, [draft('opened')])]);
  const head = { version: 1, hash: first[0]?.hash ?? '' };
  const strange = sealed([change(FUND, [draft('filled')], 1)], { [FUND]: head });
  const earlier = sealed([change(CASE, [draft('rated')], 1)], { [CASE]: head }, { at: '2020-01-01T00:00:00Z' });
  expect(verify([...first, ...strange])).toEqual([`fund ${FUND} version 2: belongs to another stream, ${FUND}`]);
  expect(verify([...first, ...earlier])).toEqual([`gateCase ${CASE} version 2: recorded before the event it follows`]);
});

test('a part that is gone although nobody recorded an erasure of its subject, and one still held although somebody did', () => {
  const parts = { name: { subject: PERSON, value: 'Bea' }, reason: { subject: OTHER, value: 'Nej' } };
  const events = sealed([change(CASE, [draft('opened', { private: parts })])]);
  const left = events.map((event) => erasePrivate(event, PERSON));
  const known = (...erased: readonly string[]) => verifyChain(left, sha256, { erased: new Set(erased) });
  const gone = `gateCase ${CASE} version 1: private part "name" is gone, and no erasure of its subject is recorded`;
  expect(known()).toEqual([gone]);
  expect(known(PERSON)).toEqual([]);
  expect(verifyChain(events, sha256, { erased: new Set() })).toEqual([]);
  const kept = `gateCase ${CASE} version 1: private part "reason" is still held, though the erasure of its subject is recorded`;
  expect(known(PERSON, OTHER)).toEqual([kept]);
  expect(known(OTHER)).toEqual([gone, kept]);
  const stream = { kind: 'person', id: PERSON } as const;
  const erasure = sealed([{ ...change(PERSON, [draft('personErased')]), stream }]);
  expect(known(...erasedSubjects([...events, ...erasure]))).toEqual([]);
});

test('erasing a person leaves nothing of that person, all of the others, and a chain that verifies', () => {
  fc.assert(
    fc.property(anyStream, (events) => {
      const left = events.map((event) => erasePrivate(event, PERSON));
      expect(verify(left)).toEqual([]);
      for (const [index, event] of left.entries()) {
        for (const [name, part] of Object.entries(event.private)) {
          const expected = part.subject === PERSON ? { erased: true } : (events[index]?.private[name] ?? {});
          expect(part).toMatchObject(expected);
          expect('salt' in part || 'value' in part).toBe(part.subject !== PERSON);
        }
      }
    }),
  );
});
