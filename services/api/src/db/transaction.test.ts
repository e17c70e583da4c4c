import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlStateOf } from './failures.ts';
import { expectRows, OTHER_ROW_COUNT } from './guard.ts';
import { query } from './query.ts';
import type { Database } from './tables.ts';
import { insertFund, insertReceipt, openTestCity } from './testing.ts';
import { type Counter, inTenant, readMore, readTenant, type Statement } from './transaction.ts';

let city: Awaited<ReturnType<typeof openTestCity>>;
const place = (counter?: Counter) => ({ db: city.db, tenantId: city.ours, counter });
const fundRow = (db: Kysely<Database>, id: string) =>
  db.selectFrom('fund').select(['available', 'recorded_at']).where('fund_id', '=', id);
const write = (writes: readonly Statement[], tenantId = city.ours) =>
  inTenant({ db: city.db, tenantId }, [], () => ({ writes, answer: 'done' }));
const countReceipts = async () => {
  const [rows] = await readTenant(place(), [city.db.selectFrom('receipt').select('key')]);
  return rows.length;
};
const failure = async (work: Promise<unknown>): Promise<unknown> => {
  const settled = await Promise.allSettled([work]);
  return settled[0]?.status === 'rejected' ? settled[0].reason : undefined;
};

beforeAll(async () => {
  // One connection: whatever one unit leaves behind, the next would meet.
  city = await openTestCity({ poolSize: 1 });
});
afterAll(() => city.close());

describe('the wall', () => {
  it('shows a row to its own tenant, to no other, and to nobody without a tenant', async () => {
    const fundId = randomUUID();
    await write([insertFund(city.db, city.ours, fundId, 7)]);
    const [own] = await readTenant(place(), [fundRow(city.db, fundId)]);
    const [other] = await readTenant({ db: city.db, tenantId: city.theirs }, [fundRow(city.db, fundId)]);
    expect(own).toEqual([{ available: 7, recorded_at: '2026-03-01T09:30:00.000Z' }]);
    expect(other).toEqual([]);
    expect(await fundRow(city.db, fundId).execute()).toEqual([]);
  });

  it('refuses a row for another tenant and does not find one to update', async () => {
    const fundId = randomUUID();
    await write([insertFund(city.db, city.ours, fundId)]);
    expect(sqlStateOf(await failure(write([insertFund(city.db, city.theirs, randomUUID())])))).toBe('42501');
    const update = city.db.updateTable('fund').set({ version: 2 }).where('fund_id', '=', fundId);
    const guarded = expectRows(city.db, update.returning(sql.lit(1).as('one')));
    expect(sqlStateOf(await failure(write([guarded], city.theirs)))).toBe(OTHER_ROW_COUNT);
    await write([guarded]);
  });

  it('does not let one tenant shine through to the next use of the same prepared statement', async () => {
    const fundId = randomUUID();
    await write([insertFund(city.db, city.ours, fundId)]);
    for (let round = 0; round < 12; round += 1) {
      const tenantId = round % 2 === 0 ? city.ours : city.theirs;
      const [rows] = await readTenant({ db: city.db, tenantId }, [fundRow(city.db, fundId)]);
      expect(rows.length).toBe(round % 2 === 0 ? 1 : 0);
    }
  });
});

describe('a unit of work', () => {
  it('takes two round trips, a read one, and one more for each further reading', async () => {
    const counter = { roundTrips: 0, statements: 0 };
    await inTenant(place(counter), [fundRow(city.db, randomUUID())], ([funds]) => ({
      writes: [insertReceipt(city.db, city.ours, randomUUID())],
      answer: funds.length,
    }));
    expect(counter).toEqual({ roundTrips: 2, statements: 5 });
    await readTenant(place(counter), [fundRow(city.db, randomUUID())]);
    expect(counter.roundTrips).toBe(3);
    const further = [fundRow(city.db, randomUUID())] as const;
    const writes = [insertReceipt(city.db, city.ours, randomUUID())];
    await inTenant(place(counter), further, () => readMore(further, ([funds]) => ({ writes, answer: funds.length })));
    expect(counter.roundTrips).toBe(6);
  });

  it('answers the first failure and stores nothing, and the connection stays usable', async () => {
    const before = await countReceipts();
    const twice = insertReceipt(city.db, city.ours, 'twice');
    const error = await failure(write([insertReceipt(city.db, city.ours, 'a'), twice, twice, query('select 1')]));
    expect(sqlStateOf(error)).toBe('23505');
    expect(await countReceipts()).toBe(before);
  });

  it('stores nothing when nothing is written or the change throws', async () => {
    const take = () =>
      query('insert into public.case_number_series (tenant_id, year, last) values ($1, 2030, 1)', [city.ours]);
    await inTenant(place(), [take()], () => ({ writes: [], answer: undefined }));
    const thrown = inTenant(place(), [take()], () => {
      throw new Error('no');
    });
    await expect(thrown).rejects.toThrow('no');
    const [rows] = await readTenant(place(), [query('select 1 from public.case_number_series where year = 2030')]);
    expect(rows).toEqual([]);
  });
});

describe('half a decision is never stored', () => {
  const circular: unknown[] = [];
  circular.push(circular);
  const cases: readonly [string, unknown][] = [
    ['a circular object', { circular }],
    ['an object', {}],
    ['a list', ['x']],
    ['a bigint', 1n],
    ['a date', new Date(0)],
    ['nothing', undefined],
    ['a function', () => 1],
  ];
  it.each(cases)('when one parameter is %s', async (_name, parameter) => {
    const before = await countReceipts();
    const bad = query('select $1::text', [parameter]);
    const error = await failure(write([insertReceipt(city.db, city.ours, randomUUID()), bad]));
    expect(error).toMatchObject({ name: 'UnsendableStatement' });
    expect(await countReceipts()).toBe(before);
  });

  it('when a statement cannot be compiled', async () => {
    const before = await countReceipts();
    const bad = {
      compile: () => {
        throw new Error('cannot compile');
      },
    };
    await expect(write([insertReceipt(city.db, city.ours, randomUUID()), bad])).rejects.toThrow('cannot compile');
    expect(await countReceipts()).toBe(before);
  });

  it('when a number is beyond the exact integers', async () => {
    const reading = readTenant(place(), [query('select 9007199254740993::bigint as n')]);
    await expect(reading).rejects.toThrow('beyond the exact integers');
    expect(await readTenant(place(), [query('select 9007199254740991::bigint as n')])).toEqual([
      [{ n: 9007199254740991 }],
    ]);
  });
});
