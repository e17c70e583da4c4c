import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { fundedMinor } from '../test/city-setup.ts';
import { addressOf, atMoneyGate } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

const kronor = (amountMinor: number) => ({ amountMinor, currency: 'SEK' });

describe('funds', () => {
  it('show what is left to their owner and the circle only', async () => {
    const opened = { unitId: city.units.care, year: 2027, name: 'Orörd' };
    const path = `/funds/${(await city.as('office').post('/funds', opened)).json().id}`;
    const money = { amount: kronor(fundedMinor), reference: 'Budget 2027' };
    await city.as('deciderCare').post(`${path}/allocations`, money);
    const outside = (await city.as('outsider').get(path)).json();
    expect(outside).toMatchObject({ allocated: kronor(fundedMinor), available: null, reserved: null });
    expect(outside.version).toBeUndefined();
    for (const person of ['deciderCare', 'leaderCare', 'office', 'registrar'] as const) {
      const shown = (await city.as(person).get(path)).json();
      expect(shown).toMatchObject({ available: kronor(fundedMinor), reserved: kronor(0) });
    }
    // An auditor reads afterwards: what is reserved would tell of a decision before it is notified.
    for (const person of ['deciderEducation', 'auditor'] as const) {
      expect((await city.as(person).get(path)).json().available).toBeNull();
    }
  });

  it('are opened by the office and filled by their owner', async () => {
    const fund = { unitId: city.units.care, year: 2027, name: 'Nästa år' };
    expect((await city.as('deciderCare').post('/funds', fund)).statusCode).toBe(403);
    const { id } = (await city.as('office').post('/funds', fund)).json();
    const money = { amount: kronor(12_345), reference: 'Budget 2027' };
    expect((await city.as('office').post(`/funds/${id}/allocations`, money)).statusCode).toBe(403);
    const done = await city.as('deciderCare').post(`/funds/${id}/allocations`, money);
    expect(done.statusCode).toBe(201);
    const { entries, _meta } = (await city.as('outsider').get(`/funds/${id}/entries`)).json();
    expect(_meta.totalRecords).toBe(1);
    expect(entries).toMatchObject([
      { entryId: done.json().id, from: 'source', to: 'available', amount: kronor(12_345), reference: 'Budget 2027' },
    ]);
    expect((await city.as('bearer').get('/funds')).json().funds[0]).toMatchObject({ fundId: id, year: 2027 });
  });

  it('of one name, unit and year are opened once, also when it is tried many times at once', async () => {
    const fund = { unitId: city.units.education, year: 2027, name: 'Sommarpotten' };
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => city.as('office').post('/funds', fund)));
    const told = answers.map((answer) => [answer.statusCode, answer.json().code]);
    const refused = [409, 'alreadyDone'];
    expect(told.toSorted(([a], [b]) => Number(a) - Number(b))).toEqual([
      [201, undefined],
      refused,
      refused,
      refused,
      refused,
    ]);
    expect((await city.as('office').post('/funds', { ...fund, year: 2028 })).statusCode).toBe(201);
  });

  it('take whole öre above zero, and no more than the core can add up', async () => {
    const path = `/funds/${city.funds.city}/allocations`;
    const give = (amount: unknown) => city.as('deciderCity').post(path, { amount, reference: 'Budget' });
    expect((await give(kronor(-1))).statusCode).toBe(400);
    expect((await give(kronor(0.5))).statusCode).toBe(400);
    expect((await give({ amountMinor: 5, currency: 'EUR' })).statusCode).toBe(400);
    expect((await give(kronor(0))).json()).toMatchObject({ code: 'argumentRefused' });
    expect((await give(kronor(Number.MAX_SAFE_INTEGER))).json()).toMatchObject({ code: 'argumentRefused' });
  });

  it('walk their ledger with a cursor', async () => {
    const path = `/funds/${city.funds.education}`;
    for (const amount of [1, 2, 3]) {
      const money = { amount: kronor(amount), reference: `Tillskott ${amount}` };
      await city.as('deciderEducation').post(`${path}/allocations`, money);
    }
    const first = (await city.as('bearer').get(`${path}/entries?limit=3`)).json();
    const next: string = first._links.find(({ rel }: { rel: string }) => rel === 'next').href.split('/v0')[1];
    const second = (await city.as('bearer').get(next)).json();
    expect([...first.entries, ...second.entries].map(({ amount }) => amount.amountMinor)).toEqual([
      fundedMinor,
      1,
      2,
      3,
    ]);
  });

  it('tell nobody outside the circle of what is reserved before it is notified', async () => {
    const path = `/funds/${city.funds.care}`;
    const { gateCaseId } = await atMoneyGate(city, 4_000);
    const moves = async (person: 'outsider' | 'bearer' | 'deciderCare'): Promise<string[]> => {
      const { entries } = (await city.as(person).get(`${path}/entries?limit=100`)).json();
      return entries.map(({ from, to }: { from: string; to: string }) => `${from}>${to}`);
    };
    const [known, all] = [await moves('outsider'), await moves('deciderCare')];
    const before = await city.as('outsider').get(path);
    const { application, basis } = (await city.as('deciderCare').get(`/gate-cases/${gateCaseId}`)).json();
    await city.send('deciderCare', {
      type: 'decideShare',
      aim: { gateCaseId },
      target: { shareId: application.shares[0].shareId },
      args: { outcome: 'approve', basedOn: basis, reason: 'Ryms i potten', recorded: null },
    });
    expect(await moves('deciderCare')).toEqual([...all, 'available>reserved']);
    expect(await moves('bearer')).toEqual(known);
    expect(await moves('outsider')).toEqual(known);
    expect((await city.as('outsider').get(path)).headers.etag).toBe(before.headers.etag);
    expect((await city.as('office').get(path)).json().reserved).toEqual(kronor(4_000));
  });

  it.each(['deciderCare', 'office', 'outsider', 'bearer'] as const)(
    'have entries that add up for %s, and at no point less than nothing',
    async (person) => {
      const prepared = await atMoneyGate(city, 2_000);
      const decide = { outcome: 'approve', basedOn: await addressOf(city, prepared), reasons: 'Ja.' };
      await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, decide);
      const path = `/funds/${city.funds.care}`;
      const { entries } = (await city.as(person).get(`${path}/entries?limit=100`)).json();
      const sums: Record<string, number> = {};
      let least = 0;
      for (const { from, to, amount } of entries) {
        sums[from] = (sums[from] ?? 0) - amount.amountMinor;
        sums[to] = (sums[to] ?? 0) + amount.amountMinor;
        if (from !== 'source') least = Math.min(least, sums[from]);
      }
      const fund = (await city.as(person).get(path)).json();
      expect(sums['granted']).toBe(fund.granted.amountMinor);
      expect(sums['source']).toBe(-fund.allocated.amountMinor);
      // Who is not told what is available sees the reserved among it.
      expect([fund.available?.amountMinor ?? sums['available'], least]).toEqual([sums['available'], 0]);
      expect(sums['reserved'] ?? 0).toBe(fund.reserved?.amountMinor ?? 0);
    },
  );

  it('name no initiative that the reader may not read', async () => {
    const prepared = await atMoneyGate(city, 4_321, city.funds.care, 'invited');
    const decide = { outcome: 'approve', basedOn: await addressOf(city, prepared), reasons: 'Ja.' };
    await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, decide);
    const ledger = async (person: 'outsider' | 'deciderCare') =>
      (await city.as(person).get(`/funds/${city.funds.care}/entries?limit=100`)).body;
    expect(await ledger('deciderCare')).toContain(prepared.initiativeId);
    expect(await ledger('outsider')).toContain('"amountMinor":4321');
    expect(await ledger('outsider')).not.toContain(prepared.initiativeId);
    expect(await ledger('outsider')).not.toContain(prepared.gateCaseId);
  });
});
