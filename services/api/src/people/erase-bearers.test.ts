import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import { openDatabase } from '../db/database.ts';
import { query } from '../db/query.ts';
import { readTenant } from '../db/transaction.ts';
import { sealAll } from '../seal/sealer.ts';
import { openTestService } from '../test/city.ts';
import { tablesHolding } from '../test/find-text.ts';
import { addressOf, atTimeGate } from '../test/prepared.ts';
import { callerOf, type TestService } from '../test/service.ts';
import { settleLocks } from '../test/while-locked.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const somebody = async (): Promise<string> =>
  (await city.as('office').post('/people', { name: 'Miriam Racersson' })).json().id;
const erase = (personId: string) => city.as('office').post(`/people/${personId}/erasures`, { reason: 'personAsked' });
const idea = (change: object = {}) => ({
  ...{ processModelId: city.shell.defaultModel.id, entry: 'idea', origin: 'idea', visibility: 'internal' },
  ...{ bearerKind: 'employee', title: 'Cykelrum', summary: 'Plats.', proposedUnitId: city.units.care, ...change },
});
const borneBy = async (personId: string, anonymous: boolean): Promise<string> => {
  const { id } = (await city.asPerson(personId).post('/initiatives', idea({ anonymous }))).json();
  expect((await city.asPerson(personId).post(`/initiatives/${id}/submissions`, {})).statusCode).toBe(201);
  return id;
};

describe('whoever is erased', () => {
  it('is not tied to a nameless idea by what is told of one with a name', async () => {
    const personId = await somebody();
    const [named, nameless] = [await borneBy(personId, false), await borneBy(personId, true)];
    await erase(personId);
    await sealAll({ db: city.db, now: () => city.clock().toISOString(), holder: 'test' });
    type Told = { readonly type: string; readonly streamId: string };
    const read = async (by: 'outsider' | 'assessorOne' | 'leaderCare', id: string) => {
      const { events } = (await city.as(by).get(`/initiatives/${id}/events?limit=100`)).json();
      return events.map(({ type }: Told) => type);
    };
    for (const by of ['outsider', 'assessorOne'] as const) {
      expect(await read(by, named)).toContain('bearerErased');
      expect(await read(by, nameless)).toEqual(['initiativeDrafted', 'bearersHidden', 'initiativeSubmitted']);
    }
    expect(await read('leaderCare', nameless)).toContain('bearerErased');
    const fed = async (by: 'office' | 'system') => {
      const { events } = (await city.as(by).get('/events?limit=100')).json();
      return events.flatMap(({ type, streamId }: Told) => (type === 'bearerErased' ? [streamId] : []));
    };
    expect((await fed('office')).toSorted()).toEqual([named, nameless].toSorted());
    expect(await fed('system')).toEqual([named]);
  });

  it('takes along why they asked for a reconsideration', async () => {
    const { initiativeId, ...at } = await atTimeGate(city);
    const personId = await somebody();
    await city.as('bearer').post(`/initiatives/${initiativeId}/managers`, { personId });
    const path = `/gate-cases/${at.gateCaseId}`;
    const basedOn = await addressOf(city, { initiativeId, ...at });
    const no = { outcome: 'reject', basedOn, reasons: 'Inte i år.', tryAgainIf: 'Nya medel.' };
    const { id: decisionId } = (await city.as('deciderCare').post(`${path}/decisions`, no)).json();
    const request = { decisionId, reason: 'Qvxsick: jag har varit sjuk' };
    const asked = await city.asPerson(personId).post(`${path}/reconsideration-requests`, request);
    expect(asked.statusCode, asked.body).toBe(201);
    expect((await erase(personId)).statusCode).toBe(201);
    expect(await tablesHolding(city.database.ownerUrl, 'Qvxsick')).toEqual([]);
    const { reconsiderations } = (await city.as('bearer').get(path)).json();
    expect(reconsiderations).toMatchObject([{ about: decisionId, request: { reason: null, daysAfter: 0 } }]);
    expect(await city.audit()).toEqual([]);
  });

  it('bears nothing that they were drafting meanwhile', async () => {
    const personId = await somebody();
    const db = openDatabase({ url: city.database.serviceUrl });
    const { app } = await compose({ config: city.config, db, clock: city.clock });
    const office = callerOf(app, () => city.tokenFor(city.people.office));
    const holder = new pg.Client({ connectionString: city.database.ownerUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query('lock table public.initiative_party in share row exclusive mode');
    const drafting = city.asPerson(personId).post('/initiatives', idea());
    await settleLocks(city, 1);
    const erasing = office.post(`/people/${personId}/erasures`, { reason: 'personAsked' });
    await settleLocks(city, 2);
    await holder.query('commit');
    await holder.end();
    const [drafted, erased] = [await drafting, await erasing];
    await app.close();
    await db.destroy();
    expect([drafted.statusCode, erased.statusCode]).toEqual([201, 201]);
    const text = 'select state from public.initiative where initiative_id = $1::uuid';
    const [rows] = await readTenant({ db: city.db, tenantId: city.tenantId }, [
      query<{ state: unknown }>(text, [drafted.json().id]),
    ]);
    expect(rows).toMatchObject([{ state: { bearers: [], formerBearerIds: [personId] } }]);
  });
});
