import pg from 'pg';
import { FOLD_VERSION } from '@idesluss/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuildRows } from '../db/rebuild-rows.ts';
import { openTestService } from '../test/city.ts';
import { accepted, addressOf, atMoneyGate, draft, inAMonth } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const idsIn = (body: { initiatives: readonly { initiativeId: string }[] }) =>
  body.initiatives.map(({ initiativeId }) => initiativeId);
const latest = async () => idsIn((await city.as('office').get('/initiatives?sort=updated')).json());
const changedSince = async (moment: string) =>
  idsIn((await city.as('office').get(`/initiatives?updatedSince=${moment}`)).json());
const now = () => city.clock().toISOString();
/** What the database says of one initiative; as the owner, who sees behind the columns of the service. */
const asOwner = async <Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<Row | undefined> => {
  const owner = new pg.Client({ connectionString: city.database.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('app.tenant', $1, false)`, [city.tenantId]);
  const { rows } = await owner.query<Row>(text, values);
  await owner.end();
  return rows[0];
};
const toldAt = async (id: string) =>
  (
    await asOwner<{ told: string }>(
      'select told_at::text || fold as told from public.initiative where initiative_id = $1::uuid',
      [id],
    )
  )?.told;

describe('when an initiative was changed last', () => {
  it('is when everybody who may read it was told of something: not when those who take part were', async () => {
    const [one, other] = [await accepted(city), await accepted(city)];
    expect((await latest()).slice(0, 2)).toEqual([other, one]);
    const since = now();
    const link = { kind: 'quotation', title: 'Offert', url: 'https://dokument.example.se/17' };
    for (const [noun, body] of [
      ['messages', { text: 'Vi ses på torsdag.' }],
      ['documents', link],
      ['invitations', { personId: city.people.outsider }],
      ['managers', { personId: city.people.manager }],
    ] as const)
      expect((await city.as('bearer').post(`/initiatives/${one}/${noun}`, body)).statusCode, noun).toBe(201);
    expect(await changedSince(since)).toEqual([]);
    expect((await latest()).slice(0, 2)).toEqual([other, one]);
    await city.as('bearer').post(`/initiatives/${one}/needs`, { need: 'Något nytt.' });
    expect(await changedSince(since)).toEqual([one]);
    expect((await latest()).slice(0, 2)).toEqual([one, other]);
  });

  it('is told by what they see, also where an event is for those who take part: a bearer who has left is gone', async () => {
    const id = await accepted(city);
    const since = now();
    expect(
      (await city.as('bearer').post(`/initiatives/${id}/bearer-departures`, { reason: 'Byter.' })).statusCode,
    ).toBe(201);
    expect(await changedSince(since)).toEqual([id]);
  });

  it('is not when a decision is made that waits, nor when payers answer', async () => {
    const { initiativeId, gateCaseId, ...rest } = await atMoneyGate(city, 1_000_000);
    const since = now();
    const decision = {
      ...{ outcome: 'approve', reasons: 'Bra.' },
      basedOn: await addressOf(city, { initiativeId, gateCaseId, ...rest }),
      embargo: { reason: 'Nämnden informeras först', until: inAMonth(city) },
    };
    expect((await city.as('deciderCare').post(`/gate-cases/${gateCaseId}/decisions`, decision)).statusCode).toBe(201);
    expect(await changedSince(since)).toEqual([]);
    await city.as('deciderCare').post(`/gate-cases/${gateCaseId}/notifications`, {});
    expect(await changedSince(since)).toEqual([initiativeId]);
  });

  it('does not tie an idea without a name to those with one: an erasure moves these alone', async () => {
    const [named, nameless] = [await draft(city), await draft(city)];
    const { etag } = (await city.as('bearer').get(`/initiatives/${nameless}`)).headers;
    await city.as('bearer').patch(`/initiatives/${nameless}`, { anonymous: true }, String(etag));
    const { id: personId } = (
      await city.as('office').post('/people', { name: 'Någon', email: null, unitId: null })
    ).json();
    for (const id of [named, nameless]) {
      await city.as('bearer').post(`/initiatives/${id}/submissions`, {});
      const offer = { personId, kind: 'employee' };
      expect((await city.as('bearer').post(`/initiatives/${id}/bearer-offers`, offer)).statusCode).toBe(201);
      const path = `/initiatives/${id}/bearers`;
      const answer = await city.asPerson(personId).post(path, { accepts: true });
      expect(answer.statusCode, answer.body).toBe(201);
    }
    const since = now();
    expect((await city.as('office').post(`/people/${personId}/erasures`, { reason: 'personAsked' })).statusCode).toBe(
      201,
    );
    expect(await changedSince(since)).toEqual([named]);
  });

  it('is found again from all that has happened, and rows of older code are listed by when they were written', async () => {
    const id = await accepted(city);
    await city.as('bearer').post(`/initiatives/${id}/messages`, { text: 'Hej.' });
    const told = await toldAt(id);
    await asOwner('update public.initiative set fold = 13, told_at = null where initiative_id = $1::uuid', [id]);
    const before = await city.as('office').get('/initiatives?sort=updated');
    expect(idsIn(before.json())[0]).toBe(id);
    await rebuildRows({ db: city.db, tenantId: city.tenantId });
    expect(await toldAt(id)).toBe(told);
  });

  it('of a row of older code is when that wrote it, where what comes next is for those who take part', async () => {
    const id = await accepted(city);
    const old = `update public.initiative set fold = 13, told_at = null where initiative_id = $1::uuid
returning recorded_at::text || '${FOLD_VERSION}' as told`;
    const written = (await asOwner<{ told: string }>(old, [id]))?.told;
    await city.as('bearer').post(`/initiatives/${id}/messages`, { text: 'Hej.' });
    expect(await toldAt(id)).toBe(written);
  });
});
