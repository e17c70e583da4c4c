import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

const unit = (sv: string) => ({ kind: 'department', name: { sv, en: sv }, validFrom: '2024-01-01' });

describe('units', () => {
  it('are registered by the office, and read by every colleague', async () => {
    const made = await city.as('office').post('/units', { ...unit('Hemtjänsten'), parentUnitId: city.units.care });
    expect(made.statusCode).toBe(201);
    const { id, version } = made.json();
    expect(version).toBe(1);
    const read = await city.as('outsider').get(`/units/${id}`);
    expect(read.statusCode).toBe(200);
    expect(made.headers.location).toMatch(new RegExp(`/units/${id}$`));
    expect(read.headers.etag).toBe(made.headers.etag);
    expect(read.json()).toMatchObject({ unitId: id, parentUnitId: city.units.care, validTo: null });
    // The committee of the administration decides for its departments too.
    expect(read.json().bodyId).toBe(city.bodies.care);
    const again = await city.as('outsider').get(`/units/${id}`, { 'if-none-match': String(read.headers.etag) });
    expect(again.statusCode).toBe(304);
  });

  it('are not registered by anybody else, and only below units that exist', async () => {
    expect((await city.as('bearer').post('/units', unit('Egen'))).statusCode).toBe(403);
    const lost = { ...unit('Vilsen'), parentUnitId: city.people.bearer };
    const answer = await city.as('office').post('/units', lost);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'referenceUnknown' });
  });

  it('may have a planned end, which is not before their beginning', async () => {
    const planned = { ...unit('Projektkontoret'), validTo: '2026-12-31' };
    const made = await city.as('office').post('/units', planned);
    expect((await city.as('bearer').get(`/units/${made.json().id}`)).json().validTo).toBe('2026-12-31');
    const turned = await city.as('office').post('/units', { ...planned, validTo: '2023-12-31' });
    expect(turned.json()).toMatchObject({ code: 'argumentRefused', refusal: { pointer: '/validTo' } });
  });

  it('are listed in Swedish order, page by page', async () => {
    for (const name of ['Ögat', 'Ängen', 'Åsen', 'Zonen']) await city.as('office').post('/units', unit(name));
    const names: string[] = [];
    let path: string | undefined = '/units?limit=2';
    while (path !== undefined) {
      const body: { units: { name: { sv: string } }[]; _links: { rel: string; href: string }[] } = (
        await city.as('bearer').get(path)
      ).json();
      names.push(...body.units.map(({ name }) => name.sv));
      path = body._links.find(({ rel }) => rel === 'next')?.href.split('/v0')[1];
    }
    expect(names.slice(-4)).toEqual(['Zonen', 'Åsen', 'Ängen', 'Ögat']);
    expect(names).toHaveLength(new Set(names).size);
    expect((await city.as('bearer').get('/units')).json()._meta.totalRecords).toBe(names.length);
    expect((await city.as('bearer').get('/units?page=0')).json().units).toEqual([]);
  });

  it('tell no more than tables hold', async () => {
    const long = { ...unit('x'), name: { sv: 'å'.repeat(201), en: 'x' } };
    expect((await city.as('office').post('/units', long)).statusCode).toBe(400);
    const just = { ...unit('x'), name: { sv: '🌱'.repeat(200), en: 'x' } };
    expect((await city.as('office').post('/units', just)).statusCode).toBe(201);
  });

  it('get the same receipt for the same key, and one unit', async () => {
    const key = { 'idempotency-key': 'unit-1' };
    const first = await city.as('office').post('/units', unit('En gång'), key);
    const second = await city.as('office').post('/units', unit('En gång'), key);
    expect(second.json()).toEqual(first.json());
    expect((await city.as('office').post('/units', unit('Två gånger'), key)).statusCode).toBe(422);
  });
});

describe('bodies', () => {
  it('are registered and listed in Swedish order', async () => {
    const body = { kind: 'advisory', name: { sv: 'Östra rådet', en: 'Eastern council' } };
    const made = await city.as('office').post('/bodies', body);
    expect(made.statusCode).toBe(201);
    expect((await city.as('bearer').get(`/bodies/${made.json().id}`)).json()).toMatchObject(body);
    const { bodies } = (await city.as('bearer').get('/bodies')).json();
    expect(bodies.at(-1).name.sv).toBe('Östra rådet');
    expect((await city.as('bearer').get(`/bodies/${city.units.care}`)).statusCode).toBe(404);
  });
});
