import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted } from '../test/prepared.ts';
import { piloting, settingUp } from '../test/prepared-value.ts';
import { tablesHolding } from '../test/find-text.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const unknown = '01900000-0000-7000-8000-0000000000ff';
const pathOf = (initiativeId: string, ...more: readonly string[]) =>
  [`/initiatives/${initiativeId}/effect-goals`, ...more].join('/');
const get = async (path: string) => (await city.as('bearer').get(path)).json();

const goal = {
  ...{ name: 'Ostörd sömn', valueKind: 'quality', unit: 'väckningar per natt', direction: 'down', baseline: 4.2 },
  ...{ target: 2, method: 'Logg i sju nätter', ownerUnitId: null, dueOn: '2099-05-31' },
};
const nullable = ['baseline', 'ownerUnitId'];

async function measured(values: readonly number[]) {
  const { initiativeId, goalId } = await piloting(city);
  const path = pathOf(initiativeId, goalId, 'measurements');
  const days = values.map((value, index) => ({ value, measuredOn: `2026-01-0${index + 1}`, source: 'Logg' }));
  const ids: string[] = [];
  for (const each of days) ids.push((await city.as('bearer').post(path, each)).json().id);
  return { path, ids, initiativeId, goalId };
}

describe('effect goals', () => {
  it('are set, amended with a reason, and read with their series', async () => {
    const id = await settingUp(city);
    const by = { by: 'bearer', refusedTo: 'outsider', nullable } as const;
    const made = await press(city, { ...by, path: pathOf(id), body: { ...goal, ownerUnitId: city.units.care } });
    const path = pathOf(id, made.id);
    expect(await get(path)).toMatchObject({ ...goal, ownerUnitId: city.units.care, version: 1 });
    const amendment = { ...goal, target: 2.5, reason: 'Två väcks ändå.' };
    await press(city, { ...by, path: `${path}/amendments`, body: amendment });
    expect(await get(path)).toMatchObject({ target: 2.5, version: 2, measurements: { count: 0, latest: null } });
    expect((await city.as('outsider').get(path)).statusCode).toBe(200);
  });

  it('are measured and corrected, and what they read is what was measured', async () => {
    const { initiativeId, goalId } = await piloting(city);
    const by = { by: 'bearer', refusedTo: 'outsider' } as const;
    const path = pathOf(initiativeId, goalId, 'measurements');
    const body = { value: 2.6, measuredOn: '2026-01-05', source: 'Nattloggen vecka 1' };
    const { id } = await press(city, { ...by, path, body });
    await city.as('leaderCare').post(path, { ...body, value: 3, measuredOn: '2026-01-04' });
    const correction = { value: 2.9, reason: 'En natt saknades.' };
    await press(city, { ...by, path: `${path}/${id}/corrections`, body: correction });
    const latest = { measurementId: id, value: 2.9, measuredOn: '2026-01-05' };
    expect((await get(pathOf(initiativeId, goalId))).measurements).toEqual({ count: 2, latest });
    const { measurements, _meta } = await get(path);
    expect(measurements).toMatchObject([
      { value: 3, corrected: false },
      { measurementId: id, value: 2.9, unit: 'fall per månad', source: 'Nattloggen vecka 1', corrected: true },
    ]);
    expect(await tablesHolding(city.database.ownerUrl, 'Nattloggen vecka 1')).toEqual(['private_part']);
    expect(_meta).toEqual({ page: 1, limit: 20, count: 2, totalRecords: 2 });
  });

  it('take measurements from a connected system', async () => {
    const { path } = await measured([]);
    const answer = await city.as('system').post(path, { value: 4, measuredOn: '2026-01-01', source: 'Larmsystemet' });
    expect(answer.statusCode).toBe(201);
  });

  it('list their measurements page by page, each once, in one round trip', async () => {
    const { path } = await measured([5, 4, 4.5, 3, 2]);
    const first = await get(`${path}?limit=2`);
    const walked: number[] = [];
    let next: string | undefined = `${path}?limit=2`;
    while (next !== undefined) {
      // Who reads is remembered for a second: asked for anew, however slow the page before was.
      await get('/people/me');
      Object.assign(city.counter, { roundTrips: 0, statements: 0 });
      const page: { measurements: { value: number }[]; _links: { rel: string; href: string }[] } = await get(next);
      expect(city.counter.roundTrips).toBe(1);
      walked.push(...page.measurements.map(({ value }) => value));
      const link = page._links.find(({ rel }) => rel === 'next');
      next = link && link.href.slice(link.href.indexOf('/initiatives'));
    }
    expect(walked).toEqual([5, 4, 4.5, 3, 2]);
    expect(first._meta).toEqual({ page: 1, limit: 2, count: 2, totalRecords: 5 });
    expect((await get(`${path}?limit=2&page=3`)).measurements).toMatchObject([{ value: 2 }]);
    expect((await get(`${path}?page=0`)).measurements).toEqual([]);
    expect((await city.as('bearer').get(`${path}?after=abc`)).statusCode).toBe(400);
  });

  it('keep both of two measurements at once', async () => {
    const { path } = await measured([]);
    const body = (value: number) => ({ value, measuredOn: '2026-01-01', source: 'Logg' });
    const both = [city.as('bearer').post(path, body(1)), city.as('leaderCare').post(path, body(2))];
    expect((await Promise.all(both)).map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect((await get(path))._meta.totalRecords).toBe(2);
  });

  it('refuse a day ahead, a goal or measurement that is not there, and a unit that is not', async () => {
    const { path, ids, initiativeId, goalId } = await measured([3]);
    const other = await measured([]);
    const correction = { value: 1, reason: 'Fel.' };
    const body = { value: 1, measuredOn: '2026-01-01', source: 'Logg' };
    const asked = [
      [path, { ...body, measuredOn: '2199-01-01' }, 422],
      [pathOf(initiativeId, unknown, 'measurements'), body, 404],
      [`${path}/${unknown}/corrections`, correction, 404],
      // Another initiative's goal and measurement are none of this one's.
      [pathOf(initiativeId, other.goalId, 'measurements'), body, 404],
      [`${other.path}/${ids[0]}/corrections`, correction, 404],
      [pathOf(initiativeId, goalId, 'amendments'), { ...goal, reason: 'Nytt läge.' }, 409],
      [pathOf(await settingUp(city)), { ...goal, ownerUnitId: unknown }, 422],
      [pathOf(await accepted(city)), goal, 409],
    ] as const;
    for (const [at, sent, status] of asked) {
      const answer = await city.as('bearer').post(at, sent);
      expect(answer.statusCode, `${at} ${answer.body}`).toBe(status);
    }
    expect((await city.as('bearer').get(pathOf(initiativeId, unknown))).statusCode).toBe(404);
    expect((await city.as('bearer').get(pathOf(unknown, goalId, 'measurements'))).statusCode).toBe(404);
    expect((await city.as('bearer').get(pathOf(other.initiativeId, goalId))).statusCode).toBe(404);
  });

  it('are at most twenty', async () => {
    const id = await settingUp(city);
    for (let count = 1; count < 20; count += 1) await city.as('bearer').post(pathOf(id), goal);
    const last = await city.as('bearer').post(pathOf(id), goal);
    const answer = await city.as('bearer').post(pathOf(id), goal);
    expect([last.statusCode, answer.json().code]).toEqual([201, 'limitReached']);
  });
});
