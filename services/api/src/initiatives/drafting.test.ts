import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { atTimeGate, draft } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const read = (path: string) => city.as('bearer').get(path);
const etagOf = async (path: string) => String((await read(path)).headers.etag);

describe('changing how an initiative presents itself', () => {
  it('makes a version, once for the ETag that was read', async () => {
    const path = `/initiatives/${await draft(city)}`;
    const etag = await etagOf(path);
    const changed = await city.as('bearer').patch(path, { title: 'Golvlampor', area: null }, etag);
    expect([changed.statusCode, changed.json().title, changed.json().version]).toEqual([200, 'Golvlampor', 2]);
    expect(changed.headers.etag).toBe(await etagOf(path));
    const again = await city.as('bearer').patch(path, { title: 'Andra lampor' }, etag);
    expect([again.statusCode, again.json().code]).toEqual([412, 'preconditionFailed']);
  });

  it('leaves all as it is, dossiers too, where nothing changes', async () => {
    const { initiativeId, gateCaseId } = await atTimeGate(city);
    const path = `/initiatives/${initiativeId}`;
    const before = await read(path);
    const frozen = await read(`/gate-cases/${gateCaseId}`);
    const { title, summary, area, visibility, proposedUnitId } = before.json();
    for (const patch of [{}, { title }, { title, summary, area, visibility, proposedUnitId }]) {
      const answer = await city.as('bearer').patch(path, patch, String(before.headers.etag));
      expect([answer.statusCode, answer.headers.etag, answer.body]).toEqual([200, before.headers.etag, before.body]);
    }
    expect((await read(path)).body).toBe(before.body);
    expect((await read(`/gate-cases/${gateCaseId}`)).body).toBe(frozen.body);
  });

  it('asks who may and what was read also where nothing changes', async () => {
    const path = `/initiatives/${await draft(city, 'internal')}`;
    const etag = await etagOf(path);
    expect((await city.as('outsider').patch(path, {}, etag)).statusCode).toBe(404);
    expect((await city.as('bearer').patch(path, {}, '"other.sv"')).statusCode).toBe(412);
  });
});
