import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { query } from '../db/query.ts';
import { readTenant } from '../db/transaction.ts';
import { openTestService } from '../test/city.ts';
import { atTimeGate, draft } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

type Row = { action: string; code: string; status: number; actor_id: string; target_id: string | null };

const attemptsBy = async (personId: string) => {
  const text = `select action, code, status, actor_id, target_id from public.attempt where actor_id = $1::uuid`;
  const [rows] = await readTenant({ db: city.db, tenantId: city.tenantId }, [query<Row>(text, [personId])]);
  return rows;
};

it('keeps what somebody was not let to read, as it keeps what they were not let to do', async () => {
  const { gateCaseId } = await atTimeGate(city);
  const denied = await city.as('outsider').get(`/gate-cases/${gateCaseId}/dossiers`);
  expect(denied.statusCode).toBe(403);
  expect((await city.as('outsider').get(`/gate-cases/${gateCaseId}`)).statusCode).toBe(200);
  // Kept behind the answer.
  const kept = await vi.waitUntil(
    async () => {
      const rows = await attemptsBy(city.people.outsider);
      return rows.length > 0 && rows;
    },
    { timeout: 10_000 },
  );
  expect(kept).toMatchObject([{ action: 'readDossiers', code: 'notPermitted', status: 403, target_id: gateCaseId }]);
});

it('keeps that somebody read what is not there for them, and nothing of those who look for what is not there at all', async () => {
  const id = await draft(city);
  expect((await city.as('outsider').get(`/initiatives/${id}/options`)).statusCode).toBe(404);
  const own = [`?asOf=2020-01-01T00:00:00Z`, `/effect-goals/${id}/measurements`].map(
    (rest) => `/initiatives/${id}${rest}`,
  );
  for (const path of [...own, `/funds/${id}`]) expect((await city.as('bearer').get(path)).statusCode, path).toBe(404);
  expect((await city.as('bearer').get(`/gate-cases/${id}/dossiers`)).statusCode).toBe(404);
  const unknown = { code: 'unknown', status: 404, target_id: id };
  const keptBy = async (who: 'outsider' | 'bearer') =>
    (await attemptsBy(city.people[who])).filter(({ code }) => code === 'unknown');
  // Kept behind the answer, one after the other: what is not kept before the last is not kept.
  await expect
    .poll(() => keptBy('bearer'), { timeout: 10_000 })
    .toMatchObject([{ ...unknown, action: 'readDossiers' }]);
  expect(await keptBy('outsider')).toMatchObject([{ ...unknown, action: 'readOptions' }]);
});

it('counts the most that are kept by person: one who floods hides nobody else behind the same client', async () => {
  const body = { kind: 'committee', name: { sv: 'Nämnden', en: 'The committee' } };
  for (let tries = 0; tries < 130; tries += 1) await city.as('manager').post('/bodies', body);
  expect((await city.as('coach').post('/bodies', body)).statusCode).toBe(403);
  const kept = await attemptsBy(city.people.manager);
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.length).toBeLessThan(130);
  expect(await attemptsBy(city.people.coach)).toHaveLength(1);
});
