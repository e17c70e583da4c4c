import { addDays } from '@idesluss/core';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';
import { localDate } from '../write/moment.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

describe('who am I', () => {
  it('tells roles and mandates in force today', async () => {
    const me = (await city.as('deciderCare').get('/people/me')).json();
    expect(me.person).toMatchObject({ personId: city.people.deciderCare, email: 'deciderCare@example.org' });
    expect(me.roles).toMatchObject([{ role: 'decider', unitId: city.units.care }]);
    expect(me.mandates).toMatchObject([{ unitId: city.units.care, highestAmount: null }]);
  });

  it('tells no role and no mandate that has ended, the last day being the day before, nor one that is still to come', async () => {
    const today = localDate(city.clock());
    const { id: personId } = (await city.as('office').post('/people', { name: 'Vikarien' })).json();
    const days = [
      { validFrom: '2020-01-01', validTo: addDays(today, -1) },
      { validFrom: '2020-01-01', validTo: today },
      { validFrom: '2020-01-01', validTo: addDays(today, 1) },
      { validFrom: addDays(today, 1) },
    ];
    const given = { holder: { kind: 'person', personId }, unitId: city.units.care, reference: 'Punkt 7.4' };
    for (const [index, day] of days.entries()) {
      const mandate = { ...given, ...day, gateKinds: ['time'], highestAmount: { amountMinor: index, currency: 'SEK' } };
      expect((await city.as('registrar').post('/mandates', mandate)).statusCode).toBe(201);
      const role = { personId, role: 'coach', unitId: Object.values(city.units)[index], ...day };
      expect((await city.as('office').post('/roles', role)).statusCode).toBe(201);
    }
    const me = (await city.asPerson(personId).get('/people/me')).json();
    expect(me.mandates).toMatchObject([{ highestAmount: { amountMinor: 2 }, validTo: addDays(today, 1) }]);
    expect(me.roles).toMatchObject([{ validTo: addDays(today, 1) }]);
  });

  it('tells somebody unregistered who they are, and that we do not know them', async () => {
    const personId = randomUUID();
    const me = (await city.asPerson(personId).get('/people/me')).json();
    expect(me).toMatchObject({ personId, person: null, roles: [], mandates: [] });
  });
});

describe('people', () => {
  it('are registered once, with an id of their login', async () => {
    const person = { personId: randomUUID(), name: 'Ylva Ydéhn', email: 'ylva@example.org' };
    expect((await city.as('office').post('/people', person)).statusCode).toBe(201);
    expect((await city.as('office').post('/people', person)).json()).toMatchObject({ code: 'alreadyDone' });
    expect((await city.as('bearer').post('/people', person)).statusCode).toBe(403);
    const path = `/people/${person.personId}`;
    expect((await city.as('bearer').get(path)).json()).toMatchObject({ name: person.name, email: null });
    expect((await city.as('office').get(path)).json()).toMatchObject({ email: person.email });
    expect((await city.asPerson(person.personId).get(path)).json()).toMatchObject({ email: person.email });
  });

  it('are not registered with an id that something else has', async () => {
    const person = { personId: city.units.care, name: 'Enar Enhet' };
    const answer = await city.as('office').post('/people', person);
    expect(answer.json()).toMatchObject({ status: 409, code: 'alreadyDone' });
    expect((await city.as('bearer').post('/people', person)).statusCode).toBe(403);
  });

  it('are not registered with anything that is no name or address', async () => {
    const refused = [{ name: '' }, { name: 'x'.repeat(201) }, { name: 'x', email: 'nobody' }, { name: 'x', ssn: '1' }];
    for (const body of refused) expect((await city.as('office').post('/people', body)).statusCode).toBe(400);
  });
});

describe('a move', () => {
  it('is made by the office from a day on, and shown when the day has come', async () => {
    const { units } = city;
    const person = { name: 'Fia Flyttare', unitId: units.care };
    const { id } = (await city.as('office').post('/people', person)).json();
    const path = `/people/${id}/moves`;
    const later = { unitId: units.education, from: '2099-01-01' };
    expect((await city.as('leaderCare').post(path, later)).statusCode).toBe(403);
    expect((await city.as('office').post(path, later)).statusCode).toBe(201);
    const read = async () => (await city.as('bearer').get(`/people/${id}`)).json();
    expect(await read()).toMatchObject({ unitId: units.care, since: null, nextMove: later, version: 2 });
    const made = await city.as('office').post(path, { unitId: units.education, from: '2024-01-01' });
    expect(made.statusCode, made.body).toBe(201);
    const moved = await read();
    expect(moved).toMatchObject({ unitId: units.education, since: '2024-01-01', nextMove: null });
    const { href } = moved._links.find(({ rel }: { rel: string }) => rel === 'unit');
    expect(href).toContain(units.education);
    const early = await city.as('office').post(path, { unitId: units.care, from: '2023-12-31' });
    expect([early.statusCode, early.json().refusal]).toEqual([422, { pointer: '/from', rule: 'notLater' }]);
    expect(early.json().detail).toContain('since');
    const again = await city.as('office').post(path, { unitId: units.education, from: '2026-01-01' });
    expect([again.statusCode, again.json().detail]).toEqual([
      ...[409, 'Personen hör dit redan den dagen. Inget mer behövs.'],
    ]);
    const lost = { unitId: randomUUID(), from: '2024-06-01' };
    expect((await city.as('office').post(path, lost)).json()).toMatchObject({ code: 'referenceUnknown' });
    expect((await city.as('office').post(`/people/${randomUUID()}/moves`, later)).statusCode).toBe(404);
  });

  it('decides what somebody reads that is visible to their unit', async () => {
    const { id } = (await city.as('office').post('/people', { name: 'Läs Läsare', unitId: city.units.care })).json();
    const initiativeId = await accepted(city);
    const path = `/initiatives/${initiativeId}`;
    const { version } = (await city.as('bearer').get(path)).json();
    expect(version).toBeGreaterThan(0);
    const selected = { unitIds: [city.units.education] };
    expect((await city.as('bearer').post(`${path}/unit-selections`, selected)).statusCode).toBe(201);
    await city.send('bearer', {
      ...{ type: 'reviseInitiative', aim: { initiativeId }, target: undefined },
      args: { visibility: 'selectedUnits' },
    });
    expect((await city.asPerson(id).get(path)).statusCode).toBe(404);
    await city.as('office').post(`/people/${id}/moves`, { unitId: city.units.education, from: '2024-01-01' });
    await expect.poll(async () => (await city.asPerson(id).get(path)).statusCode, { timeout: 3000 }).toBe(200);
  });

  it('sent twice at once is made once', async () => {
    const { id } = (await city.as('office').post('/people', { name: 'Två Gånger', unitId: city.units.care })).json();
    const body = { unitId: city.units.education, from: '2024-01-01' };
    const answers = await Promise.all([1, 2].map(() => city.as('office').post(`/people/${id}/moves`, body)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409]);
  });
});

describe('roles', () => {
  it('are assigned, seen at once by commands, and gone when revoked', async () => {
    const personId = city.people.outsider;
    const role = { personId, role: 'registrar', validFrom: '2024-01-01' };
    const made = await city.as('office').post('/roles', role);
    expect(made.statusCode).toBe(201);
    const { id } = made.json();
    expect((await city.as('bearer').get(`/roles?personId=${personId}`)).json().roles).toMatchObject([{ roleId: id }]);
    const revoked = await city.as('office').post(`/roles/${id}/revocations`, { validTo: '2024-01-02' });
    expect(revoked.statusCode).toBe(201);
    expect((await city.as('bearer').get(`/roles/${id}`)).json()).toMatchObject({ validTo: '2024-01-02', version: 2 });
    const again = await city.as('office').post(`/roles/${id}/revocations`, { validTo: '2024-01-02' });
    expect(again.json()).toMatchObject({ code: 'alreadyDone' });
    expect((await city.as('bearer').get('/roles')).json()._meta.totalRecords).toBeGreaterThan(5);
  });

  it('end no earlier than they began', async () => {
    const role = { personId: city.people.outsider, role: 'coach', validFrom: '2024-01-01', validTo: '2023-01-01' };
    const answer = await city.as('office').post('/roles', role);
    expect(answer.json()).toMatchObject({ code: 'argumentRefused', refusal: { rule: 'endBeforeStart' } });
  });
});

describe('mandates', () => {
  it('are granted to a person or a role, and revoked', async () => {
    const granted = {
      holder: { kind: 'role', role: 'innovationLeader' },
      unitId: city.units.education,
      gateKinds: ['time'],
      highestAmount: { amountMinor: 5_000_000, currency: 'SEK' },
      validFrom: '2024-01-01',
      reference: 'Punkt 7.4',
    };
    const made = await city.as('registrar').post('/mandates', granted);
    expect(made.statusCode).toBe(201);
    const path = `/mandates/${made.json().id}`;
    expect((await city.as('bearer').get(path)).json()).toMatchObject({ ...granted, validTo: null });
    expect((await city.as('leaderEducation').get('/people/me')).json().mandates).toMatchObject([
      { gateKinds: ['time'] },
    ]);
    const revoked = await city.as('office').post(`${path}/revocations`, { validTo: '2024-06-01' });
    expect(revoked.statusCode).toBe(201);
    expect((await city.as('bearer').get('/mandates')).json().mandates[0]).toMatchObject({ validTo: '2024-06-01' });
    expect((await city.as('bearer').get('/mandates/' + randomUUID())).statusCode).toBe(404);
  });
});
