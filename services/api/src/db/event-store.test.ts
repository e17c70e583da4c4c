import { randomUUID } from 'node:crypto';
import { canonical, type Json, NO_HASH, type RecordedEvent, verifyChain } from '@idesluss/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { constraintOf } from './failures.ts';
import { listEvents, listInitiativeEvents, toRecordedEvent } from './event-queries.ts';
import { appendEvents, erasePrivateParts } from './event-store.ts';
import { foldCheck } from './fold-check.ts';
import { query } from './query.ts';
import { caseNumber, findInitiativeRow, listStreamRows, lockStreamRows, takeCaseNumber } from './stream-rows.ts';
import { ensureTenant } from './tenants.ts';
import { insertFund, openTestCity, someEvent, someHash, someTime } from './testing.ts';
import { type Counter, inTenant, readOne, readTenant, type Statement } from './transaction.ts';
import { sha256 } from '../sha256.ts';

let city: Awaited<ReturnType<typeof openTestCity>>;
const place = (tenantId = city.ours, counter?: Counter) => ({ db: city.db, tenantId, counter });
const write = (writes: readonly Statement[]) => inTenant(place(), [], () => ({ writes, answer: undefined }));
const read = async (streamId: string) => {
  const [rows] = await readTenant(place(), [listEvents(city.db, streamId, { after: 0, limit: 100 })]);
  return rows.map(toRecordedEvent);
};

function hashOf(value: Json): string {
  const text = canonical(value);
  if (!text.ok) throw new Error(text.refusal);
  return sha256(text.value);
}

/** One event about a person with difficult texts, sealed by hand: the rules alone can make a change set. */
function sealedAfter(before: RecordedEvent | undefined, streamId: string, subject: string): RecordedEvent {
  const salt = someHash();
  const value = { given: 'Åsa', n: 1.5 };
  const commitments = { name: { subject, commitment: hashOf([salt, value]) } };
  const facts = { text: 'Åsa "Ö" \\ \u2028 {1,2}', number: 1e21, small: 0.1, nested: { b: [null, true], a: {} } };
  const place = {
    streamKind: 'person',
    streamId,
    version: (before?.version ?? 0) + 1,
    initiativeId: null,
    prevHash: before?.hash ?? NO_HASH,
  };
  const at = '2026-03-01T09:30:00.120Z';
  const rest = { type: 'personNamed', schemaVersion: 1, audience: 'everyone', at, facts, commitments } as const;
  const ids = { eventId: randomUUID(), traceId: 'trace' };
  const hash = hashOf({ ...place, ...rest, ...ids, by: { personId: null, clientId: 'test' } });
  return someEvent({
    ...place,
    ...rest,
    ...ids,
    streamKind: 'person',
    private: { name: { subject, salt, value } },
    hash,
  });
}

function sealed(streamId: string, subject: string): readonly RecordedEvent[] {
  const first = sealedAfter(undefined, streamId, subject);
  return [first, sealedAfter(first, streamId, subject)];
}

beforeAll(async () => {
  city = await openTestCity();
});
afterAll(() => city.close());

describe('the log', () => {
  it('gives back what was sealed, to the letter, so that every hash still holds', async () => {
    const streamId = randomUUID();
    const events = sealed(streamId, randomUUID());
    await write(appendEvents(city.ours, events));
    const back = await read(streamId);
    expect(back).toEqual(events);
    expect(verifyChain(back, sha256)).toEqual([]);
  });

  it('shows an erased part as erased, and the chain still verifies', async () => {
    const [streamId, subject] = [randomUUID(), randomUUID()];
    await write(appendEvents(city.ours, sealed(streamId, subject)));
    const erased = await inTenant(place(), [erasePrivateParts(city.ours, subject)], ([rows]) => ({
      writes: [query('select 1')],
      answer: rows.map((row) => row.version).toSorted((a, b) => a - b),
    }));
    expect(erased).toEqual([1, 2]);
    const back = await read(streamId);
    expect(back[0]?.private['name']).toEqual({ ...back[0]?.commitments['name'], erased: true });
    expect(verifyChain(back, sha256)).toEqual([]);
  });

  it('refuses a version that somebody else has used', async () => {
    const event = someEvent();
    await write(appendEvents(city.ours, [event]));
    const again = write(appendEvents(city.ours, [someEvent({ streamId: event.streamId })]));
    const error: unknown = await again.catch((thrown: unknown) => thrown);
    expect(constraintOf(error)).toBe('event_pkey');
  });

  it('lets the service neither change nor remove an event', async () => {
    await expect(write([query(`update public.event set type = 'x'`)])).rejects.toThrow('permission denied');
    await expect(write([query('delete from public.event')])).rejects.toThrow('permission denied');
    await expect(write([query('truncate public.event')])).rejects.toThrow('permission denied');
  });

  it('lists the events of an initiative page by page, each once, by time', async () => {
    const initiativeId = randomUUID();
    const events = Array.from({ length: 9 }, (_, index) =>
      someEvent({ initiativeId, at: `2026-03-01T09:30:0${Math.floor(index / 4)}.000Z` }),
    );
    await write(appendEvents(city.ours, events.toReversed()));
    const seen: RecordedEvent[] = [];
    for (let more = true; more; ) {
      const after = seen.at(-1)?.eventId;
      const [rows] = await readTenant(place(), [listInitiativeEvents(city.db, initiativeId, { after, limit: 2 })]);
      seen.push(...rows.map(toRecordedEvent));
      more = rows.length > 0;
    }
    expect(seen).toHaveLength(events.length);
    expect(new Set(seen.map((event) => event.eventId))).toEqual(new Set(events.map((event) => event.eventId)));
    expect(seen).toEqual(seen.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)));
  });
});

describe('rows', () => {
  const row = (initiativeId: string) =>
    city.db.insertInto('initiative').values({
      tenant_id: city.ours,
      initiative_id: initiativeId,
      version: 1,
      head_hash: someHash(),
      fold: 1,
      standing: 'draft',
      phase: null,
      process_model_id: randomUUID(),
      visibility: 'invited',
      owning_unit_id: null,
      reader_ids: `{${randomUUID()}}`,
      unit_ids: '{}',
      case_number: null,
      title: null,
      submitted_at: null,
      recorded_at: someTime,
      state: '{"a":1}',
    });

  it('reads one initiative in one statement and one round trip, behind the wall', async () => {
    const initiativeId = randomUUID();
    await write([row(initiativeId)]);
    const counter = { roundTrips: 0, statements: 0 };
    const found = await readOne(place(city.ours, counter), findInitiativeRow(city.ours, initiativeId, null));
    expect(found).toMatchObject({ state: { a: 1 } });
    expect(counter).toEqual({ roundTrips: 1, statements: 1 });
    expect(await readOne(place(), findInitiativeRow(city.theirs, initiativeId, null))).toBe(undefined);
    expect(await city.db.selectFrom('initiative').select('version').execute()).toEqual([]);
  });

  it('locks in the order of ids and lists the same rows', async () => {
    const ids: readonly string[] = [randomUUID(), randomUUID()].toSorted();
    await write(ids.map((id) => insertFund(city.db, city.ours, id)));
    const reads = [lockStreamRows('fund', ids.toReversed()), listStreamRows('fund', ids)] as const;
    const found = await inTenant(place(), reads, (rows) => ({ writes: [], answer: rows }));
    expect(found[0].map((fund) => fund.stream_id)).toEqual(ids);
    expect(found[1]).toEqual(found[0]);
  });

  it('refuses a fund below zero, and a state beyond its bound', async () => {
    const fundId = randomUUID();
    await write([insertFund(city.db, city.ours, fundId, 5)]);
    const spend = query('update public.fund set available = available - 6 where fund_id = $1::uuid', [fundId]);
    const error: unknown = await write([spend]).catch((thrown: unknown) => thrown);
    expect(constraintOf(error)).toBe('fund_available_not_negative');
    const big = query('update public.fund set state = $1::jsonb', [JSON.stringify({ big: 'x'.repeat(70_000) })]);
    await expect(write([big])).rejects.toThrow('fund_state_check');
  });

  it('gives case numbers one by one, also to many at once', async () => {
    const take = () =>
      inTenant(place(), [takeCaseNumber(city.ours, 2026)], ([[taken]]) => ({
        writes: [query('select 1')],
        answer: caseNumber(2026, taken?.last ?? 0),
      }));
    const numbers = await Promise.all(Array.from({ length: 12 }, take));
    expect(numbers.toSorted().at(0)).toBe('2026-000001');
    expect(new Set(numbers).size).toBe(12);
  });
});

describe('the fold check', () => {
  const count = (_kind: string, events: readonly RecordedEvent[]) => ({ count: events.length });
  let tenantId = '';
  beforeEach(async () => {
    tenantId = randomUUID();
    const key = `fold-${tenantId.slice(0, 8)}`;
    await ensureTenant(city.ownerUrl, { tenantId, key, name: key, municipalityCode: null, host: null });
  });
  const check = () =>
    foldCheck(place(tenantId), { fold: count, verifyChain: (events, known) => verifyChain(events, sha256, known) });
  const record = (writes: readonly Statement[]) => inTenant(place(tenantId), [], () => ({ writes, answer: undefined }));
  const person = (events: readonly RecordedEvent[]) =>
    city.db.insertInto('person').values({
      tenant_id: tenantId,
      person_id: events[0]?.streamId ?? '',
      version: events.length,
      head_hash: events.at(-1)?.hash ?? '',
      fold: 1,
      display_name: null,
      recorded_at: someTime,
      state: JSON.stringify({ count: events.length }),
    });

  it('finds nothing where log and rows agree, and says what differs', async () => {
    const events = sealed(randomUUID(), randomUUID());
    await record([...appendEvents(tenantId, events), person(events)]);
    expect(await check()).toEqual([]);
    const name = `person ${events[0]?.streamId}`;
    await record([query(`update public.person set state = '{"count":3}'`)]);
    expect(await check()).toEqual([`${name}: the row is not what its events fold to`]);
    await record([query(`update public.person set state = '{"count":2}', version = 1`)]);
    expect(await check()).toHaveLength(1);
    const stray = sealed(randomUUID(), randomUUID());
    await record(appendEvents(tenantId, stray));
    expect(await check()).toContain(`person ${stray[0]?.streamId}: has events and no row`);
  });

  it('tells a part that was deleted from one whose subject was erased', async () => {
    const subject = randomUUID();
    const events = sealed(randomUUID(), subject);
    const row = events[0]?.streamId;
    await record([...appendEvents(tenantId, events), person(events)]);
    await record([erasePrivateParts(tenantId, subject)]);
    const gone = (await check()).filter((said) => said.includes('no erasure of its subject is recorded'));
    expect(gone.every((said) => said.includes(`person ${row}`))).toBe(true);
    expect(gone).not.toEqual([]);
    await record(
      appendEvents(tenantId, [someEvent({ streamId: subject, streamKind: 'person', type: 'personErased' })]),
    );
    expect((await check()).filter((said) => said.includes(`${row}: `))).toEqual([]);
  });
});
