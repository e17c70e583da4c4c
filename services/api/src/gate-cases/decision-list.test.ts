import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { addressOf, atTimeGate, inAMonth, type Prepared, request } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const decide = async (prepared: Prepared, said: object): Promise<string> => {
  const body = { basedOn: await addressOf(city, prepared), ...said };
  const answer = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, body);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().id;
};
const listed = async ({ gateCaseId }: Prepared, by: PersonKey = 'bearer') =>
  (await city.as(by).get(`/gate-cases/${gateCaseId}/decisions`)).json().decisions;

it('tells the bearer of every decision that was made known, with its reasons, also after another has followed', async () => {
  const prepared = await atTimeGate(city);
  expect(await listed(prepared)).toEqual([]);
  const back = await decide(prepared, { outcome: 'return', reasons: 'Fråga nattpersonalen.' });
  await request(city, prepared);
  const yes = await decide(prepared, { outcome: 'approve', grantMinutes: 600, reasons: 'Nu är det klart.' });
  const shown = (await city.as('bearer').get(`/gate-cases/${prepared.gateCaseId}`)).json();
  expect(await listed(prepared)).toMatchObject([
    { decisionId: back, outcome: 'return', reasons: 'Fråga nattpersonalen.', correctedByDecisionIds: [] },
    { decisionId: yes, outcome: 'approve', reasons: 'Nu är det klart.' },
  ]);
  expect((await listed(prepared)).at(-1)).toEqual(shown.decision);
  const links = shown._links as readonly { readonly rel: string; readonly href: string }[];
  expect(links.find(({ rel }) => rel === 'decisions')?.href).toMatch(/\/decisions$/);
});

it('knows nothing of one that is kept back, nor afterwards why it was', async () => {
  const prepared = await atTimeGate(city);
  await decide(prepared, { outcome: 'return', reasons: 'En gång till.' });
  await request(city, prepared);
  const embargo = { reason: 'Qvxembargo', until: inAMonth(city) };
  await decide(prepared, { outcome: 'approve', grantMinutes: 60, reasons: 'Qvxreasons', embargo });
  expect(await listed(prepared)).toMatchObject([{ outcome: 'return' }]);
  expect(await listed(prepared, 'deciderCare')).toMatchObject([{ outcome: 'return' }]);
  const notify = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/notifications`, {});
  expect(notify.statusCode, notify.body).toBe(201);
  expect(await listed(prepared)).toMatchObject([{}, { reasons: 'Qvxreasons', embargo: { reason: null } }]);
  expect(await listed(prepared, 'deciderCare')).toMatchObject([{}, { embargo: { reason: 'Qvxembargo' } }]);
});

it('shows nothing of a case that one may not read', async () => {
  const prepared = await atTimeGate(city, 'invited');
  const answer = await city.as('outsider').get(`/gate-cases/${prepared.gateCaseId}/decisions`);
  expect([answer.statusCode, answer.json().code]).toEqual([404, 'unknown']);
});
