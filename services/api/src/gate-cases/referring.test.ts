import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { addressOf, atTimeGate, inAMonth } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const read = async (id: string) => (await city.as('bearer').get(`/initiatives/${id}`)).json();

/** A referral to the schools, which may not read the idea before they are asked. */
const referred = async (more: object = {}) => {
  const at = await atTimeGate(city, 'invited');
  const body = {
    ...{ outcome: 'refer', basedOn: await addressOf(city, at), reasons: 'Skolorna gör det redan.' },
    ...{ tryAgainIf: 'De slutar med det.', referTo: { way: 'ordinaryPlan', unitId: city.units.education } },
    ...more,
  };
  const decided = await city.as('deciderCare').post(`/gate-cases/${at.gateCaseId}/decisions`, body);
  expect(decided.statusCode, decided.body).toBe(201);
  return at;
};

it('a referral decided at a gate asks the receiver, whose yes ends the initiative', async () => {
  const { initiativeId: id, gateCaseId } = await referred();
  const { decision, status } = (await city.as('bearer').get(`/gate-cases/${gateCaseId}`)).json();
  const referTo = { way: 'ordinaryPlan', unitId: city.units.education };
  expect([status, decision]).toMatchObject(['closed', { outcome: 'refer', ending: 'referred', referTo }]);
  expect(await read(id)).toMatchObject({ standing: 'active', referral: { ...referTo, acceptedAt: null } });
  const yes = { unitId: city.units.education, accepts: true, reason: 'Vi har plats i planen.' };
  const answered = await city.as('leaderEducation').post(`/initiatives/${id}/referral-answers`, yes);
  expect(answered.statusCode, answered.body).toBe(201);
  const words = { reason: 'Skolorna gör det redan.', tryAgainIf: 'De slutar med det.' };
  expect(await read(id)).toMatchObject({ standing: 'ended', ending: { kind: 'referred', ...words } });
});

it('the receiver learns of it by the notification, and not before', async () => {
  const embargo = { reason: 'Personalen får veta först.', until: inAMonth(city) };
  const { initiativeId: id, gateCaseId } = await referred({ embargo });
  expect((await city.as('leaderEducation').get(`/initiatives/${id}`)).statusCode).toBe(404);
  expect(await read(id)).toMatchObject({ referral: null, openGateCaseId: gateCaseId });
  expect((await city.as('bearer').get(`/gate-cases/${gateCaseId}`)).json()).toMatchObject({
    ...{ status: 'requested', decision: null, awaiting: null },
  });
  const notified = await city.as('deciderCare').post(`/gate-cases/${gateCaseId}/notifications`, {});
  expect(notified.statusCode, notified.body).toBe(201);
  expect((await city.as('leaderEducation').get(`/initiatives/${id}`)).statusCode).toBe(200);
});

it('a condition may rest on any unit of the register', async () => {
  const at = await atTimeGate(city);
  const condition = { text: 'Låna ut en sal.', dueOn: inAMonth(city), responsible: 'unit' };
  const decided = await city.as('deciderCare').post(`/gate-cases/${at.gateCaseId}/decisions`, {
    ...{ outcome: 'approveWithConditions', basedOn: await addressOf(city, at), reasons: 'Ja.', grantMinutes: 60 },
    conditions: [{ ...condition, unitId: city.units.education }],
  });
  expect(decided.statusCode, decided.body).toBe(201);
});
