import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { tablesHolding } from '../test/find-text.ts';
import { accepted } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

/** A person with a canary in every personal field, who has endorsed an initiative in their own words. */
const told = async (canary: string) => {
  const person = { name: `${canary} Namn`, email: `${canary}@example.org`, unitId: city.units.care };
  const { id: personId } = (await city.as('office').post('/people', person)).json();
  const initiativeId = await accepted(city);
  const path = `/initiatives/${initiativeId}`;
  expect((await city.as('bearer').post(`${path}/managers`, { personId })).statusCode).toBe(201);
  const endorsement = { answer: 'yes', reason: `${canary} tycker att det är bra` };
  const key = { 'idempotency-key': `endorse-${personId}` };
  const endorsed = await city.asPerson(personId).post(`${path}/endorsements`, endorsement, key);
  expect(endorsed.statusCode).toBe(201);
  return { personId, path, endorsement, key };
};

const tables = (canary: string) => tablesHolding(city.database.ownerUrl, canary);

describe('erasure', () => {
  it('leaves the name in no table, log or answer, and everything verifies', async () => {
    const [gone, kept] = ['Qvxerased', 'Qvxremains'];
    const erased = await told(gone);
    await told(kept);
    expect(await tables(gone)).toEqual(['initiative', 'person', 'private_part']);
    const before = (await city.as('bearer').get(erased.path)).json();
    expect(before.endorsement.reason).toContain(gone);

    const erasures = `/people/${erased.personId}/erasures`;
    expect((await city.as('bearer').post(erasures, { reason: 'personAsked' })).statusCode).toBe(403);
    const answer = await city.as('registrar').post(erasures, { reason: 'personAsked' });
    expect(answer.statusCode).toBe(201);

    expect(await tables(gone)).toEqual([]);
    expect(await tables(kept)).toEqual(['initiative', 'person', 'private_part']);
    expect(city.logs.filter((line) => line.includes(gone))).toEqual([]);
    expect(await city.audit()).toEqual([]);
    const after = (await city.as('bearer').get(erased.path)).json();
    expect(after).toMatchObject({ version: before.version, endorsement: { answer: 'yes', reason: null } });
    const events = await city.as('office').get(`${erased.path}/events?limit=100`);
    expect(events.statusCode).toBe(200);
    expect(events.body).not.toContain(gone);
    const person = await city.as('office').get(`/people/${erased.personId}`);
    expect(person.json()).toMatchObject({ name: null, email: null, erased: true, version: 2 });
  });

  it('is done once, and its receipts no longer tell bodies apart', async () => {
    const { personId, path, endorsement, key } = await told('Qvxonce');
    const erasures = `/people/${personId}/erasures`;
    const other = { ...endorsement, reason: 'annat' };
    const before = await city.asPerson(personId).post(`${path}/endorsements`, other, key);
    expect(before.statusCode).toBe(422);
    expect((await city.as('office').post(erasures, { reason: 'noLongerNeeded' })).statusCode).toBe(201);
    const again = await city.as('office').post(erasures, { reason: 'noLongerNeeded' });
    expect(again.json()).toMatchObject({ code: 'alreadyDone' });
    expect((await city.asPerson(personId).post(`${path}/endorsements`, other, key)).statusCode).toBe(201);
  });

  it('takes no reason in words of one’s own: it stays in the record', async () => {
    const answer = await city
      .as('office')
      .post(`/people/${city.people.outsider}/erasures`, { reason: 'Bea bad om det' });
    expect(answer.statusCode).toBe(400);
    expect(
      (await city.as('office').post(`/people/${city.units.care}/erasures`, { reason: 'personAsked' })).statusCode,
    ).toBe(404);
  });
});
