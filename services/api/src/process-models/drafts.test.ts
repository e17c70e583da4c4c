import { findShippedModel, type JsonObject } from '@idesluss/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const { id: shippedId, key: shippedKey, version: shippedVersion, ...sound } = findShippedModel('helsingborg', 2) ?? {};
const faulty: JsonObject = { ...sound, edges: [] };

const begin = (body: object, by: PersonKey = 'office') => city.as(by).post('/process-models', body);
const drafted = async (document: object = sound, key = 'egen'): Promise<string> => {
  const answer = await begin({ key, document });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().id;
};
const read = (id: string, by: PersonKey = 'office') => city.as(by).get(`/process-models/${id}`);
const etagOf = async (id: string): Promise<string> => String((await read(id)).headers.etag);
const put = (id: string, document: unknown, etag: string, by: PersonKey = 'office') =>
  city.as(by).call('PUT', `/process-models/${id}`, { payload: { document }, headers: { 'if-match': etag } });
const publish = (id: string, basedOn = 1, by: PersonKey = 'office') =>
  city.as(by).post(`/process-models/${id}/publications`, { basedOn });
const verdict = async (id: string) => (await city.as('office').get(`/process-models/${id}/verifications`)).json();
const namesOf = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('a draft', () => {
  it('begins as a copy, is read by those who write it, and is not there for others', async () => {
    const { id } = (await begin({ basedOn: shippedId })).json();
    const found = (await read(id)).json();
    expect(found).toMatchObject({ state: 'draft', origin: 'own', version: null, key: shippedKey, revision: 1 });
    expect(found.document).toEqual(sound);
    for (const by of ['registrar', 'auditor'] as const) expect((await read(id, by)).statusCode, by).toBe(200);
    for (const path of ['', '/verifications', '/diagram']) {
      const hidden = await city.as('bearer').get(`/process-models/${id}${path}`);
      expect([hidden.statusCode, hidden.json().code], path).toEqual([404, 'unknown']);
    }
    const listed = async (by: PersonKey, query = '') =>
      (await city.as(by).get(`/process-models?limit=100${query}`)).json().processModels.map(idOf);
    expect(await listed('office')).toContain(id);
    expect(await listed('office', '&state=published')).not.toContain(id);
    expect(await listed('bearer')).not.toContain(id);
    expect(await listed('bearer', '&state=draft')).toEqual([]);
  });

  it('is the office’s alone to begin, replace, discard and publish', async () => {
    const id = await drafted();
    for (const by of ['bearer', 'leaderCare', 'deciderCare', 'registrar'] as const) {
      const tried = [
        await begin({ key: 'x' }, by),
        await put(id, {}, '*', by),
        await publish(id, 1, by),
        await city.as(by).post(`/process-models/${id}/discardings`, { basedOn: 1 }),
      ];
      expect(
        tried.map(({ statusCode }) => statusCode),
        by,
      ).toEqual([403, 403, 403, 403]);
    }
  });

  it('may hold any object: what is wrong with it are findings', async () => {
    const id = await drafted({ hello: 1 }, 'vad-som-helst');
    expect((await read(id)).json()).toMatchObject({ document: { hello: 1 }, title: null });
    const { usable, findings } = await verdict(id);
    expect(usable).toBe(false);
    expect(new Set(namesOf(findings))).toEqual(new Set(['wrongShape']));
    const picture = await city.as('office').get(`/process-models/${id}/diagram`);
    expect([picture.statusCode, picture.json().code]).toEqual([409, 'modelNotUsable']);
    expect((await begin({ key: 'x', document: [] })).statusCode).toBe(400);
    const nowhere = await begin({ basedOn: city.people.office });
    expect([nowhere.statusCode, nowhere.json().errors[0].pointer]).toEqual([422, '/basedOn']);
    const large = await begin({ key: 'x', document: { text: 'x'.repeat(140_000) } });
    expect([large.statusCode, large.json().errors?.[0]?.pointer]).toEqual([422, '/document']);
  });

  it('is drawn with its errors, once it is a model', async () => {
    const id = await drafted(faulty, 'ritad');
    expect(namesOf((await verdict(id)).findings)).toContain('unreachablePhase');
    const picture = await city.as('office').get(`/process-models/${id}/diagram`);
    expect([picture.statusCode, picture.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(picture.body).toContain('<svg');
  });

  it('is replaced by one of two who read the same, and the other is told', async () => {
    const id = await drafted({}, 'tva-redaktorer');
    const etag = await etagOf(id);
    const both = await Promise.all([put(id, { a: 1 }, etag), put(id, { b: 2 }, etag)]);
    expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 412]);
    const won = both.find(({ statusCode }) => statusCode === 200);
    expect((await read(id)).json()).toMatchObject({ document: won?.json().document, revision: 2 });
    expect(await etagOf(id)).toBe(won?.headers.etag);
    const same = await put(id, won?.json().document, await etagOf(id));
    expect([same.statusCode, same.json().revision]).toEqual([200, 2]);
    expect(
      (await city.as('office').call('PUT', `/process-models/${id}`, { payload: { document: {} } })).statusCode,
    ).toBe(428);
  });

  it('is gone once it is discarded', async () => {
    const id = await drafted({}, 'kastad');
    const discard = (basedOn: number) => city.as('office').post(`/process-models/${id}/discardings`, { basedOn });
    expect((await discard(2)).statusCode).toBe(412);
    expect((await discard(1)).statusCode).toBe(201);
    expect((await read(id)).statusCode).toBe(404);
    expect([(await discard(2)).statusCode, (await publish(id, 2)).statusCode]).toEqual([409, 409]);
  });
});

const idOf = ({ processModelId }: { processModelId: string }): string => processModelId;

describe('publishing', () => {
  it('is refused with the findings while there are errors', async () => {
    const id = await drafted(faulty, 'felaktig');
    const refused = await publish(id);
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'modelNotUsable']);
    const { errors } = refused.json();
    expect(namesOf(errors)).toContain('unreachablePhase');
    expect(errors[0].message).toMatch(/^\/phases\/\d+: /);
    expect((await read(id)).json()).toMatchObject({ state: 'draft', revision: 1 });
  });

  it('makes the next version of the key, read by everybody, that changes no more', async () => {
    const id = await drafted(sound, 'stad');
    expect((await publish(id, 2)).statusCode).toBe(412);
    expect((await publish(id)).statusCode).toBe(201);
    const found = (await read(id, 'bearer')).json();
    expect(found).toMatchObject({ state: 'published', version: 1, key: 'stad' });
    expect(found.document).toEqual({ ...sound, id, key: 'stad', version: 1 });
    expect((await city.as('bearer').get(`/process-models/${id}/verifications`)).json()).toMatchObject({ usable: true });
    expect((await city.as('bearer').get(`/process-models/${id}/diagram`)).statusCode).toBe(200);
    const { processModels } = (await city.as('bearer').get('/process-models?key=stad')).json();
    expect(processModels.map(idOf)).toEqual([id]);
    expect((await put(id, {}, await etagOf(id))).statusCode).toBe(409);
    const { id: copy } = (await begin({ basedOn: id })).json();
    expect((await publish(copy)).statusCode).toBe(201);
    expect((await read(copy)).json()).toMatchObject({ key: 'stad', version: 2, basedOn: id });
    const { id: continued } = (await begin({ basedOn: shippedId })).json();
    await publish(continued);
    expect((await read(continued)).json()).toMatchObject({ key: shippedKey, version: (shippedVersion ?? 0) + 1 });
  });

  it('of two drafts of one key at once gives each a number of its own', async () => {
    const ids = await Promise.all([
      drafted(sound, 'samtidigt'),
      drafted(sound, 'samtidigt'),
      drafted(sound, 'samtidigt'),
    ]);
    const answers = await Promise.all(ids.map((id) => publish(id)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
    const versions: number[] = await Promise.all(ids.map(async (id) => (await read(id)).json().version));
    expect(versions.toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
  });
});
