import { findShippedModel, type JsonObject } from '@idesluss/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { query } from '../db/query.ts';
import { rebuildRows } from '../db/rebuild-rows.ts';
import { readTenant } from '../db/transaction.ts';
import { openTestService } from '../test/city.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;
/** A published model of the city's own, in which the first phase is called otherwise. */
let own: string;

const { id: _, key: __, version: ___, ...sound } = findShippedModel('helsingborg', 2) ?? {};
const text = JSON.stringify(sound).replaceAll('"exploreIdea"', '"startHere"');
// The kind of a phase stays; only its id is the city's own.
const renamed: JsonObject = JSON.parse(text.replaceAll('"kind":"startHere"', '"kind":"exploreIdea"'));

const draft = async (document: object): Promise<string> =>
  (await city.as('office').post('/process-models', { key: 'egen', document })).json().id;
const publish = (id: string) => city.as('office').post(`/process-models/${id}/publications`, { basedOn: 1 });
const body = (processModelId: string) => ({
  ...{ processModelId, entry: 'idea', origin: 'idea', visibility: 'internal', bearerKind: 'employee' },
  ...{ title: 'Lampor som tänds', summary: 'Ljus när någon går.', proposedUnitId: city.units.care },
});
const begin = (processModelId: string) => city.as('bearer').post('/initiatives', body(processModelId));

beforeAll(async () => {
  city = await openTestService();
  own = await draft(renamed);
  await publish(own);
}, 60_000);
afterAll(() => city.close());

describe('an initiative follows a published model of the city', () => {
  it('in what is read, listed, decided, told and rebuilt', async () => {
    const { id } = (await begin(own)).json();
    const path = `/initiatives/${id}`;
    const submitted = await city.as('bearer').post(`${path}/submissions`, {});
    expect(submitted.statusCode, submitted.body).toBe(201);
    const accepted = await city.as('office').post(`${path}/intake-answers`, {
      kind: 'accept',
      owningUnitId: city.units.care,
    });
    expect(accepted.statusCode, accepted.body).toBe(201);
    const seen = (await city.as('bearer').get(path)).json();
    expect(seen).toMatchObject({ processModelId: own, phase: 'startHere', phaseKind: 'exploreIdea' });
    const { initiatives } = (await city.as('office').get(`/initiatives?phaseKind=exploreIdea&limit=100`)).json();
    expect(initiatives.map(({ initiativeId }: { initiativeId: string }) => initiativeId)).toContain(id);
    const { options } = (await city.as('bearer').get(`${path}/options`)).json();
    expect(options.length).toBeGreaterThan(0);
    expect((await city.as('office').get(`${path}/events`)).statusCode).toBe(200);
    const place = { db: city.db, tenantId: city.tenantId };
    await readTenant(place, [query('update public.initiative set fold = 1 where initiative_id = $1::uuid', [id])]);
    expect(await rebuildRows(place)).toBe(1);
    expect((await city.as('bearer').get(path)).json()).toEqual(seen);
  });

  it('and reading it costs no more round trips than any other', async () => {
    const [mine, shipped] = await Promise.all([begin(own), begin(city.shell.defaultModel.id)]);
    const cost = async (id: string): Promise<number> => {
      await city.as('bearer').get(`/initiatives/${id}`);
      const before = city.counter.roundTrips;
      await city.as('bearer').get(`/initiatives/${id}`);
      return city.counter.roundTrips - before;
    };
    expect(await cost(mine.json().id)).toBe(await cost(shipped.json().id));
  });
});

describe('nothing is pinned', () => {
  const refused = { statusCode: 422, pointer: '/processModelId' };
  const asked = async (id: string) => {
    const answer = await begin(id);
    return { statusCode: answer.statusCode, pointer: answer.json().errors?.[0]?.pointer };
  };

  it('to a draft, whether it is right or wrong, nor to what is refused when it is published', async () => {
    const [right, wrong] = [await draft(renamed), await draft({ ...renamed, edges: [] })];
    expect([await asked(right), await asked(wrong)]).toEqual([refused, refused]);
    expect((await publish(wrong)).statusCode).toBe(409);
    expect(await asked(wrong)).toEqual(refused);
    // Asked about before, and taken once it has been published.
    expect((await publish(right)).statusCode).toBe(201);
    expect((await asked(right)).statusCode).toBe(201);
  });

  it('to what somebody else spoils while it is published: one of the two takes effect, and nothing half', async () => {
    const id = await draft(renamed);
    const path = `/process-models/${id}`;
    const etag = (await city.as('office').get(path)).headers.etag as string;
    const spoils = city.as('office').call('PUT', path, {
      ...{ payload: { document: { ...renamed, edges: [] } }, headers: { 'if-match': etag } },
    });
    const [published, spoilt] = await Promise.all([publish(id), spoils]);
    const codes = [published.statusCode, spoilt.statusCode].toSorted((a, b) => a - b);
    expect([
      [200, 409],
      [200, 412],
      [201, 409],
      [201, 412],
    ]).toContainEqual(codes);
    expect((await begin(id)).statusCode).toBe(published.statusCode === 201 ? 201 : 422);
  });

  it('to what has been discarded, or is none', async () => {
    const id = await draft(renamed);
    await city.as('office').post(`/process-models/${id}/discardings`, { basedOn: 1 });
    expect([await asked(id), await asked(city.people.bearer)]).toEqual([refused, refused]);
  });
});

// The last one erases whoever bears it all.
describe('a process that has never met the model', { shuffle: false }, () => {
  // Modules of their own hold nothing: as after a start, or beside the process that published it.
  const another = async (): Promise<TestService> => {
    vi.resetModules();
    const { openService } = await import('../test/service.ts');
    const { people, units, bodies, funds, database } = city;
    return openService({ ...database, drop: () => Promise.resolve() }, { people, units, bodies, funds });
  };
  const inPhase = async (): Promise<string> => {
    const { id } = (await begin(own)).json();
    await city.as('bearer').post(`/initiatives/${id}/submissions`, {});
    const answer = { kind: 'accept', owningUnitId: city.units.care };
    await city.as('office').post(`/initiatives/${id}/intake-answers`, answer);
    return id;
  };

  it('begins and moves nothing by what was published and has errors, and what follows it goes on', async () => {
    const id = await draft(renamed);
    await publish(id);
    const running = (await begin(id)).json().id;
    // As by a program that looked for less, or by a hand in the store.
    const spelled = (edges: unknown) =>
      readTenant({ db: city.db, tenantId: city.tenantId }, [
        query(
          `update public.process_model set state = jsonb_set(state, '{document,edges}', $2::jsonb) where process_model_id = $1::uuid`,
          [id, JSON.stringify(edges)],
        ),
      ]);
    await spelled([]);
    const fresh = await another();
    const begun = await fresh.as('bearer').post('/initiatives', body(id));
    expect([begun.statusCode, begun.json().code], begun.body).toEqual([409, 'modelNotUsable']);
    const mapping = { from: own, to: id };
    const planned = await fresh.as('office').post(`/process-models/${own}/migration-plans`, { mapping });
    expect(planned.json(), planned.body).toMatchObject({
      ...{ code: 'mappingRefused', errors: [{ pointer: '/mapping/to', code: 'toHasErrors' }] },
    });
    const path = `/initiatives/${running}`;
    expect((await fresh.as('bearer').get(path)).statusCode).toBe(200);
    expect((await fresh.as('bearer').post(`${path}/submissions`, {})).statusCode).toBe(201);
    await spelled(renamed['edges']);
    await fresh.close();
  }, 30_000);

  it.each<[string, (fresh: TestService, id: string) => Promise<{ statusCode: number }>]>([
    ['reads', (fresh, id) => fresh.as('bearer').get(`/initiatives/${id}`)],
    [
      'reads as of a moment',
      (fresh, id) => fresh.as('bearer').get(`/initiatives/${id}?asOf=${fresh.clock().toISOString()}`),
    ],
    ['lists', (fresh) => fresh.as('office').get('/initiatives?limit=100')],
    ['tells what waits', (fresh) => fresh.as('leaderCare').get('/people/me')],
    ['tells what can be done', (fresh, id) => fresh.as('bearer').get(`/initiatives/${id}/options`)],
    ['draws', (fresh, id) => fresh.as('bearer').get(`/initiatives/${id}/diagram`)],
    ['decides', (fresh, id) => fresh.as('bearer').post(`/initiatives/${id}/needs`, { need: 'Det är mörkt.' })],
    ['begins', (fresh) => fresh.as('bearer').post('/initiatives', body(own))],
    [
      'rebuilds',
      async (fresh, id) => {
        const place = { db: fresh.db, tenantId: fresh.tenantId };
        await readTenant(place, [query('update public.initiative set fold = 1 where initiative_id = $1::uuid', [id])]);
        const { rebuildRows: rebuild } = await import('../db/rebuild-rows.ts');
        return { statusCode: (await rebuild(place)) === 1 ? 200 : 500 };
      },
    ],
    // Last, for nobody is left to bear it.
    ['erases', (fresh) => fresh.as('office').post(`/people/${city.people.bearer}/erasures`, { reason: 'personAsked' })],
  ])(
    '%s',
    async (_, act) => {
      const id = await inPhase();
      const fresh = await another();
      const answer = await act(fresh, id);
      await fresh.close();
      expect([200, 201], JSON.stringify(answer)).toContain(answer.statusCode);
    },
    30_000,
  );
});
