import { afterAll, beforeAll, expect, it } from 'vitest';
import { query } from '../db/query.ts';
import { inTenant, readTenant } from '../db/transaction.ts';
import { openTestService } from '../test/city.ts';
import { accepted, inAMonth } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';
import { findCurrent } from './held.ts';
import { showInitiative } from './shown.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

const place = () => ({ db: city.db, tenantId: city.tenantId });

it('hands out the state of last time while the row stands, and a new one after every change of it', async () => {
  const id = await accepted(city);
  const first = await findCurrent(place(), id);
  expect(first?.id).toBe(id);
  expect(await findCurrent(place(), id)).toBe(first);
  expect((await city.as('bearer').post(`/initiatives/${id}/coaches`, { personId: city.people.coach })).statusCode).toBe(
    201,
  );
  const second = await findCurrent(place(), id);
  expect(second).toMatchObject({ coachId: city.people.coach });
  expect(await findCurrent(place(), id)).toBe(second);
});

it('sees a row that was written again without a new event, as an erasure does', async () => {
  const id = await accepted(city);
  const before = await findCurrent(place(), id);
  const again = query('update public.initiative set state = state where initiative_id = $1::uuid', [id]);
  await inTenant(place(), [], () => ({ writes: [again], answer: undefined }));
  const after = await findCurrent(place(), id);
  expect(after).not.toBe(before);
  expect(after).toEqual(before);
});

it('keeps to the wall: what another tenant holds is not there', async () => {
  const id = await accepted(city);
  expect(await findCurrent(place(), id)).toBeDefined();
  const theirs = { db: city.db, tenantId: '00000000-0000-7000-8000-000000000001' };
  expect(await findCurrent(theirs, id)).toBeUndefined();
});

it('sends no state that the reader has', async () => {
  const id = await accepted(city);
  const read = (known: string | null) => {
    const text = 'select mark, state from public.read_initiative_unless($1::uuid, $2::uuid, $3)';
    return query<{ mark: string; state: unknown }>(text, [city.tenantId, id, known]);
  };
  const [[first]] = await readTenant(place(), [read(null)]);
  expect(first?.state).toMatchObject({ id });
  const [[same]] = await readTenant(place(), [read(first?.mark ?? null)]);
  expect(same).toEqual({ mark: first?.mark, state: null });
});

it('tells each audience its own, in either order', async () => {
  const id = await accepted(city);
  const path = `/initiatives/${id}`;
  const asked = { question: 'Hur många rör det?', dueOn: inAMonth(city) };
  expect((await city.as('leaderCare').post(`${path}/supplement-requests`, asked)).statusCode).toBe(201);
  const [bearer, outsider] = [await city.as('bearer').get(path), await city.as('outsider').get(path)];
  expect(bearer.json().supplementRequests).toHaveLength(1);
  expect(outsider.json().supplementRequests).toEqual([]);
  expect(bearer.headers['etag']).not.toBe(outsider.headers['etag']);
  expect((await city.as('outsider').get(path)).body).toBe(outsider.body);
  expect((await city.as('bearer').get(path)).body).toBe(bearer.body);
});

it('writes a state out anew on another day, for what is late by then', async () => {
  const initiative = await findCurrent(place(), await accepted(city));
  if (initiative === undefined) throw new Error('it has just been accepted');
  const review = {
    kind: 'dataProtection' as const,
    personId: city.people.coach,
    question: 'Loggas namn?',
    dueOn: '2026-03-02',
  };
  const open = { id: 'r', outcome: null, text: null, askedAt: '2026-03-01T08:00:00.000Z', answeredAt: null };
  const asked = { ...initiative, reviews: [{ ...review, ...open }] };
  const overdueOn = (day: string) => JSON.parse(showInitiative(asked, 'participants', day).body).reviews[0].overdue;
  expect([overdueOn('2026-03-02'), overdueOn('2026-03-03')]).toEqual([false, true]);
});
