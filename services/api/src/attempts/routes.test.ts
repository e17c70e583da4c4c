import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted, addressOf, atMoneyGate, atTimeGate, draft, inAMonth } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

type Attempt = { readonly action: string; readonly code: string | null; readonly actorId: string | null };
const list = async (query: string, who: 'auditor' | 'office' = 'auditor') => {
  const answer = await city.as(who).get(`/attempts?${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<{
    attempts: readonly Attempt[];
    _meta: { totalRecords: number };
    _links: { rel: string; href: string }[];
  }>();
};
const codes = async (query: string, who?: 'office') =>
  (await list(query, who)).attempts.map(({ action, code }) => [action, code]);
const reason = { reason: 'Vi byter plattform.' };

describe('attempts', () => {
  it('are read by auditor and office, latest first, by codes and ids alone, and narrowed', async () => {
    const id = await accepted(city);
    const words = { need: 'Känsliga ord om någon.' };
    expect((await city.as('outsider').post(`/initiatives/${id}/needs`, words)).statusCode).toBe(403);
    expect((await city.as('bearer').post(`/initiatives/${id}/resumptions`, reason)).statusCode).toBe(403);
    const { attempts, _meta } = await list(`targetId=${id}`);
    expect(attempts).toMatchObject([
      { action: 'resumeInitiative', code: 'notPermitted', actorId: city.people.bearer },
      {
        ...{ action: 'describeNeed', code: 'notPermitted', status: 403, actorId: city.people.outsider },
        ...{ targetKind: 'initiative', targetId: id, clientId: expect.any(String), traceId: expect.any(String) },
      },
    ]);
    expect(_meta.totalRecords).toBe(2);
    expect(JSON.stringify(attempts)).not.toContain('Känsliga');
    expect(await codes(`targetId=${id}&actorId=${city.people.outsider}`, 'office')).toHaveLength(1);
    expect(await codes(`targetId=${id}&code=stale`)).toEqual([]);
    expect(await codes(`targetId=${id}&recordedBefore=2020-01-01T00:00:00Z`)).toEqual([]);
    const turned = 'recordedFrom=2026-02-01T00:00:00Z&recordedBefore=2026-01-31T23:30:00-01:00';
    const answer = await city.as('auditor').get(`/attempts?${turned}`);
    expect([answer.statusCode, answer.json().errors]).toMatchObject([200, undefined]);
    const earlier = await city.as('auditor').get(`/attempts?${turned.replace('-01:00', 'Z')}`);
    expect(earlier.json().errors).toMatchObject([{ pointer: '/recordedBefore', code: 'turned' }]);
    expect(await codes(`targetId=${id}&recordedFrom=2020-01-01T00:00:00Z`)).toHaveLength(2);
    for (const who of ['bearer', 'registrar', 'deciderCare', 'leaderCare', 'system'] as const)
      expect((await city.as(who).get('/attempts')).statusCode, who).toBe(403);
  });

  it('are walked by cursor, each once', async () => {
    const id = await accepted(city);
    for (let tried = 0; tried < 5; tried += 1)
      await city.as('outsider').post(`/initiatives/${id}/needs`, { need: 'Nej.' });
    const first = await list(`targetId=${id}&limit=2`);
    const seen = [...first.attempts];
    let next = first._links.find(({ rel }) => rel === 'next')?.href;
    while (next !== undefined) {
      const page = await list(next.slice(next.indexOf('?') + 1));
      seen.push(...page.attempts);
      next = page._links.find(({ rel }) => rel === 'next')?.href;
    }
    const ids = seen.map((one) => JSON.stringify(one));
    expect([seen.length, new Set(ids).size]).toEqual([5, 5]);
  });

  it('on drafts are not told: they would tell who writes one', async () => {
    const id = await draft(city);
    expect(
      (await city.as('bearer').post(`/initiatives/${id}/pauses`, { ...reason, wakeUpOn: inAMonth(city) })).statusCode,
    ).toBe(403);
    expect((await city.as('outsider').post(`/initiatives/${id}/needs`, { need: 'Nej.' })).statusCode).toBe(404);
    const told = [['describeNeed', 'unknown']];
    expect(await codes(`targetId=${id}`)).toEqual(told);
    expect(await codes(`targetId=${id}&actorId=${city.people.bearer}`)).toEqual([]);
    await city.as('bearer').post(`/initiatives/${id}/submissions`, {});
    expect(await codes(`targetId=${id}`)).toHaveLength(2);
  });

  it('tell nothing of a decision that waits: with and without one they read alike', async () => {
    const [plain, secret] = [await atMoneyGate(city, 1_000_000), await atMoneyGate(city, 1_000_000)];
    const decision = {
      ...{ outcome: 'approve', basedOn: await addressOf(city, secret), reasons: 'Bra.' },
      embargo: { reason: 'Nämnden informeras först', until: inAMonth(city) },
    };
    const path = `/gate-cases/${secret.gateCaseId}/decisions`;
    expect((await city.as('deciderCare').post(path, decision)).statusCode).toBe(201);
    for (const { initiativeId, gateCaseId } of [plain, secret]) {
      const decided = { outcome: 'approve', basedOn: '0'.repeat(64), reasons: 'Bra.' };
      expect(
        (await city.as('deciderCare').post(`/gate-cases/${gateCaseId}/decisions`, decided)).statusCode,
      ).toBeGreaterThan(400);
      await city.as('leaderCare').post(`/initiatives/${initiativeId}/pauses`, { ...reason, wakeUpOn: '2020-01-01' });
      await city.as('bearer').post(`/gate-cases/${gateCaseId}/notifications`, {});
    }
    const told = async ({ initiativeId, gateCaseId }: typeof plain) =>
      Promise.all(
        [initiativeId, gateCaseId].flatMap((id) => [
          codes(`targetId=${id}`),
          codes(`targetId=${id}&code=notificationAwaited`),
          codes(`targetId=${id}&code=caseNotInStatus`),
          codes(`targetId=${id}&code=stale`),
        ]),
      );
    const [before, waiting] = [await told(plain), await told(secret)];
    expect(waiting).toEqual(before);
    expect(waiting[0]).toEqual([['pauseInitiative', null]]);
    expect(waiting[4]).toEqual([
      ['notifyDecision', 'notPermitted'],
      ['decideGate', null],
    ]);
    await city.as('deciderCare').post(`/gate-cases/${secret.gateCaseId}/notifications`, {});
    expect((await codes(`targetId=${secret.gateCaseId}`)).flat()).not.toContain(null);
    // What was refused because a decision waited still tells that one did, and stays untold.
    expect(await codes(`targetId=${secret.gateCaseId}&code=notificationAwaited`)).toEqual([]);
  });

  it('on an idea whose bearers are kept hidden are not told to whoever assesses, whatever else they hold', async () => {
    const id = await draft(city);
    const { etag } = (await city.as('bearer').get(`/initiatives/${id}`)).headers;
    const hidden = await city.as('bearer').patch(`/initiatives/${id}`, { anonymous: true }, String(etag));
    expect(hidden.statusCode, hidden.body).toBe(200);
    await city.as('bearer').post(`/initiatives/${id}/submissions`, {});
    expect((await city.as('bearer').post(`/initiatives/${id}/submissions`, {})).statusCode).toBe(409);
    await city.as('outsider').post(`/initiatives/${id}/needs`, { need: 'Nej.' });
    const denied = ['describeNeed', 'notPermitted'];
    expect(await codes(`targetId=${id}`)).toEqual([denied, ['submitInitiative', expect.any(String)]]);
    const args = {
      personId: city.people.auditor,
      role: 'assessor',
      unitId: null,
      validFrom: '2026-01-01',
      validTo: null,
    } as const;
    await city.send('office', { type: 'assignRole', aim: {}, target: undefined, args });
    await expect.poll(() => codes(`targetId=${id}`), { timeout: 5_000 }).toEqual([denied]);
    expect(await codes(`targetId=${id}&actorId=${city.people.bearer}`)).toEqual([]);
  });

  it('to read them is one when it is denied', async () => {
    await atTimeGate(city);
    expect((await city.as('coach').get('/attempts')).statusCode).toBe(403);
    await expect
      .poll(() => codes(`actorId=${city.people.coach}`, 'office'), { timeout: 5_000 })
      .toEqual([['readAttempts', 'notPermitted']]);
  });
});
