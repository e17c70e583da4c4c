import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rebuildRows, startRebuilding } from '../db/rebuild-rows.ts';
import { openTestService } from '../test/city.ts';
import { atTimeGate } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

/** Plants a row as an older fold could have left it: another state, and an older number. */
const age = async (table: string, change: string): Promise<void> => {
  const owner = new pg.Client({ connectionString: city.database.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('app.tenant', $1, false)`, [city.tenantId]);
  await owner.query(`update public.${table} set fold = 1, state = state || $1::jsonb`, [change]);
  await owner.end();
};

const strangeFund = '{"name": "Another name", "allocatedMinor": 1}';

describe('rows of an older fold', () => {
  beforeEach(() => age('fund', strangeFund));
  afterEach(() => rebuildRows({ db: city.db, tenantId: city.tenantId }));

  it('are read as the present fold makes them, alone and in lists', async () => {
    expect(await city.audit()).toHaveLength(3);
    const fund = (await city.as('office').get(`/funds/${city.funds.care}`)).json();
    expect(fund.name).toBe('Innovationsmedel care');
    const { funds } = (await city.as('office').get('/funds')).json();
    expect(funds.map(({ name }: { name: string }) => name)).not.toContain('Another name');
  });

  it('are decided on as the present fold makes them, and are up to date afterwards', async () => {
    const money = { amount: { amountMinor: 5, currency: 'SEK' }, reference: 'Tillskott' };
    const path = `/funds/${city.funds.care}`;
    expect((await city.as('deciderCare').post(`${path}/allocations`, money)).statusCode).toBe(201);
    expect(await city.audit()).toHaveLength(2);
    expect((await city.as('office').get(path)).json().allocated.amountMinor).toBeGreaterThan(5);
  });

  it('are rebuilt by the job, once', async () => {
    const place = { db: city.db, tenantId: city.tenantId };
    expect(await rebuildRows(place)).toBe(3);
    expect(await city.audit()).toEqual([]);
    expect(await rebuildRows(place)).toBe(0);
  });

  it('are rebuilt in the background, which can be stopped', async () => {
    const faults: unknown[] = [];
    const stopped = startRebuilding(city.db, (error) => void faults.push(error));
    await stopped.stop();
    expect(await stopped.done).toBeLessThan(3);
    expect(await startRebuilding(city.db, (error) => void faults.push(error)).done).toBe(3);
    expect(faults).toEqual([]);
    expect(await city.audit()).toEqual([]);
  });

  it('give roles and mandates their rights, and no others', async () => {
    await age('role', '{"role": "sluiceOffice", "unitId": null}');
    const unit = { kind: 'support', name: { sv: 'x', en: 'x' }, validFrom: '2024-01-01' };
    expect((await city.as('coach').post('/units', unit)).statusCode).toBe(403);
    expect((await city.as('office').post('/units', unit)).statusCode).toBe(201);
    expect((await city.as('coach').get('/people/me')).json().roles).toMatchObject([{ role: 'coach' }]);
  });

  it('of initiatives and their cases are read and listed as the present fold makes them', async () => {
    const { initiativeId, gateCaseId } = await atTimeGate(city);
    await age('initiative', '{"title": "Another title", "need": "Another need"}');
    await age('gate_case', '{"gate": "another"}');
    const read = (path: string) => city.as('bearer').get(path);
    expect((await read(`/initiatives/${initiativeId}`)).json().title).toBe('Nattlampor');
    expect((await read('/initiatives')).body).not.toContain('Another');
    expect((await read(`/initiatives/${initiativeId}/options`)).statusCode).toBe(200);
    expect((await read(`/gate-cases/${gateCaseId}`)).json().gate).toBe('time');
    expect((await read(`/initiatives/${initiativeId}/gate-cases`)).body).not.toContain('another');
    expect((await city.as('bearer').post(`/initiatives/${initiativeId}/needs`, { need: 'Nytt' })).statusCode).toBe(201);
    expect((await read(`/initiatives/${initiativeId}`)).json()).toMatchObject({ title: 'Nattlampor', need: 'Nytt' });
  });
});
