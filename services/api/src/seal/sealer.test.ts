import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { merkleRoot } from '@idesluss/core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { appendEvents } from '../db/event-store.ts';
import { query } from '../db/query.ts';
import { openTestCity, someEvent, someTime } from '../db/testing.ts';
import { inTenant, readTenant } from '../db/transaction.ts';
import { sealTenant } from './seal-tenant.ts';
import { type Lag, measureLag, sealAll, startSealer } from './sealer.ts';
import { isSignedBy } from './signing.ts';
import { sha256 } from '../sha256.ts';

let city: Awaited<ReturnType<typeof openTestCity>>;
const close: (() => Promise<void>)[] = [];
const options = { holder: 'a', now: someTime, batch: 7, leaseFor: 1_000, key: undefined };

let instant = 0;
const nextInstant = () => new Date(Date.parse(someTime) + instant++).toISOString();

beforeEach(async () => {
  instant = 0;
  city = await openTestCity();
  close.push(city.close);
});
afterAll(async () => {
  for (const end of close) await end();
});

const place = (tenantId = city.ours) => ({ db: city.db, tenantId });
const record = (count: number, tenantId = city.ours) => {
  const streamId = randomUUID();
  const events = Array.from({ length: count }, (_, index) =>
    someEvent({ streamId, version: index + 1, at: nextInstant() }),
  );
  const writes = appendEvents(tenantId, events);
  return inTenant(place(tenantId), [], () => ({ writes, answer: events }));
};
/** One change over several streams, as a decision is: all of it at one instant. */
const recordTogether = (streams: number) => {
  const at = nextInstant();
  const events = Array.from({ length: streams }, () => someEvent({ at }));
  return inTenant(place(), [], () => ({ writes: appendEvents(city.ours, events), answer: events }));
};
const readSealed = async (tenantId = city.ours) => {
  const [sealed, [newest], [left]] = await readTenant(place(tenantId), [
    city.db.selectFrom('sealed_event').select(['position', 'hash', 'stream_id', 'version']).orderBy('position'),
    city.db
      .selectFrom('checkpoint')
      .select(['size', 'root', 'key_id', 'signature', 'recorded_at'])
      .orderBy('size', 'desc')
      .limit(1),
    query<{ count: number }>('select count(*) as count from public.unsealed'),
  ]);
  return { sealed, newest, left: left?.count };
};

describe('one sealer', () => {
  it('gives positions without gaps, each stream in its order, under a root that a full recomputation finds', async () => {
    await record(10);
    await record(9);
    while ((await sealTenant(place(), options)) === options.batch);
    const { sealed, newest, left } = await readSealed();
    expect(left).toBe(0);
    expect(sealed.map((event) => event.position)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
    for (const stream of Map.groupBy(sealed, (event) => event.stream_id).values()) {
      expect(stream.map((event) => event.version)).toEqual(stream.map((_, index) => index + 1));
    }
    expect(newest?.size).toBe(19);
    expect(newest?.root).toBe(
      merkleRoot(
        sealed.map((event) => event.hash),
        sha256,
      ),
    );
  });

  it('keeps tenants apart and leaves a checkpoint for each batch', async () => {
    await record(8);
    await record(3, city.theirs);
    await sealAll({ db: city.db, now: () => someTime, holder: 'a', batch: 4 });
    expect((await readSealed(city.theirs)).sealed.map((event) => event.position)).toEqual([1, 2, 3]);
    const [sizes] = await readTenant(place(), [city.db.selectFrom('checkpoint').select('size').orderBy('size')]);
    expect(sizes).toEqual([{ size: 4 }, { size: 8 }]);
  });

  it('never parts what was recorded together: no checkpoint shows half a decision', async () => {
    await recordTogether(2);
    await recordTogether(4);
    await recordTogether(3);
    await sealAll({ db: city.db, now: () => someTime, holder: 'a', batch: 3 });
    const [sizes] = await readTenant(place(), [city.db.selectFrom('checkpoint').select('size').orderBy('size')]);
    expect(sizes).toEqual([{ size: 6 }, { size: 9 }]);
  });

  it('signs with the configured key, and the signature tells of any change', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    await record(2);
    await sealTenant(place(), { ...options, key: { id: 'key-1', privateKey } });
    const { newest } = await readSealed();
    const said = { tenantId: city.ours, size: 2, root: newest?.root ?? '', recordedAt: newest?.recorded_at ?? '' };
    expect(newest?.key_id).toBe('key-1');
    expect(isSignedBy(said, newest?.signature ?? '', publicKey)).toBe(true);
    expect(isSignedBy({ ...said, size: 3 }, newest?.signature ?? '', publicKey)).toBe(false);
  });

  it('leaves a tenant to the holder of the lease until it has run out', async () => {
    await record(8);
    expect(await sealTenant(place(), options)).toBe(7);
    expect(await sealTenant(place(), { ...options, holder: 'b' })).toBe(undefined);
    const later = new Date(Date.parse(someTime) + 1_000).toISOString();
    expect(await sealTenant(place(), { ...options, holder: 'b', now: later })).toBe(1);
  });
});

describe('two sealers at once, while events are recorded', () => {
  it('give one sequence without gaps, even when both believe that every lease has run out', async () => {
    // A lease of less than nothing: only the locked row stands between them.
    const round = (holder: string) => sealTenant(place(), { ...options, holder, leaseFor: -1_000 });
    for (let turn = 0; turn < 15; turn += 1) {
      await Promise.all([record(3), round('a'), round('b'), record(4), round('a'), round('b')]);
    }
    while ((await round('a')) !== 0);
    const { sealed, newest, left } = await readSealed();
    expect(left).toBe(0);
    expect(sealed.map((event) => event.position)).toEqual(Array.from({ length: 105 }, (_, index) => index + 1));
    expect(newest?.root).toBe(
      merkleRoot(
        sealed.map((event) => event.hash),
        sha256,
      ),
    );
  });
});

describe('the loop', () => {
  it('seals what comes, says how far behind it is, and stops', async () => {
    await record(5);
    const now = () => new Date(Date.parse(someTime) + 2_500).toISOString();
    expect(await measureLag(city.db, city.ours, now())).toEqual({ tenantId: city.ours, waiting: 5, seconds: 2.5 });
    const lags: Lag[] = [];
    const sealer = startSealer({ db: city.db, now, every: 5, onLag: (lag) => lags.push(lag) });
    await expect.poll(async () => (await readSealed()).left).toBe(0);
    await expect.poll(() => lags.some((lag) => lag.tenantId === city.ours && lag.waiting === 0)).toBe(true);
    await sealer.stop();
    const rounds = lags.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(lags.length).toBe(rounds);
  });
});
