import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { addressOf, atMoneyGate, inAMonth } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

const kronor = (amountMinor: number) => ({ amountMinor, currency: 'SEK' });

/** All that is told of the fund by its routes. */
const toldOfFund = async (person: PersonKey): Promise<readonly string[]> => {
  const path = `/funds/${city.funds.care}`;
  const paths = [path, '/funds?limit=100', `${path}/entries?limit=100`];
  const answers = await Promise.all(paths.map((each) => city.as(person).get(each)));
  return answers.map(({ body, headers }) => `${headers.etag} ${body}`);
};

it.each(['bearer', 'leaderCare'] as const)(
  'keeps a decision under embargo from %s, who looks after the money',
  async (person) => {
    const holding = { unitId: city.units.care, validFrom: '2026-01-01', validTo: null };
    await city.send('office', {
      ...{ type: 'grantMandate', aim: {}, target: undefined },
      args: {
        ...{ ...holding, holder: { kind: 'person', personId: city.people[person] }, gateKinds: ['money'] },
        ...{ highestAmountMinor: null, reference: '4.2' },
      },
    });
    await city.send('office', {
      ...{ type: 'assignRole', aim: {}, target: undefined },
      args: { ...holding, personId: city.people[person], role: 'assessor' },
    });
    // Reading knows of it within a second.
    city.passDays(0.0001);
    const prepared = await atMoneyGate(city, 1_000_000);
    const path = `/gate-cases/${prepared.gateCaseId}`;
    const before = await toldOfFund(person);
    expect(before[0]).toContain('"available":{');
    const decision = {
      ...{ outcome: 'approve', basedOn: await addressOf(city, prepared), reasons: 'Bra.' },
      embargo: { reason: 'Nämnden informeras först', until: inAMonth(city) },
    };
    const decided = await city.as('deciderCare').post(`${path}/decisions`, decision);
    expect(decided.statusCode).toBe(201);
    expect(await toldOfFund(person)).toEqual(before);
    expect(await toldOfFund('office')).toEqual(
      expect.arrayContaining([expect.stringContaining(prepared.initiativeId)]),
    );
    city.counter.roundTrips = 0;
    await city.as(person).get('/funds?limit=100');
    expect(city.counter.roundTrips).toBeLessThanOrEqual(3);

    const money = { amount: kronor(5), reference: 'Tillskott' };
    const allocated = await city.as(person).post(`/funds/${city.funds.care}/allocations`, money);
    expect(allocated.statusCode).toBe(201);
    expect(allocated.headers.etag).toBeUndefined();
    expect(allocated.json().version).toBe(1);

    await city.as('deciderCare').post(`${path}/notifications`, {});
    const shown = (await city.as(person).get(`/funds/${city.funds.care}`)).json();
    const truly = (await city.as('office').get(`/funds/${city.funds.care}`)).json();
    expect({ ...shown, _links: [] }).toEqual({ ...truly, _links: [] });
    const { decision: notified } = (await city.as(person).get(path)).json();
    expect(notified.embargo.reason).toBe(person === 'bearer' ? null : 'Nämnden informeras först');
  },
);
