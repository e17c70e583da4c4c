import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import { openDatabase } from '../db/database.ts';
import { query } from '../db/query.ts';
import { openTestService } from '../test/city.ts';
import { tablesHolding } from '../test/find-text.ts';
import { accepted, addressOf, atTimeGate } from '../test/prepared.ts';
import { callerOf, type TestService } from '../test/service.ts';

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

/** Runs `work` while the initiative is locked from outside, until `waiting` sessions stand waiting for a lock. */
const whileLocked = async <T>(initiativeId: string, steps: readonly (() => Promise<T>)[]): Promise<T[]> => {
  const holder = new pg.Client({ connectionString: city.database.ownerUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query(`select set_config('app.tenant', $1, true)`, [city.tenantId]);
  await holder.query('select 1 from public.initiative where initiative_id = $1 for update', [initiativeId]);
  const under: Promise<T>[] = [];
  for (const step of steps) {
    under.push(step());
    await settleLocks(under.length);
  }
  await holder.query('commit');
  await holder.end();
  return Promise.all(under);
};

const waiters = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

/** Until so many wait: each step meets the lock, or what one before it holds. */
const settleLocks = async (wanted: number): Promise<void> => {
  for (const end = performance.now() + 5_000; performance.now() < end; await pause(5)) {
    // As the service: only its own role is told what its sessions wait for, and only outside a transaction anew.
    const { rows } = await city.db.executeQuery(query<{ n: number }>(waiters));
    if ((rows[0]?.n ?? 0) >= wanted) return;
  }
  throw new Error(`not all of ${wanted} sessions have come to wait`);
};

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
