import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import { readTenant } from '../db/transaction.ts';
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

const committee = { kind: 'committee', name: { sv: 'Nämnden', en: 'The committee' } };

/** What receipts of these addresses keep of what was seen. */
const receiptsAt = async (paths: readonly string[]) => {
  const text = `select etag, answer ->> 'state' as state from public.receipt where location = any($1::text[])`;
  const place = { db: city.db, tenantId: city.tenantId };
  const [rows] = await readTenant(place, [query(text, [textArray(paths)])]);
  return rows;
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

  it('of a bearer shows that somebody has to take over, in every initiative, and all still verifies', async () => {
    const { id: personId } = (await city.as('office').post('/people', { name: 'Qvxbearer Namn' })).json();
    const bears = async (initiativeId: string) => {
      const path = `/initiatives/${initiativeId}`;
      await city.as('bearer').post(`${path}/bearer-offers`, { personId, kind: 'employee' });
      expect((await city.asPerson(personId).post(`${path}/bearers`, { accepts: true })).statusCode).toBe(201);
      await city.as('bearer').post(`${path}/bearer-departures`, { reason: 'Byter arbete.' });
      return path;
    };
    const [first, second] = [await bears(await accepted(city)), await bears(await accepted(city))];
    // In one of them their own words stand too: that row is folded anew with what is recorded now.
    expect((await city.asPerson(personId).post(`${first}/messages`, { text: 'Qvxbearer hälsar' })).statusCode).toBe(
      201,
    );
    const read = async (path: string) => (await city.as('office').get(path)).json();
    const before = await read(first);
    expect(before).toMatchObject({ bearerMissing: false });
    expect((await city.as('office').post(`/people/${personId}/erasures`, { reason: 'personAsked' })).statusCode).toBe(
      201,
    );
    for (const path of [first, second]) expect(await read(path)).toMatchObject({ bearers: [], bearerMissing: true });
    expect((await read(first)).version).toBe(before.version + 1);
    expect(await tables('Qvxbearer')).toEqual([]);
    expect(await city.audit()).toEqual([]);
    const offer = { personId: city.people.outsider, kind: 'employee' };
    expect((await city.as('office').post(`${first}/bearer-offers`, offer)).statusCode).toBe(201);
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

  it('ends what the person may do, whatever their token says', async () => {
    const personId = randomUUID();
    const registrar = { personId, name: 'Rune Raderad', email: null, unitId: null };
    expect((await city.as('office').post('/people', registrar)).statusCode).toBe(201);
    const role = { personId, role: 'registrar', validFrom: '2020-01-01' };
    expect((await city.as('office').post('/roles', role)).statusCode).toBe(201);
    const erased = city.asPerson(personId);
    expect((await erased.get('/people/me')).json().roles).toHaveLength(1);
    await city.as('office').post(`/people/${personId}/erasures`, { reason: 'personAsked' });
    const other = await city.as('office').post('/people', { name: 'Nästa Person' });
    const answer = await erased.post(`/people/${other.json().id}/erasures`, { reason: 'personAsked' });
    expect(answer.json()).toMatchObject({ status: 403, code: 'notPermitted', refusal: { action: 'erasePerson' } });
    const draft = {
      ...{ entry: 'idea', origin: 'idea', visibility: 'internal', bearerKind: 'employee' },
      ...{ title: 'En till', summary: 'Efteråt', proposedUnitId: city.units.care },
    };
    expect((await erased.post('/initiatives', draft)).statusCode).toBe(403);
    city.passDays(0.0001);
    expect((await erased.get('/people/me')).json()).toMatchObject({ person: { erased: true }, roles: [] });
  });

  it('leaves each receipt with whoever got it, and nothing to guess by', async () => {
    const { personId, path } = await told('Qvxguess');
    const person = { name: 'Petra Provisorisk' };
    const key = { 'idempotency-key': `register-${personId}` };
    const made = await city.as('office').post('/people', person, key);
    expect(made.headers['etag']).toBeDefined();
    const erasures = (id: string) => `/people/${id}/erasures`;
    for (const id of [made.json().id, personId]) {
      expect((await city.as('office').post(erasures(id), { reason: 'personAsked' })).statusCode).toBe(201);
    }
    const again = await city.as('office').post('/people', person, key);
    expect(again.json().id).toBe(made.json().id);
    expect(again.headers['etag']).toBeUndefined();
    expect((await city.as('registrar').post('/people', person, key)).json().code).toBe('idempotencyKeyReused');
    expect((await city.as('office').post('/bodies', committee, key)).json().code).toBe('idempotencyKeyReused');
    const kept = await receiptsAt([path, `/people/${made.json().id}`]);
    expect(kept.length).toBeGreaterThan(2);
    for (const receipt of kept) expect(receipt).toEqual({ etag: null, state: null });
  });

  it('leaves an erased person who sends again the receipt they had, which holds ids and no words', async () => {
    const canary = 'Qvxagain';
    const { personId, path, endorsement, key } = await told(canary);
    const send = () => city.asPerson(personId).post(`${path}/endorsements`, endorsement, key);
    const before = await send();
    expect(before.headers['etag']).toBeDefined();
    const erased = await city.as('office').post(`/people/${personId}/erasures`, { reason: 'personAsked' });
    expect(erased.statusCode).toBe(201);
    const after = await send();
    expect([after.statusCode, after.body]).toEqual([201, before.body]);
    expect(after.headers['etag']).toBeUndefined();
    expect(JSON.stringify([after.headers, after.body])).not.toContain(canary);
    const { id, version, _links, ...more } = after.json();
    expect([path.endsWith(id), version > 0, more]).toEqual([true, true, {}]);
    const addresses: string[] = _links.map(({ href }: { href: string }) => href);
    const ids =
      /^https:\/\/api\.example\.se\/idesluss\/v0\/[a-z-]+(\/[0-9a-f-]{36}(\/[a-z-]+)?)?(\?lineageOf=[0-9a-f-]{36})?$/;
    expect(addresses.filter((address) => !ids.test(address))).toEqual([]);
  });

  it('need not reach the database’s own log: rows that are refused are not written there', async () => {
    const setting = query<{ found: string }>(`select current_setting('log_error_verbosity') as found`);
    const [rows] = await readTenant({ db: city.db, tenantId: city.tenantId }, [setting]);
    expect(rows).toEqual([{ found: 'terse' }]);
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
