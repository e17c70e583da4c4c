import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import type { TestService } from '../test/service.ts';
import { localDate } from '../write/moment.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const idea = () => ({
  ...{ entry: 'idea', origin: 'idea', visibility: 'internal', bearerKind: 'resident', title: 'Bänkar i backen' },
  ...{ summary: 'Vila på vägen upp.', proposedUnitId: city.units.care },
});
const start = async (by: PersonKey, more: object) => city.as(by).post('/initiatives', { ...idea(), ...more });
const submit = (by: PersonKey, id: string) => city.as(by).post(`/initiatives/${id}/submissions`, {});

describe('an initiative without a named person', () => {
  it('is drafted, submitted and answered for by the office', async () => {
    expect((await start('bearer', { unnamed: true })).statusCode).toBe(422);
    const made = await start('office', { unnamed: true });
    const { id } = made.json();
    expect((await city.as('registrar').get(`/initiatives/${id}`)).statusCode).toBe(404);
    expect((await city.as('office').get('/initiatives?limit=100')).body).toContain(id);
    expect((await submit('office', id)).statusCode).toBe(201);
    const shown = (await city.as('outsider').get(`/initiatives/${id}`)).json();
    expect(shown).toMatchObject({ standing: 'submitted', bearers: [], bearerMissing: true, bearersHidden: false });
  });
});

describe('an initiative on behalf of somebody', () => {
  it('tells for whom to those who take part alone, in state and history', async () => {
    const { id } = (await start('bearer', { onBehalfOf: 'Hyresgästerna på Ekgatan' })).json();
    await submit('bearer', id);
    expect((await city.as('bearer').get(`/initiatives/${id}`)).json().onBehalfOf).toBe('Hyresgästerna på Ekgatan');
    for (const path of [`/initiatives/${id}`, `/initiatives/${id}/events`, '/initiatives?limit=100'])
      expect((await city.as('outsider').get(path)).body).not.toContain('Ekgatan');
  });
});

describe('an anonymous initiative', () => {
  it.each(['assessorOne', 'outsider'] as const)('keeps who bears it from %s, wherever they look', async (who) => {
    const { id } = (await start('bearer', { anonymous: true, visibility: 'internal' })).json();
    const at = `/initiatives/${id}`;
    await city.as('bearer').post(`${at}/managers`, { personId: city.people.manager });
    await submit('bearer', id);
    await city.as('leaderCare').post(`${at}/intake-answers`, { kind: 'accept', owningUnitId: city.units.care });
    await city.as('bearer').post(`${at}/needs`, { need: 'Backen är brant.' });
    await city.as('bearer').post(`${at}/gate-cases`, { gate: 'time' });
    const seen = [at, `${at}/events?limit=100`, `${at}/options`, '/initiatives?limit=100'];
    for (const path of seen) {
      const { statusCode, body } = await city.as(who).get(path);
      expect(statusCode, path).toBe(200);
      const own = path.startsWith('/initiatives?') ? (JSON.stringify(rowOf(body, id)) ?? '') : body;
      expect(own, path).not.toContain(city.people.bearer);
      expect(own, path).not.toContain(city.people.manager);
    }
    expect((await city.as(who).get(at)).json()).toMatchObject({ bearersHidden: true, bearerMissing: false });
    expect((await city.as('leaderCare').get(at)).json().bearers).toMatchObject([{ personId: city.people.bearer }]);
  });
});

const rowOf = (body: string, id: string): unknown => {
  const { initiatives } = JSON.parse(body);
  return initiatives.find(({ initiativeId }: { initiativeId: string }) => initiativeId === id);
};

describe('the manager’s word', () => {
  it('is asked for by a day; past it the innovation leader answers', async () => {
    const { id } = (await start('bearer', {})).json();
    const at = `/initiatives/${id}`;
    await submit('bearer', id);
    await city.as('leaderCare').post(`${at}/intake-answers`, { kind: 'accept', owningUnitId: city.units.care });
    await city.as('bearer').post(`${at}/managers`, { personId: city.people.manager });
    const today = localDate(city.clock());
    const answer = { answer: 'yes', reason: 'Vi håller i det.' };
    const asked = await city.as('bearer').post(`${at}/endorsement-requests`, { until: today });
    expect(asked.statusCode, asked.body).toBe(201);
    expect((await city.as('leaderCare').post(`${at}/endorsements`, answer)).json().code).toBe('awaits');
    city.passDays(3);
    expect((await city.as('leaderCare').post(`${at}/endorsements`, answer)).statusCode).toBe(201);
    const shown = (await city.as('bearer').get(at)).json();
    expect(shown).toMatchObject({ endorsement: null, leaderEndorsement: { answer: 'yes' }, standing: 'active' });
  });
});

describe('a pilot that is already running', () => {
  it('waits at the gate for money, where its goals are set first', async () => {
    const { id } = (await start('bearer', { entry: 'pilotRunning' })).json();
    const at = `/initiatives/${id}`;
    await submit('bearer', id);
    await city.as('leaderCare').post(`${at}/intake-answers`, { kind: 'accept', owningUnitId: city.units.care });
    expect((await city.as('bearer').get(at)).json()).toMatchObject({ standing: 'active', phase: null });
    const goal = {
      ...{ name: 'Vilostunder', valueKind: 'social', unit: 'per dag', direction: 'up', baseline: 0, target: 40 },
      ...{ method: 'Räknas', ownerUnitId: null, dueOn: '2099-12-31' },
    };
    const set = await city.as('bearer').post(`${at}/effect-goals`, goal);
    expect(set.statusCode, set.body).toBe(201);
    expect((await city.as('bearer').post(`${at}/gate-cases`, { gate: 'scale' })).statusCode).toBe(409);
    expect((await city.as('bearer').post(`${at}/gate-cases`, { gate: 'money' })).statusCode).toBe(201);
  });
});
