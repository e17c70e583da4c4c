import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { addressOf, atMoneyGate } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';
import { localDate } from '../write/moment.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const kronor = (amountMinor: number) => ({ amountMinor, currency: 'SEK' });

/** A returned case with a new application, all of which another administration is asked for. */
async function askedOfEducation(): Promise<{ path: string; initiativeId: string }> {
  const prepared = await atMoneyGate(city, 4_000);
  const path = `/gate-cases/${prepared.gateCaseId}`;
  const back = { outcome: 'return', basedOn: await addressOf(city, prepared), reasons: 'Fråga skolan.' };
  await city.as('deciderCare').post(`${path}/decisions`, back);
  const { version } = (await city.as('bearer').get(`/initiatives/${prepared.initiativeId}`)).json();
  const answer = await city.as('bearer').post(`${path}/applications`, {
    ...{ basedOn: version, amount: kronor(5_000), costLines: [{ text: 'Lampor', amount: kronor(5_000) }] },
    ...{ from: '2026-01-01', to: '2099-06-30', recipientUnitId: city.units.care, projectCode: 'P-1' },
    shares: [{ payerUnitId: city.units.education, fundId: city.funds.education, amount: kronor(5_000) }],
  });
  expect(answer.statusCode, answer.body).toBe(201);
  return { path, initiativeId: prepared.initiativeId };
}

it('a committee’s answer for its own money is recorded by the registrar, on what lay before it', async () => {
  const { path, initiativeId } = await askedOfEducation();
  const { application, basis, dossiers } = (await city.as('registrar').get(path)).json();
  expect(basis).toBe(application.address);
  const decisions = `${path}/shares/${application.shares[0].shareId}/decisions`;
  const decidedBy = { kind: 'body', bodyId: city.bodies.education };
  const recorded = { decidedBy, decidedOn: localDate(city.clock()), minutesReference: '§ 31' };
  const said = { outcome: 'approve', reason: 'Vi har samma behov.', recorded };
  const stale = await city.as('registrar').post(decisions, { ...said, basedOn: dossiers[0].address });
  expect([stale.statusCode, stale.json().code], stale.body).toEqual([412, 'stale']);
  const { options } = (await city.as('registrar').get(`/initiatives/${initiativeId}/options`)).json();
  expect(options).toContainEqual(expect.objectContaining({ command: 'decideShare', allowed: true }));
  const done = await city.as('registrar').post(decisions, { ...said, basedOn: basis });
  expect(done.statusCode, done.body).toBe(201);
  const { shares } = (await city.as('deciderEducation').get(path)).json().application;
  expect(shares).toMatchObject([
    { status: 'reserved', decision: { form: 'recorded', decidedBy, minutesReference: '§ 31', basedOn: basis } },
  ]);
  expect((await city.as('bearer').get(path)).json().application.shares).toMatchObject([
    { status: 'pending', decision: null },
  ]);
});

it('a payer answers for it under a mandate of its own', async () => {
  const { path } = await askedOfEducation();
  const { application, basis } = (await city.as('deciderEducation').get(path)).json();
  const decisions = `${path}/shares/${application.shares[0].shareId}/decisions`;
  const said = { outcome: 'reject', basedOn: basis, reason: 'Inte i år.' };
  expect((await city.as('deciderCare').post(decisions, said)).json().code).toBe('notPermitted');
  const done = await city.as('deciderEducation').post(decisions, said);
  expect(done.statusCode, done.body).toBe(201);
});
