import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import { openDatabase } from '../db/database.ts';
import { openTestService } from '../test/city.ts';
import { tablesHolding } from '../test/find-text.ts';
import { accepted, addressOf, atTimeGate } from '../test/prepared.ts';
import { callerOf, type TestService } from '../test/service.ts';
import { whileLocked as whileRowLocked } from '../test/while-locked.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

/** Somebody who has been named manager of an initiative, and is about to say what they think of it. */
const aManager = async () => {
  const initiativeId = await accepted(city);
  const { id: personId } = (await city.as('office').post('/people', { name: 'Miriam Racersson' })).json();
  const path = `/initiatives/${initiativeId}`;
  expect((await city.as('bearer').post(`${path}/managers`, { personId })).statusCode).toBe(201);
  return { personId, initiativeId, path };
};

/** While the initiative is locked from outside. */
const whileLocked = <T>(initiativeId: string, steps: readonly (() => Promise<T>)[]): Promise<T[]> =>
  whileRowLocked(city, { table: 'initiative', key: 'initiative_id', id: initiativeId }, steps);

/** A second instance of the service on the same database. */
const withOther = async <T>(work: (other: Awaited<ReturnType<typeof compose>>['app']) => Promise<T>): Promise<T> => {
  const db = openDatabase({ url: city.database.serviceUrl });
  const { app } = await compose({ config: city.config, db, clock: city.clock });
  try {
    return await work(app);
  } finally {
    await app.close();
    await db.destroy();
  }
};

describe('an erasure beside a write', () => {
  it('waits for words that are under way, and takes them too', async () => {
    const { personId, initiativeId, path } = await aManager();
    const endorsement = { answer: 'yes', reason: 'Qvxunderway tycker om det' };
    await withOther(async (other) => {
      const office = callerOf(other, () => city.tokenFor(city.people.office));
      const [endorsed, erased] = await whileLocked(initiativeId, [
        () => city.asPerson(personId).post(`${path}/endorsements`, endorsement),
        () => office.post(`/people/${personId}/erasures`, { reason: 'personAsked' }),
      ]);
      expect([endorsed?.statusCode, erased?.statusCode]).toEqual([201, 201]);
    });
    expect(await tablesHolding(city.database.ownerUrl, 'Qvxunderway')).toEqual([]);
    expect(await city.audit()).toEqual([]);
  });

  it('leaves nobody to decide who has been erased while their decision waited', async () => {
    const prepared = await atTimeGate(city);
    const { initiativeId, gateCaseId } = prepared;
    const { id: personId } = (await city.as('office').post('/people', { name: 'Miriam Racersson' })).json();
    const mandate = { unitId: city.units.care, gateKinds: ['time'], highestAmount: null, reference: '§ 7' };
    const given = { holder: { kind: 'person', personId }, validFrom: '2026-01-01', validTo: null };
    const decider = city.asPerson(personId);
    expect((await city.as('office').post('/mandates', { ...mandate, ...given })).statusCode).toBe(201);
    expect((await city.as('bearer').post(`/initiatives/${initiativeId}/managers`, { personId })).statusCode).toBe(201);
    // What the erasure takes stands in the initiative: so both want its row.
    const endorsement = { answer: 'yes', reason: 'Qvxbefore duger' };
    expect((await decider.post(`/initiatives/${initiativeId}/endorsements`, endorsement)).statusCode).toBe(201);
    const decision = {
      outcome: 'approve',
      basedOn: await addressOf(city, prepared),
      reasons: 'Ja.',
      grantMinutes: 600,
    };
    await withOther(async (other) => {
      const office = callerOf(other, () => city.tokenFor(city.people.office));
      const [erased, decided] = await whileLocked(initiativeId, [
        () => office.post(`/people/${personId}/erasures`, { reason: 'personAsked' }),
        () => decider.post(`/gate-cases/${gateCaseId}/decisions`, decision),
      ]);
      expect(erased?.statusCode).toBe(201);
      expect(decided?.json()).toMatchObject({ status: 403, code: 'notPermitted', refusal: { action: 'decideGate' } });
    });
    expect(await city.audit()).toEqual([]);
  });

  it('lets no words in behind it: who wrote may do so no longer', async () => {
    const { personId, initiativeId, path } = await aManager();
    const writer = city.asPerson(personId);
    await writer.post(`${path}/endorsements`, { answer: 'no', reason: 'Qvxearlier räcker inte' });
    const endorsement = { answer: 'yes', reason: 'Qvxbehind räcker' };
    await withOther(async (other) => {
      const office = callerOf(other, () => city.tokenFor(city.people.office));
      const [erased, endorsed] = await whileLocked(initiativeId, [
        () => office.post(`/people/${personId}/erasures`, { reason: 'personAsked' }),
        () => writer.post(`${path}/endorsements`, endorsement),
      ]);
      expect(erased?.statusCode).toBe(201);
      expect(endorsed?.json()).toMatchObject({ status: 403, code: 'notPermitted', refusal: { action: 'endorse' } });
    });
    for (const words of ['Qvxearlier', 'Qvxbehind']) {
      expect(await tablesHolding(city.database.ownerUrl, words)).toEqual([]);
    }
    expect(await city.audit()).toEqual([]);
  });
});
