import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { addressOf, atMoneyGate } from '../test/prepared.ts';
import { piloting } from '../test/prepared-value.ts';
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

it('what was not used goes back to its fund after the end too, and what was used stays granted', async () => {
  const { initiativeId: id } = await piloting(city);
  const fund = async () => (await city.as('deciderCare').get(`/funds/${city.funds.care}`)).json();
  const before = await fund();
  const stop = { ending: 'stopped', reason: 'Leverantören har lagt ner.', tryAgainIf: null };
  expect((await city.as('leaderCare').post(`/initiatives/${id}/endings`, stop)).statusCode).toBe(201);
  const shown = (await city.as('bearer').get(`/initiatives/${id}`)).json();
  const path = `/gate-cases/${shown.passedGates.at(-1).gateCaseId}`;
  const [{ shareId }] = (await city.as('deciderCare').get(path)).json().application.shares;
  const body = { amount: kronor(400_000), reason: 'Slutredovisat.' };
  const both = await Promise.all(
    [1, 2].map(() => city.as('deciderCare').post(`${path}/shares/${shareId}/terminations`, body)),
  );
  expect(both.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
  const more = await city.as('deciderCare').post(`${path}/shares/${shareId}/terminations`, body);
  expect([more.statusCode, more.json().refusal.rule]).toEqual([422, 'moreThanLeft']);
  expect((await city.as('bearer').get(`/initiatives/${id}`)).json()).toMatchObject({
    ...{ standing: 'ended', granted: kronor(200_000), frozen: kronor(0), checkpointDue: false },
  });
  const after = await fund();
  const moved = before.granted.amountMinor - after.granted.amountMinor;
  expect([moved, after.available.amountMinor - before.available.amountMinor]).toEqual([800_000, 800_000]);
});
