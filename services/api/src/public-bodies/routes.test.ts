import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

const named = (sv: string) => ({ name: { sv, en: sv } });
const neighbour = {
  ...{ kind: 'municipality', organisationNumber: '2120009994', scbCode: '9901' },
  ...named('Grannköpings kommun'),
};

describe('public bodies', () => {
  it('are registered by the office, and read by every colleague', async () => {
    expect((await city.as('bearer').post('/public-bodies', neighbour)).statusCode).toBe(403);
    const made = await city.as('office').post('/public-bodies', neighbour);
    expect(made.statusCode).toBe(201);
    const { id } = made.json();
    const read = await city.as('outsider').get(`/public-bodies/${id}`);
    expect(read.json()).toMatchObject({ ...neighbour, publicBodyId: id, organisationNumber: '212000-9994' });
    expect(read.headers.etag).toBe(made.headers.etag);
    expect((await city.as('office').get(`/public-bodies/${city.units.care}`)).statusCode).toBe(404);
  });

  it('are listed in Swedish order, under the path of the register', async () => {
    const board = { kind: 'jointBoard', organisationNumber: '212000-9994' };
    for (const name of ['Östra nämnden', 'Ärendenämnden'])
      expect((await city.as('office').post('/public-bodies', { ...board, ...named(name) })).statusCode).toBe(201);
    const { publicBodies, _links } = (await city.as('bearer').get('/public-bodies?limit=3')).json();
    expect(publicBodies.map(({ name }: { name: { sv: string } }) => name.sv).slice(-2)).toEqual([
      'Ärendenämnden',
      'Östra nämnden',
    ]);
    expect(_links[0].href).toContain('/public-bodies?');
  });

  it('with one number, sent at once: one is registered, the other is told that it is there', async () => {
    const agency = { kind: 'stateAgency', organisationNumber: '202100-9994', ...named('Myndigheten') };
    const answers = await Promise.all([1, 2, 3].map(() => city.as('office').post('/public-bodies', agency)));
    expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
    const refused = answers.filter(({ statusCode }) => statusCode === 409).map((answer) => answer.json().code);
    expect(refused).toEqual(['alreadyDone', 'alreadyDone']);
  });

  it('are found by their number, however it is written, and whoever registers one again is told so', async () => {
    const { detail } = (
      await city.as('office').post('/public-bodies', { ...neighbour, kind: 'region', scbCode: '99' })
    ).json();
    expect(detail).toContain('Sök upp den med numret');
    const found = async (number: string) =>
      (await city.as('bearer').get(`/public-bodies?organisationNumber=${number}`)).json();
    for (const number of ['2120009994', '212000-9994']) {
      const { publicBodies, _meta } = await found(number);
      const numbers = publicBodies.map(({ organisationNumber }: { organisationNumber: string }) => organisationNumber);
      expect(new Set(numbers)).toEqual(new Set(['212000-9994']));
      expect(_meta.totalRecords).toBe(publicBodies.length);
    }
    expect((await found('121212-1212')).publicBodies).toEqual([]);
  });

  it('of one host are told apart by names of any length', async () => {
    const board = { kind: 'jointBoard', organisationNumber: '212000-9994', ...named('\ufdfa'.repeat(200)) };
    expect((await city.as('office').post('/public-bodies', board)).statusCode).toBe(201);
    expect((await city.as('office').post('/public-bodies', board)).json()).toMatchObject({ code: 'alreadyDone' });
  });

  it('are called otherwise and end, by whoever has read them as they are; once by two at once', async () => {
    const board = { kind: 'jointBoard', organisationNumber: '212000-9994', ...named('Stavfelsnämden') };
    const made = (await city.as('office').post('/public-bodies', board)).json();
    const path = `/public-bodies/${made.id}`;
    const { etag } = (await city.as('office').get(path)).headers;
    const right = { ...named('Stavfelsnämnden'), validTo: '2027-01-01' };
    const revise = (who: 'office' | 'bearer', body: object, ifMatch = String(etag)) =>
      city.as(who).patch(path, body, ifMatch);
    expect((await revise('bearer', right)).statusCode).toBe(403);
    expect((await revise('office', named('Östra nämnden'))).json()).toMatchObject({
      ...{ code: 'argumentRefused', refusal: { pointer: '/name', rule: 'duplicate' } },
    });
    const same = await revise('office', { name: { en: 'Stavfelsnämden', sv: 'Stavfelsnämden' } });
    expect([same.statusCode, same.json().version]).toEqual([200, 1]);
    const both = await Promise.all([revise('office', right), revise('office', named('Stavfelsnämnden i öst'))]);
    expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 412]);
    const after = (await city.as('outsider').get(path)).json();
    expect(after).toMatchObject({ version: 2, organisationNumber: '212000-9994' });
    const unknown = `/public-bodies/${city.units.care}`;
    expect((await city.as('office').patch(unknown, right, String(etag))).statusCode).toBe(404);
  });

  it('are refused by their number, with words for it', async () => {
    const answer = await city.as('office').post('/public-bodies', { ...neighbour, organisationNumber: '121212-1212' });
    expect(answer.json()).toMatchObject({ code: 'argumentRefused', refusal: { pointer: '/organisationNumber' } });
    expect(answer.json().detail).toContain('Kontrollera siffrorna');
  });
});
