import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { changeSet } from './change-set.ts';
import { type Change, NO_HASH } from './event.ts';
import { CASE, change, draft, FUND, PERSON, sealed, sealing } from './record.fixture.ts';
import { sha256 } from '../sha256.fixture.ts';
import { type Heads, type Sealing, seal } from './seal.ts';

const toCase = { kind: 'gateCase', id: CASE } as const;
const toFund = { kind: 'fund', id: FUND } as const;

test('a change set is frozen all through, in the order in which the rule tells it', () => {
  const set = changeSet([change(FUND, [draft('granted')]), change(CASE, [draft('decided')])]);
  expect(set.map(({ stream }) => stream.kind)).toEqual(['fund', 'gateCase']);
  expect(Object.isFrozen(set) && Object.isFrozen(set[0]?.events[0]?.facts)).toBe(true);
});

test('numbers, chains and dates the events of a stream, and freezes them', () => {
  const [first, second] = sealed([change(CASE, [draft('opened'), draft('rated')])]);
  expect(first).toMatchObject({ version: 1, eventId: 'event-0', prevHash: NO_HASH, at: '2026-03-01T09:30:00.000Z' });
  expect(second).toMatchObject({ version: 2, eventId: 'event-1', prevHash: first?.hash });
  expect(Object.isFrozen(second?.facts)).toBe(true);
});

test('a private part is committed to with its own salt, and the hash is over the commitments alone', () => {
  const [event] = sealed([
    change(CASE, [draft('opened', { private: { title: { subject: PERSON, value: 'Trappan' } } })]),
  ]);
  const salt = sha256(`${'e'.repeat(64)}|${CASE}|1|title`);
  const commitment = sha256(JSON.stringify([salt, 'Trappan']));
  expect(event?.private).toEqual({ title: { subject: PERSON, salt, value: 'Trappan' } });
  expect(event?.commitments).toEqual({ title: { subject: PERSON, commitment } });
  const hashed = canonical({
    ...{
      eventId: event?.eventId ?? '',
      traceId: event?.traceId ?? '',
      streamKind: 'gateCase',
      streamId: CASE,
      initiativeId: event?.initiativeId ?? null,
      version: 1,
      type: 'opened',
      schemaVersion: 1,
      audience: 'participants',
    },
    ...{ at: '2026-03-01T09:30:00.000Z', by: { personId: PERSON, clientId: 'test' }, facts: { n: 1 } },
    ...{ commitments: { title: { subject: PERSON, commitment } }, prevHash: NO_HASH },
  });
  expect(event?.hash).toBe(hashed.ok && sha256(hashed.value));
});

test('a pin is the head of the pinned stream after the change set, whichever of the two comes first', () => {
  const events = sealed([
    change(CASE, [draft('decided', { pins: [toFund] })]),
    change(FUND, [draft('reserved'), draft('granted')]),
  ]);
  const [decided, , granted] = events;
  expect(decided?.facts).toEqual({ n: 1, pins: { fund: { id: FUND, version: 2, hash: granted?.hash } } });
  expect(events.map(({ eventId }) => eventId)).toEqual(['event-0', 'event-1', 'event-2']);
});

test('a pin to a stream outside the change set is its present head', () => {
  const heads = { [FUND]: { version: 7, hash: 'f'.repeat(64) } };
  const [event] = sealed([change(CASE, [draft('decided', { pins: [toFund] })])], heads);
  expect(event?.facts).toMatchObject({ pins: { fund: { version: 7, hash: 'f'.repeat(64) } } });
});

test.each([
  ['2026-03-01T09:30:00.5Z', '2026-03-01T09:30:00.501Z'],
  ['2026-03-01T09:30:00.000Z', '2026-03-01T09:30:00.001Z'],
  ['2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z'],
  ['2026-03-01T09:29:59.999Z', '2026-03-01T09:30:00.000Z'],
])('recorded time never runs backward: after %s comes %s', (before, at) => {
  const heads = { [CASE]: { version: 3, hash: 'c'.repeat(64), at: before } };
  expect(sealed([change(CASE, [draft('rated')], 3)], heads)[0]).toMatchObject({
    version: 4,
    prevHash: 'c'.repeat(64),
    at,
  });
});

test('what happens at once is recorded at one instant, whatever clock a head was written by', () => {
  const heads = { [FUND]: { version: 1, hash: 'f'.repeat(64), at: '2026-03-01T09:30:07.000Z' } };
  const events = sealed([change(CASE, [draft('decided')]), change(FUND, [draft('granted')], 1)], heads);
  expect(events.map(({ at }) => at)).toEqual(['2026-03-01T09:30:07.001Z', '2026-03-01T09:30:07.001Z']);
});

test('what pins a stream is recorded after it, whatever clock that was written by', () => {
  const heads = { [FUND]: { version: 1, hash: 'f'.repeat(64), at: '2026-03-01T09:30:07.000Z' } };
  const [event] = sealed([change(CASE, [draft('decided', { pins: [toFund] })])], heads);
  expect(event?.at).toBe('2026-03-01T09:30:07.001Z');
});

type Case = { name: string; changes: readonly Change[]; heads?: Heads; with?: Partial<Sealing>; refusal: string };

describe('refused, and nothing sealed', () => {
  const decided = (pins: readonly (typeof toCase | typeof toFund)[]) => draft('decided', { pins });
  test.each<Case>([
    {
      name: 'a stream twice',
      changes: [change(CASE, [draft('a')]), change(CASE, [draft('b')])],
      refusal: 'streamTwice',
    },
    { name: 'an older version', changes: [change(CASE, [draft('a')], 2)], refusal: 'otherVersion' },
    { name: 'too few ids', changes: [change(CASE, [draft('a')])], with: { eventIds: [] }, refusal: 'tooFewEventIds' },
    { name: 'a time with offset', changes: [], with: { at: '2026-03-01T09:30:00+01:00' }, refusal: 'badTime' },
    {
      name: 'a head with a time that is none',
      changes: [change(CASE, [draft('a')], 1)],
      heads: { [CASE]: { version: 1, hash: 'c'.repeat(64), at: 'yesterday' } },
      refusal: 'badTime',
    },
    { name: 'a forged pin', changes: [change(CASE, [draft('a', { facts: { pins: {} } })])], refusal: 'pinsAmongFacts' },
    { name: 'two pins of a kind', changes: [change(CASE, [decided([toFund, toFund])])], refusal: 'pinTwice' },
    { name: 'a pin to nothing', changes: [change(CASE, [decided([toFund])])], refusal: 'unknownPin' },
    {
      name: 'a pin to a stream of another kind',
      changes: [change(CASE, [draft('a', { pins: [{ kind: 'unit', id: FUND }] })]), change(FUND, [draft('b')])],
      refusal: 'unknownPin',
    },
    { name: 'a pin to itself', changes: [change(CASE, [decided([toCase])])], refusal: 'pinCircle' },
    {
      name: 'pins in a circle',
      changes: [change(CASE, [decided([toFund])]), change(FUND, [decided([toCase])])],
      refusal: 'pinCircle',
    },
    {
      name: 'what JSON cannot say',
      changes: [change(CASE, [draft('a', { facts: { n: Number.NaN } })])],
      refusal: 'notFinite',
    },
    {
      name: 'half a pair in a private part',
      changes: [change(CASE, [draft('a', { private: { t: { subject: PERSON, value: '\ud800' } } })])],
      refusal: 'loneSurrogate',
    },
  ])('$name', ({ changes, heads = {}, with: with_ = {}, refusal }) => {
    expect(seal(changeSet(changes), heads, sealing(9, with_))).toEqual({ ok: false, refusal });
  });
});
