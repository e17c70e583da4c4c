import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from './database.ts';
import { appendEvents } from './event-store.ts';
import { isOutcomeUnknown, isUnavailable, outcomeOfLastFlush, outcomeUnknown, rolledBack } from './failures.ts';
import { openAsOwner } from './migrate.ts';
import { query } from './query.ts';
import { retrying } from './retry.ts';
import type { Database } from './tables.ts';
import { insertFund, insertReceipt, openTestCity, someEvent } from './testing.ts';
import { inTenant, readTenant } from './transaction.ts';

let city: Awaited<ReturnType<typeof openTestCity>>;
const place = () => ({ db: city.db, tenantId: city.ours });
const settled = { settlesUnknown: true, firstPause: 1 };
const asOwner = async (text: string, url = city.ownerUrl) => {
  const owner = openAsOwner<Database>(url);
  try {
    await owner.executeQuery(query(text));
  } finally {
    await owner.destroy();
  }
};
const serverError = (code: string, message = code, extra = {}) =>
  Object.assign(new Error(message), { code, severity: 'ERROR', ...extra });

beforeAll(async () => {
  city = await openTestCity({ statementTimeout: 300 });
});
afterAll(() => city.close());

describe('retrying', () => {
  const again = ['40001', '40P01', '25006', '57P01', '57P02', '57P03', '08006', '08P01', '26000'];
  it.each(again)('runs the whole unit again after %s', async (code) => {
    let runs = 0;
    const work = async () => {
      runs += 1;
      if (runs < 3) throw serverError(code);
      return 'done';
    };
    expect(await retrying(work, settled)).toBe('done');
    expect(runs).toBe(3);
  });

  it('gives up after so many runs and says that it was not done', async () => {
    const failing = retrying(() => Promise.reject(serverError('40001')), { ...settled, attempts: 3 });
    await expect(failing).rejects.toMatchObject({ name: 'Unavailable', outcome: 'notDone', retryAfter: 1 });
  });

  it('lets a stale plan pass once, and every fault of ours never', async () => {
    let runs = 0;
    const stale = () => {
      runs += 1;
      return Promise.reject(serverError('0A000', 'cached plan must not change result type'));
    };
    await expect(retrying(stale, settled)).rejects.toThrow('cached plan');
    expect(runs).toBe(2);
    for (const code of ['23514', '42501', '22P02']) {
      await expect(retrying(() => Promise.reject(serverError(code)), settled)).rejects.toMatchObject({ code });
    }
  });

  it('tries an unknown outcome again only where a receipt settles it', async () => {
    const unknown = () => Promise.reject(outcomeUnknown(undefined));
    const once = retrying(unknown, { settlesUnknown: false });
    await expect(once).rejects.toMatchObject({ name: 'Unavailable', outcome: 'unknown' });
    let runs = 0;
    const settles = async () => {
      runs += 1;
      return runs === 1 ? unknown() : 'found';
    };
    expect(await retrying(settles, settled)).toBe('found');
  });

  it('waits ever longer at most, by a part drawn at random', async () => {
    const started = performance.now();
    const work = () => Promise.reject(rolledBack());
    await expect(retrying(work, { ...settled, firstPause: 20, attempts: 4, random: () => 1 })).rejects.toSatisfy(
      isUnavailable,
    );
    expect(performance.now() - started).toBeGreaterThan(20 + 40 + 80 - 5);
  });
});

describe('the outcome of a flush with commit', () => {
  it('is known when the server named what failed, and unknown when the line went dead or commit itself was ended', () => {
    const duplicate = serverError('23505');
    expect(outcomeOfLastFlush(duplicate, false, true)).toBe(duplicate);
    expect(outcomeOfLastFlush(serverError('57P01'), false, true)).not.toSatisfy(isOutcomeUnknown);
    expect(outcomeOfLastFlush(serverError('57P01'), true, true)).toSatisfy(isOutcomeUnknown);
    expect(outcomeOfLastFlush(serverError('40001'), true, true)).not.toSatisfy(isOutcomeUnknown);
    expect(outcomeOfLastFlush(new Error('Connection terminated unexpectedly'), false, true)).toSatisfy(
      isOutcomeUnknown,
    );
    const reset = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    expect(outcomeOfLastFlush(reset, false, true)).toSatisfy(isOutcomeUnknown);
    expect(outcomeOfLastFlush(reset, false, false)).toBe(reset);
  });
});

describe('on a real server', () => {
  it('survives a backend that is killed between the two flushes, and stores the unit once', async () => {
    let runs = 0;
    const key = randomUUID();
    const work = () =>
      inTenant(place(), [query<{ pid: number }>('select pg_backend_pid() as pid')], ([rows]) => {
        runs += 1;
        const kill = query('select pg_terminate_backend($1::int)', [rows[0]?.pid ?? 0]);
        return { writes: [...(runs === 1 ? [kill] : []), insertReceipt(city.db, city.ours, key)], answer: runs };
      });
    expect(await retrying(work, settled)).toBe(2);
    const [receipts] = await readTenant(place(), [city.db.selectFrom('receipt').select('key').where('key', '=', key)]);
    expect(receipts.length).toBe(1);
  });

  it('does not end the process when a connection dies while idle inside a transaction', async () => {
    const work = city.db.connection().execute(async (one) => {
      await one.executeQuery(query('begin'));
      const { rows } = await one.executeQuery(query<{ pid: number }>('select pg_backend_pid() as pid'));
      await city.db.executeQuery(query('select pg_terminate_backend($1::int)', [rows[0]?.pid ?? 0]));
      await pause(50);
      await one.executeQuery(query('select 1'));
    });
    await expect(work).rejects.toThrow(/terminat|not queryable/);
    expect((await city.db.executeQuery(query('select 1 as one'))).rows).toEqual([{ one: 1 }]);
  });

  it('heals a prepared plan that a migration made stale', async () => {
    await asOwner('create table public.shape (a int); grant select on public.shape to idesluss_service');
    const db = openDatabase({ url: city.serviceUrl, poolSize: 1 });
    const read = () =>
      readTenant({ db, tenantId: city.ours }, [query('select * from public.shape where $1::int = 1', [1])]);
    await read();
    await asOwner('alter table public.shape add column b int');
    expect(await retrying(read, settled)).toEqual([[]]);
    await db.destroy();
  });

  it('stops a statement that takes too long and answers that the database is not available', async () => {
    const slow = () => readTenant(place(), [query('select pg_sleep(5)')]);
    await expect(retrying(slow, settled)).rejects.toMatchObject({ name: 'Unavailable', outcome: 'notDone' });
  });

  it('answers that nobody is there as unavailable', async () => {
    const db = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none', connectTimeout: 200 });
    const read = () => readTenant({ db, tenantId: city.ours }, [query('select 1')]);
    await expect(retrying(read, { ...settled, attempts: 2 })).rejects.toSatisfy(isUnavailable);
    await db.destroy();
  });

  it('lets the second of two requests with one key find the receipt of the first', async () => {
    const key = randomUUID();
    const lookUp = city.db.selectFrom('receipt').select('key').where('key', '=', key);
    const unit = () =>
      retrying(
        () =>
          inTenant(place(), [lookUp, query('select pg_sleep(0.05)')], ([found]) => ({
            writes: found.length > 0 ? [] : [insertReceipt(city.db, city.ours, key)],
            answer: found.length > 0 ? 'found' : 'done',
          })),
        settled,
      );
    const answers = await Promise.all([unit(), unit()]);
    expect(new Set(answers)).toEqual(new Set(['done', 'found']));
  });

  it('lets the second of two writers of one version see the first', async () => {
    const streamId = randomUUID();
    const count = city.db.selectFrom('event').select('version').where('stream_id', '=', streamId);
    const unit = () =>
      retrying(
        () =>
          inTenant(place(), [count, query('select pg_sleep(0.05)')], ([events]) => ({
            writes: appendEvents(city.ours, [someEvent({ streamId, version: events.length + 1 })]),
            answer: events.length + 1,
          })),
        settled,
      );
    expect(new Set(await Promise.all([unit(), unit()]))).toEqual(new Set([1, 2]));
  });

  it('lets two units that lock the same rows in opposite order both finish', async () => {
    const [a, b] = [randomUUID(), randomUUID()];
    await inTenant(place(), [], () => ({
      writes: [insertFund(city.db, city.ours, a), insertFund(city.db, city.ours, b)],
      answer: undefined,
    }));
    // The server would look for a deadlock after a second only; the superuser alone may say otherwise.
    const name = new URL(city.ownerUrl).pathname.slice(1);
    await asOwner(`alter database ${name} set deadlock_timeout = '100ms'`, inject('testCluster').adminUrl);
    const patient = openDatabase({ url: city.serviceUrl });
    const lock = (id: string) => query('select 1 from public.fund where fund_id = $1::uuid for update', [id]);
    const both = (first: string, second: string) =>
      retrying(
        () =>
          inTenant(
            { db: patient, tenantId: city.ours },
            [lock(first), query('select pg_sleep(0.05)'), lock(second)],
            () => ({
              writes: [query('select 1')],
              answer: 'done',
            }),
          ),
        settled,
      );
    expect(await Promise.all([both(a, b), both(b, a)])).toEqual(['done', 'done']);
    await patient.destroy();
  });
});
