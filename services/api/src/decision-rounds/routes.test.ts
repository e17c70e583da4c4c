import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import { openDatabase } from '../db/database.ts';
import { uuidArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import { readTenant } from '../db/transaction.ts';
import { daysAfter } from '../demo/calendar.ts';
import { openTestService } from '../test/city.ts';
import { roundsIn } from '../test/in-rounds.ts';
import { accepted, openCase, request } from '../test/prepared.ts';
import { press } from '../test/press.ts';
import { callerOf, type TestService } from '../test/service.ts';
import { whileLocked } from '../test/while-locked.ts';

let city: TestService;
let rounds: ReturnType<typeof roundsIn>;

beforeAll(async () => {
  city = await openTestService();
  rounds = roundsIn(city);
}, 60_000);
afterAll(() => city.close());

describe('a round', () => {
  it('is opened, listed by unit, kind of gate and stage, and read', async () => {
    const { today, described, opened, close } = rounds;
    const { id } = await press(city, {
      ...{ by: 'leaderCare', path: '/decision-rounds', body: described(), refusedTo: 'bearer' },
    });
    const read = await city.as('outsider').get(`/decision-rounds/${id}`);
    expect(read.json()).toMatchObject({ roundId: id, ...described(), stage: 'joining', closedOn: null });
    const later = await opened({ gateKind: 'money', opensOn: daysAfter(today, 3) });
    const ids = async (query: string) =>
      (await city.as('outsider').get(`/decision-rounds?limit=100&${query}`))
        .json()
        .decisionRounds.map(({ roundId }: { roundId: string }) => roundId);
    const here = `unitId=${city.units.care}`;
    expect(await ids(`${here}&stage=joining&gateKind=time`)).toContain(id);
    expect(await ids(`${here}&stage=announced`)).toEqual([later]);
    expect(await ids(`${here}&gateKind=money`)).toEqual([later]);
    expect(await ids(`unitId=${city.units.education}`)).toEqual([]);
    await close(later);
    expect(await ids(`${here}&stage=closed`)).toEqual([later]);
    const first = (await city.as('outsider').get('/decision-rounds?limit=1')).json();
    expect(first._meta.totalRecords).toBeGreaterThanOrEqual(2);
    const next = new URL(first._links.find(({ rel }: { rel: string }) => rel === 'next').href);
    const second = await city.as('outsider').get(`/decision-rounds${next.search}`);
    expect(second.json().decisionRounds[0].roundId).not.toBe(first.decisionRounds[0].roundId);
    const nowhere = await city.as('outsider').get(`/decision-rounds/${city.units.care}`);
    expect([nowhere.statusCode, nowhere.json().code]).toEqual([404, 'unknown']);
  });

  it('changes its days for whoever has seen how it stands, until it is closed', async () => {
    const { today, opened, close } = rounds;
    const id = await opened();
    const path = `/decision-rounds/${id}`;
    const etag = String((await city.as('leaderCare').get(path)).headers.etag);
    const joinUntil = daysAfter(today, 20);
    expect((await city.as('bearer').patch(path, { joinUntil }, etag)).statusCode).toBe(403);
    const moved = await city.as('leaderCare').patch(path, { joinUntil }, etag);
    expect([moved.statusCode, moved.json().joinUntil, moved.json().version]).toEqual([200, joinUntil, 2]);
    expect((await city.as('leaderCare').patch(path, { joinUntil: today }, etag)).statusCode).toBe(412);
    const same = await city.as('leaderCare').patch(path, { joinUntil }, String(moved.headers.etag));
    expect([same.statusCode, (await city.as('bearer').get(path)).json().version]).toEqual([200, 2]);
    const begun = await city.as('leaderCare').patch(path, { opensOn: daysAfter(today, 2) }, String(moved.headers.etag));
    expect([begun.statusCode, begun.json().errors[0].pointer]).toEqual([422, '/opensOn']);
    await close(id);
    const late = await city.as('leaderCare').patch(path, { joinUntil: today }, '*');
    expect([late.statusCode, late.json().code]).toEqual([409, 'alreadyDone']);
  });

  it('is closed by those of its unit, or the office, with a reason before its last day has passed', async () => {
    const { today, opened, close } = rounds;
    const id = await opened();
    const path = `/decision-rounds/${id}/closings`;
    const bare = await city.as('deciderCare').post(path, {});
    expect([bare.statusCode, bare.json().errors[0]]).toMatchObject([422, { pointer: '/reason', code: 'missing' }]);
    expect((await close(id, 'deciderEducation')).json()).toMatchObject({ code: 'notPermitted' });
    const body = { reason: 'Alla är med.' };
    await press(city, { by: 'office', path, body, refusedTo: 'bearer', nullable: ['reason'] });
    const read = (await city.as('bearer').get(`/decision-rounds/${id}`)).json();
    expect(read).toMatchObject({ stage: 'closed', closedOn: today, closingReason: 'Alla är med.' });
  });
});

describe('a case in a round', () => {
  it('joins, leaves, and is not decided before the round is closed', async () => {
    const { today, opened, close, joins, decide, waitsFor, readCase } = rounds;
    const id = await opened();
    const prepared = await openCase(city, await accepted(city), 'time');
    const path = `/gate-cases/${prepared.gateCaseId}`;
    const entry = { path: `${path}/round-entries`, body: { roundId: id } };
    await press(city, { by: 'bearer', ...entry, refusedTo: 'outsider' });
    expect((await readCase(prepared)).roundId).toBe(id);
    expect((await joins(prepared, id)).json()).toMatchObject({ code: 'alreadyDone' });
    await press(city, { by: 'bearer', path: `${path}/round-exits`, body: {}, refusedTo: 'outsider' });
    expect((await readCase(prepared)).roundId).toBeNull();
    await joins(prepared, id);
    await request(city, prepared);
    const early = await decide(prepared);
    expect([early.statusCode, early.json().code]).toEqual([409, 'roundOpen']);
    expect(early.json().detail).toContain(daysAfter(today, 10));
    expect(early.json().detail).toContain('Vårens omgång');
    const options = (await city.as('deciderCare').get(`/initiatives/${prepared.initiativeId}/options`)).json().options;
    const decideGate = options.find(({ command }: { command: string }) => command === 'decideGate');
    expect(decideGate).toMatchObject({ allowed: false, refusal: { code: 'roundOpen' } });
    expect(await waitsFor('deciderCare', prepared)).toEqual([]);
    expect((await close(id)).statusCode).toBe(201);
    expect(await waitsFor('deciderCare', prepared)).toEqual(['decision']);
    expect((await decide(prepared)).statusCode).toBe(201);
  });

  it('that is not chosen ends as not selected, with what would make the city try again, and may come back', async () => {
    const { opened, close, joins, requested, decide } = rounds;
    const id = await opened();
    const [chosen, other] = [await requested(id), await requested(id)];
    await close(id);
    expect((await decide(chosen)).statusCode).toBe(201);
    const no = { outcome: 'reject', grantMinutes: null, tryAgainIf: 'Om fler boenden vill.' };
    expect((await decide(other, no)).statusCode).toBe(201);
    const ended = (await city.as('bearer').get(`/initiatives/${other.initiativeId}`)).json();
    expect(ended.ending).toMatchObject({ kind: 'notSelected', tryAgainIf: 'Om fler boenden vill.' });
    const back = { phase: 'exploreIdea', reason: 'Fler boenden vill.' };
    const reopened = await city.as('leaderCare').post(`/initiatives/${other.initiativeId}/reopenings`, back);
    expect(reopened.statusCode).toBe(201);
    const again = await openCase(city, other.initiativeId, 'time');
    expect((await joins(again, await opened())).statusCode).toBe(201);
  });
});

it('a case that was not requested when its round was closed leaves it, or is answered as one outside', async () => {
  const { opened, close, joined, joins, decide, readCase, compare } = rounds;
  const id = await opened();
  const [leaves, stays] = [await joined(id), await joined(id)];
  expect((await close(id)).statusCode).toBe(201);
  expect((await compare('deciderCare', id)).cases).toHaveLength(2);
  const exit = `/gate-cases/${leaves.gateCaseId}/round-exits`;
  expect((await city.as('bearer').post(exit, {})).statusCode).toBe(201);
  expect((await joins(leaves, await opened())).statusCode).toBe(201);
  await request(city, stays);
  expect((await readCase(stays)).roundId).toBeNull();
  expect((await compare('deciderCare', id)).cases).toEqual([]);
  const no = { outcome: 'reject', grantMinutes: null, tryAgainIf: 'Om fler boenden vill.' };
  expect((await decide(stays, no)).statusCode).toBe(201);
  const ended = (await city.as('bearer').get(`/initiatives/${stays.initiativeId}`)).json();
  expect(ended.ending).toMatchObject({ kind: 'rejected' });
});

describe('two at once', () => {
  const round = (id: string) => ({ table: 'decision_round', key: 'round_id', id }) as const;
  const told = (answers: readonly { statusCode: number; json: () => { code?: string } }[]) =>
    answers.map((answer) => [answer.statusCode, answer.json().code]);

  it('a closing and a joining: whichever comes first holds, and no case joins what is closed', async () => {
    const { opened, close, joins, readCase } = rounds;
    const id = await opened();
    const [late, early] = [
      await openCase(city, await accepted(city), 'time'),
      await openCase(city, await accepted(city), 'time'),
    ];
    const first = await whileLocked(city, round(id), [() => close(id), () => joins(late, id)]);
    expect(told(first)).toEqual([
      [201, undefined],
      [409, 'roundClosed'],
    ]);
    expect((await readCase(late)).roundId).toBeNull();
    const other = await opened();
    const second = await whileLocked(city, round(other), [() => joins(early, other), () => close(other)]);
    expect(told(second)).toEqual([
      [201, undefined],
      [201, undefined],
    ]);
    expect((await readCase(early)).roundId).toBe(other);
  });

  it('a closing and a decision: one is decided only once it is closed', async () => {
    const { opened, close, requested, decide } = rounds;
    const id = await opened();
    const prepared = await requested(id);
    const early = await whileLocked(city, round(id), [() => decide(prepared), () => close(id)]);
    expect(told(early)).toEqual([
      [409, 'roundOpen'],
      [201, undefined],
    ]);
    const other = await opened();
    const next = await requested(other);
    const late = await whileLocked(city, round(other), [() => close(other), () => decide(next)]);
    expect(told(late)).toEqual([
      [201, undefined],
      [201, undefined],
    ]);
  });

  it('two closings, or one case in two rounds: one yes, one clear no', async () => {
    const { opened, close, joins } = rounds;
    const [id, other] = [await opened(), await opened()];
    const prepared = await openCase(city, await accepted(city), 'time');
    const both = told(await Promise.all([joins(prepared, id), joins(prepared, other)]));
    expect(both).toEqual(
      expect.arrayContaining([
        [201, undefined],
        [409, 'alreadyDone'],
      ]),
    );
    const closings = told(await Promise.all([close(id), close(id, 'office')]));
    expect(closings).toEqual(
      expect.arrayContaining([
        [201, undefined],
        [409, 'alreadyDone'],
      ]),
    );
  });
});

it('a round is closed before a decision in it, also where an instance’s clock is slow', async () => {
  const { opened, requested, decide } = rounds;
  const id = await opened();
  const prepared = await requested(id);
  const db = openDatabase({ url: city.database.serviceUrl });
  const clock = () => new Date(city.clock().getTime() + 20_000);
  const { app } = await compose({ config: city.config, db, clock });
  const leader = callerOf(app, () => city.tokenFor(city.people.leaderCare));
  expect((await leader.post(`/decision-rounds/${id}/closings`, { reason: 'Alla är med.' })).statusCode).toBe(201);
  await app.close();
  await db.destroy();
  const decided = await decide(prepared);
  expect(decided.statusCode, decided.body).toBe(201);
  const times = `select recorded_at as at from public.event
where stream_id = any($1::uuid[]) and type in ('roundClosed', 'gateDecided') order by type desc`;
  const [rows] = await readTenant({ db: city.db, tenantId: city.tenantId }, [
    query<{ at: string }>(times, [uuidArray([id, prepared.gateCaseId])]),
  ]);
  const [closedAt = '', decidedAt = ''] = rows.map(({ at }) => at);
  expect(decidedAt > closedAt).toBe(true);
});
