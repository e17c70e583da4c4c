import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted, addressOf, inAMonth, openCase, request } from '../test/prepared.ts';
import type { PersonKey } from '../test/city-people.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const path = () => `/process-models/${city.shell.defaultModel.id}/calibration`;
const asked = () => (city.shell.defaultModel.criteria ?? []).filter(({ appliesWhen }) => appliesWhen === undefined);

/** Rated by two and turned away at the time gate; `embargo` keeps it from being known. */
async function turnedAway(
  rating: string,
  embargo: object | null = null,
  foundTogether: Readonly<Record<string, string>> = {},
): Promise<void> {
  const prepared = await openCase(city, await accepted(city), 'time');
  const post = async (by: PersonKey, what: string, body: object) => {
    const answer = await city.as(by).post(`/gate-cases/${prepared.gateCaseId}/${what}`, body);
    expect(answer.statusCode, answer.body).toBe(201);
  };
  const { assessorOne, assessorTwo } = city.people;
  const members = [assessorOne, assessorTwo].map((personId) => ({ personId, leads: [] }));
  await post('office', 'assessor-assignments', { members });
  const ratings = Object.fromEntries(asked().map(({ id }) => [id, { rating, justification: 'Så.' }]));
  for (const by of ['assessorOne', 'assessorTwo'] as const) await post(by, 'assessments', { ratings });
  const together = Object.entries(foundTogether).map(([id, found]) => [
    id,
    { rating: found, justification: 'Vi talade om det.', dissents: [] },
  ]);
  if (together.length > 0) await post('assessorTwo', 'joint-ratings', { ratings: Object.fromEntries(together) });
  await request(city, prepared);
  const decided = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, {
    ...{ outcome: 'reject', reasons: 'Inte i år.', tryAgainIf: 'Nya medel.', basedOn: await addressOf(city, prepared) },
    ...(embargo && { embargo }),
  });
  expect(decided.statusCode, decided.body).toBe(201);
}

it('tells what ratings have told of endings, and too little data where there is', async () => {
  await turnedAway('met');
  await turnedAway('notMet');
  const answer = await city.as('office').get(path());
  expect(answer.statusCode, answer.body).toBe(200);
  const told = answer.json();
  const many = asked().length;
  const one = { n: 1, implemented: 0, mean: 1 / 3 };
  expect(told).toMatchObject({
    finished: 2,
    isLatest: false,
    calibration: { all: { n: 2, implemented: 0, mean: 1 / 4 } },
  });
  expect(told.calibration.metCounts).toMatchObject([
    { met: 0, ...one },
    { met: many, ...one },
  ]);
  expect(told.calibration.auc).toEqual({ kind: 'tooLittleData', value: null, pairs: null });
  expect(told.agreement.criteria).toContainEqual({
    ...{ criterionId: asked()[0]?.id, cases: 2, ratings: 4, kind: 'tooLittleData', alpha: null },
  });
  expect(answer.body).not.toContain(city.people.assessorOne);
});

it('tells nothing of a decision that waits for its notification', async () => {
  const before = (await city.as('auditor').get(path())).json();
  await turnedAway('met', { reason: 'Berörda först.', until: inAMonth(city) });
  expect((await city.as('auditor').get(path())).json()).toEqual(before);
});

it('counts what was found together, and agreement by what each found alone', async () => {
  const read = async () => (await city.as('auditor').get(path())).json();
  const one = asked()[0]?.id ?? '';
  const criterion = ({ calibration }: Awaited<ReturnType<typeof read>>) =>
    calibration.criteria.find(({ criterionId }: { criterionId: string }) => criterionId === one);
  const agreement = (told: Awaited<ReturnType<typeof read>>) =>
    told.agreement.criteria.find(({ criterionId }: { criterionId: string }) => criterionId === one);
  const before = await read();
  await turnedAway('notMet', null, { [one]: 'met' });
  const after = await read();
  expect(criterion(after).met.n).toBe(criterion(before).met.n + 1);
  expect(criterion(after).notMet.n).toBe(criterion(before).notMet.n);
  expect(agreement(after).ratings).toBe(agreement(before).ratings + 2);
});

it('is for those who may read all that has ended', async () => {
  for (const by of ['outsider', 'bearer', 'assessorOne', 'leaderCare', 'deciderCare'] as const) {
    expect((await city.as(by).get(path())).statusCode, by).toBe(403);
  }
  const unknown = `/process-models/${city.units.care}/calibration`;
  expect((await city.as('auditor').get(unknown)).statusCode).toBe(404);
});
