import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { addressOf, atTimeGate, type Prepared, request } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';
import { localDate } from '../write/moment.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const decide = async (prepared: Prepared, said: object) => {
  const body = { basedOn: await addressOf(city, prepared), reasons: 'Prövat.', ...said };
  const answer = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, body);
  expect(answer.statusCode, answer.body).toBe(201);
};
const times = async (query = '') =>
  (await city.as('outsider').get(`/answer-times${query}`)).json().answerTimes as readonly object[];

it('counts every answer: a late first one stays late when a quick second follows', async () => {
  const prepared = await atTimeGate(city);
  city.passDays(60);
  await decide(prepared, { outcome: 'return' });
  const first = localDate(city.clock());
  city.passDays(1);
  await request(city, prepared);
  await decide(prepared, { outcome: 'approve', grantMinutes: 60 });
  const { answers } = (await city.as('bearer').get(`/gate-cases/${prepared.gateCaseId}`)).json();
  expect(answers).toHaveLength(2);
  const [longest] = answers;
  expect(await times()).toEqual([
    {
      ...{ gate: 'time', unitId: city.units.care, answered: 2, late: 1, waiting: 0, overdue: 0 },
      ...{ medianWorkingDays: longest.workingDays / 2, longestWorkingDays: longest.workingDays },
    },
  ]);
  const of = { gate: 'time', unitId: city.units.care, waiting: 0, overdue: 0 };
  expect(await times(`?from=${first}&to=${first}`)).toMatchObject([{ ...of, answered: 1, late: 1 }]);
  const second = localDate(city.clock());
  expect(await times(`?from=${second}&to=${second}`)).toMatchObject([{ ...of, answered: 1, late: 0 }]);
});

it('refuses a period whose end lies before its beginning, also the one that it takes where none is said', async () => {
  const tomorrow = new Date(city.clock().getTime() + 2 * 86_400_000);
  for (const query of ['?from=2026-02-01&to=2026-01-31', `?from=${localDate(tomorrow)}`]) {
    const answer = await city.as('outsider').get(`/answer-times${query}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toMatchObject([{ pointer: '/to', code: 'turned' }]);
  }
});
