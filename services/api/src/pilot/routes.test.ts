import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erasePrivateParts } from '../db/event-store.ts';
import { inTenant } from '../db/transaction.ts';
import { toCursor } from '../http/page.ts';
import { openTestService } from '../test/city.ts';
import { accepted, atTimeGate } from '../test/prepared.ts';
import { evaluating, piloting, settingUp } from '../test/prepared-value.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const pathOf = (initiativeId: string, noun: string) => `/initiatives/${initiativeId}/${noun}`;
const get = async (path: string) => (await city.as('bearer').get(path)).json();
const by = { by: 'bearer', refusedTo: 'outsider' } as const;

const plan = {
  ...{ from: '2099-02-01', to: '2099-05-31', place: 'Bryggan, avdelning två', testGroup: 'Tolv boende' },
  cost: { amountMinor: 18_000_000, currency: 'SEK' },
};
const version = { title: 'Fyra rum', built: 'Fyra lånade kameror.', taught: 'Vyn behöver larma.' };
const lesson = { title: 'Fråga först', text: 'Ett möte med de anhöriga sparar tre veckor.' };

describe('the pilot', () => {
  it('is planned with a beginning, an end, a place and a test group', async () => {
    const path = pathOf(await settingUp(city), 'pilot-plans');
    await press(city, { ...by, path, body: plan, nullable: ['cost'] });
    expect((await get(path.replace('/pilot-plans', ''))).pilotPlan).toEqual(plan);
    expect((await city.as('bearer').post(path, { ...plan, cost: null })).statusCode).toBe(201);
    expect((await get(path.replace('/pilot-plans', ''))).pilotPlan).toEqual({ ...plan, cost: null });
  });

  it.each([
    [{ to: '2099-01-31' }, 422],
    [{ to: '2099-02-30' }, 400],
    [{ from: '1066-10-14' }, 400],
    [{ cost: { amountMinor: -1, currency: 'SEK' } }, 400],
    [{ cost: { amountMinor: 1.5, currency: 'SEK' } }, 400],
    [{ cost: { amountMinor: '5', currency: 'SEK' } }, 400],
    [{ cost: { amountMinor: 5, currency: 'EUR' } }, 400],
    [{ cost: { amountMinor: 10_000_000_000_001, currency: 'SEK' } }, 422],
  ])('refuses a plan with %j', async (wrong, status) => {
    const path = pathOf(await settingUp(city), 'pilot-plans');
    const answer = await city.as('bearer').post(path, { ...plan, ...wrong });
    expect(answer.statusCode, answer.body).toBe(status);
  });

  it('releases versions, holds checkpoints, writes lessons, and shows their words in one round trip', async () => {
    const { initiativeId } = await piloting(city);
    const released = await press(city, { ...by, path: pathOf(initiativeId, 'pilot-versions'), body: version });
    const held = { by: 'leaderCare', path: pathOf(initiativeId, 'checkpoints'), refusedTo: 'bearer' } as const;
    await press(city, { ...held, body: { conclusion: 'continue', reason: 'De sover bättre.' } });
    const written = await press(city, { ...by, path: pathOf(initiativeId, 'lessons'), body: lesson });
    expect(await get(`/initiatives/${initiativeId}`)).toMatchObject({
      checkpoints: { count: 1, latest: { conclusion: 'continue' } },
      pilotVersions: [{ pilotVersionId: released.id, title: version.title }],
      lessons: [{ lessonId: written.id, title: lesson.title }],
    });
    Object.assign(city.counter, { roundTrips: 0, statements: 0 });
    const { pilotVersions, _meta } = await get(pathOf(initiativeId, 'pilot-versions'));
    expect(city.counter.roundTrips).toBe(1);
    expect(pilotVersions).toMatchObject([{ pilotVersionId: released.id, ...version }]);
    expect(_meta).toEqual({ page: 1, limit: 20, count: 1, totalRecords: 1 });
    const { lessons } = (await city.as('outsider').get(pathOf(initiativeId, 'lessons'))).json();
    expect(lessons).toMatchObject([{ lessonId: written.id, ...lesson }]);
  });

  it('lists lessons page by page, and shows nothing of another initiative or to a stranger', async () => {
    const id = await accepted(city, 'invited');
    const path = pathOf(id, 'lessons');
    for (const title of ['Ett', 'Två', 'Tre']) await city.as('bearer').post(path, { ...lesson, title });
    const first = await get(`${path}?limit=2`);
    const next: string = first._links.find(({ rel }: { rel: string }) => rel === 'next').href;
    const second = await get(next.slice(next.indexOf('/initiatives')));
    const titles = [...first.lessons, ...second.lessons].map(({ title }: { title: string }) => title);
    expect(titles).toEqual(['Ett', 'Två', 'Tre']);
    expect((await get(`${path}?limit=2&page=2`)).lessons).toMatchObject([{ title: 'Tre' }]);
    expect((await get(`${path}?page=0`)).lessons).toEqual([]);
    expect((await city.as('outsider').get(path)).statusCode).toBe(404);
    for (const after of ['abc', toCursor([2_147_483_648])]) {
      expect((await city.as('bearer').get(`${path}?after=${after}`)).statusCode).toBe(400);
    }
  });

  it('stops at a checkpoint: the initiative ends, and lessons are written afterwards', async () => {
    const { initiativeId } = await piloting(city);
    const stop = { conclusion: 'stop', reason: 'Kamerorna tappar nätet.' };
    const both = ['leaderCare', 'deciderCare'] as const;
    const held = both.map((who) => city.as(who).post(pathOf(initiativeId, 'checkpoints'), stop));
    expect((await Promise.all(held)).map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(await get(`/initiatives/${initiativeId}`)).toMatchObject({ standing: 'ended', ending: { kind: 'stopped' } });
    expect((await city.as('bearer').post(pathOf(initiativeId, 'lessons'), lesson)).statusCode).toBe(201);
    const late = await city.as('bearer').post(pathOf(initiativeId, 'pilot-versions'), version);
    expect([late.statusCode, late.json().code]).toEqual([409, 'notInStanding']);
  });

  it('goes on to evaluation over the free edge, and is evaluated', async () => {
    const { initiativeId } = await piloting(city);
    const path = pathOf(initiativeId, 'phase-entries');
    const past = await city.as('bearer').post(path, { phase: 'scale' });
    expect([past.statusCode, past.json().code]).toEqual([409, 'notFromHere']);
    await press(city, { ...by, path, body: { phase: 'evaluate' } });
    const judged = { valueCreated: 'yes', strength: 'moderate', text: 'De vaknar hälften så ofta.' };
    await press(city, { ...by, path: pathOf(initiativeId, 'evaluations'), body: judged });
    expect(await get(`/initiatives/${initiativeId}`)).toMatchObject({ phase: 'evaluate', evaluation: judged });
  });

  it.each([
    ['pilot-versions', version, 'bearer', () => accepted(city), 'notInPhase'],
    ['pilot-plans', plan, 'bearer', () => accepted(city), 'notInPhase'],
    ['checkpoints', { conclusion: 'change', reason: 'Ny plats.' }, 'leaderCare', () => settingUp(city), 'notInPhase'],
    [
      'evaluations',
      { valueCreated: 'no', strength: 'weak', text: 'Nej.' },
      'bearer',
      () => settingUp(city),
      'notInPhase',
    ],
    ['phase-entries', { phase: 'exploreSetup' }, 'bearer', () => accepted(city), 'notFromHere'],
    [
      'phase-entries',
      { phase: 'exploreSetup' },
      'bearer',
      async () => (await atTimeGate(city)).initiativeId,
      'gateCaseOpen',
    ],
    ['pilot-versions', version, 'bearer', async () => (await evaluating(city)).initiativeId, 'notInPhase'],
  ] as const)('refuses %s %j where it does not belong', async (noun, body, who, prepare, code) => {
    const answer = await city.as(who).post(pathOf(await prepare(), noun), body);
    expect([answer.statusCode, answer.json().code], answer.body).toEqual([409, code]);
  });
});

describe('what was written and then erased', () => {
  it('shows as null, with what is not words', async () => {
    const other = await openTestService();
    const id = await accepted(other);
    const written = (await other.as('bearer').post(pathOf(id, 'lessons'), lesson)).json();
    // As a disposal decision would: the case's own words go, the rest stays.
    const place = { db: other.db, tenantId: other.tenantId };
    await inTenant(place, [], () => ({ writes: [erasePrivateParts(other.tenantId, id)], answer: undefined }));
    const { lessons } = (await other.as('bearer').get(pathOf(id, 'lessons'))).json();
    expect(lessons).toMatchObject([{ lessonId: written.id, title: null, text: null }]);
    // Rows are not folded anew here, so the audit in close has something to say.
    await expect(other.close()).rejects.toThrow('rows and log differ');
  });
});
