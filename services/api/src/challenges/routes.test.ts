import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAfter } from '../demo/calendar.ts';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import type { TestService } from '../test/service.ts';
import { localDate } from '../write/moment.ts';
import { send } from '../write/send.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const inDays = (days: number): string => daysAfter(localDate(city.clock()), days);
const challenge = (change: object = {}) => ({
  ...{ owningUnitId: city.units.care, title: 'Lugna nätter', question: 'Hur stör vi färre på natten?', area: 'Hälsa' },
  ...{ opensOn: inDays(-3), closesOn: inDays(30), ...change },
});
const ask = async (change: object = {}, by: PersonKey = 'office'): Promise<string> => {
  const answer = await city.as(by).post('/challenges', challenge(change));
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().id;
};
const read = async (id: string) => (await city.as('outsider').get(`/challenges/${id}`)).json();
const idsOf = async (query: string): Promise<string[]> => {
  const { challenges } = (await city.as('outsider').get(`/challenges?limit=100&${query}`)).json();
  return challenges.map(({ challengeId }: { challengeId: string }) => challengeId);
};
const close = (id: string, by: PersonKey = 'office') =>
  city.as(by).post(`/challenges/${id}/closings`, { reason: 'Vi har fått svar nog.' });
const patch = async (id: string, change: object, by: PersonKey = 'office') => {
  const { etag = '' } = (await city.as(by).get(`/challenges/${id}`)).headers;
  return city.as(by).patch(`/challenges/${id}`, change, String(etag));
};

describe('asking', () => {
  it('is for whoever answers for the unit, and for the office; all colleagues read what is asked', async () => {
    for (const by of ['office', 'leaderCare', 'deciderCare'] as const) {
      const id = await ask({ title: by }, by);
      expect(await read(id)).toMatchObject({ title: by, state: 'open', closing: null, version: 1, area: 'Hälsa' });
    }
    for (const by of ['leaderEducation', 'deciderEducation', 'bearer', 'registrar'] as const) {
      const refused = await city.as(by).post('/challenges', challenge());
      expect([refused.statusCode, refused.json().code], by).toEqual([403, 'notPermitted']);
    }
    const { _links: links } = await read(await ask());
    const rels = links.map(({ rel }: { rel: string }) => rel);
    expect(rels).toEqual(['self', 'answers', 'owner', 'collection']);
  });

  it('tells what is wrong with the days and the unit', async () => {
    const told = async (change: object) => {
      const answer = await city.as('office').post('/challenges', challenge(change));
      return [answer.statusCode, ...answer.json().errors.map(({ pointer }: { pointer: string }) => pointer)];
    };
    expect(await told({ closesOn: inDays(-4) })).toEqual([422, '/closesOn']);
    expect(await told({ closesOn: inDays(-1) })).toEqual([422, '/closesOn']);
    expect(await told({ opensOn: '1999-12-31' })).toEqual([422, '/opensOn']);
    expect(await told({ owningUnitId: city.tenantId })).toEqual([422, '/owningUnitId']);
    expect(await told({ closesOn: 'snart' })).toEqual([400, '/closesOn']);
    expect(await told({ title: 'x'.repeat(201) })).toEqual([400, '/title']);
  });

  it('is made once for one key', async () => {
    const key = { 'idempotency-key': 'samma-utmaning-igen' };
    const [one, two] = await Promise.all(
      [1, 2].map(() => city.as('office').post('/challenges', challenge({ title: 'En gång' }), key)),
    );
    expect(one?.json().id).toBe(two?.json().id);
  });
});

describe('the list', () => {
  it('is filtered by where they stand today, by area and by unit', async () => {
    const [open, coming, never, closed] = [
      await ask({ area: 'Listan' }),
      await ask({ area: 'Listan', opensOn: inDays(5) }),
      await ask({ area: 'Listan', opensOn: inDays(5) }),
      await ask({ area: 'Listan', owningUnitId: city.units.city }),
    ];
    for (const id of [never, closed]) expect((await close(id)).statusCode).toBe(201);
    const past = { ...challenge({ area: 'Listan', opensOn: inDays(-40), closesOn: inDays(-20) }) };
    const sender = { tenantId: city.tenantId, personId: city.people.office, clientId: 'test' };
    const then = { ...city.shell, clock: () => new Date(city.clock().getTime() - 30 * 86_400_000) };
    const command = { type: 'registerChallenge', aim: {}, target: undefined, args: past } as const;
    const { id: over } = await send(then, sender, command);
    expect((await read(over)).state).toBe('closed');
    expect(new Set(await idsOf('area=Listan'))).toEqual(new Set([over, closed, never, coming, open]));
    expect(await idsOf('area=Listan&state=open')).toEqual([open]);
    expect(await idsOf('area=Listan&state=coming')).toEqual([coming]);
    expect(new Set(await idsOf('area=Listan&state=closed'))).toEqual(new Set([over, closed, never]));
    expect(await idsOf(`area=Listan&owningUnitId=${city.units.city}`)).toEqual([closed]);
    expect((await city.as('outsider').get('/challenges?state=half')).statusCode).toBe(400);
  });

  it('is walked with a cursor, latest first', async () => {
    const asked = [await ask({ area: 'Gången' }), await ask({ area: 'Gången' }), await ask({ area: 'Gången' })];
    const first = (await city.as('outsider').get('/challenges?area=G%C3%A5ngen&limit=2')).json();
    expect(first._meta).toMatchObject({ count: 2, totalRecords: 3 });
    const next: string = first._links.find(({ rel }: { rel: string }) => rel === 'next').href.split('/v0')[1];
    const second = (await city.as('outsider').get(next)).json();
    const ids = [...first.challenges, ...second.challenges].map(({ challengeId }) => challengeId);
    expect(ids).toEqual(asked.toReversed());
  });
});

describe('revising', () => {
  it('makes a version, once for the ETag that was read, and none where nothing changes', async () => {
    const id = await ask();
    const { etag = '' } = (await city.as('deciderCare').get(`/challenges/${id}`)).headers;
    const path = `/challenges/${id}`;
    const changed = await city.as('deciderCare').patch(path, { closesOn: inDays(60), area: null }, String(etag));
    expect([changed.statusCode, changed.json().closesOn, changed.json().version]).toEqual([200, inDays(60), 2]);
    expect(changed.headers.etag).toBe((await city.as('deciderCare').get(path)).headers.etag);
    const again = await city.as('deciderCare').patch(path, { area: 'Annat' }, String(etag));
    expect([again.statusCode, again.json().code]).toEqual([412, 'preconditionFailed']);
    expect((await patch(id, { closesOn: inDays(60) })).json().version).toBe(2);
    expect((await city.as('office').call('PATCH', path, { payload: {} })).statusCode).toBe(428);
  });

  it('is for its owner, keeps the first day once it has opened, and ends when it has closed', async () => {
    const id = await ask();
    expect((await patch(id, { title: 'Annat' }, 'deciderEducation')).statusCode).toBe(403);
    expect((await patch(id, { opensOn: inDays(2) })).json().errors).toMatchObject([{ pointer: '/opensOn' }]);
    expect((await close(id, 'deciderEducation')).statusCode).toBe(403);
    expect((await close(id, 'leaderCare')).statusCode).toBe(201);
    expect(await read(id)).toMatchObject({ state: 'closed', closing: { reason: 'Vi har fått svar nog.' } });
    for (const refused of [await patch(id, { title: 'Annat' }), await close(id)]) {
      expect([refused.statusCode, refused.json().code]).toEqual([409, 'alreadyDone']);
    }
  });

  it('is of a challenge that there is', async () => {
    const path = `/challenges/${city.tenantId}`;
    expect((await city.as('office').get(path)).statusCode).toBe(404);
    expect((await city.as('office').patch(path, {}, '*')).statusCode).toBe(404);
    expect((await close(city.tenantId)).statusCode).toBe(404);
  });

  it('leaves it readable as it was', async () => {
    const id = await ask({ title: 'Först' });
    const before = city.clock().toISOString();
    expect((await patch(id, { title: 'Sedan' })).statusCode).toBe(200);
    const then = await city.as('outsider').get(`/challenges/${id}?asOf=${before}`);
    expect(then.json()).toMatchObject({ title: 'Först', version: 1 });
  });
});
