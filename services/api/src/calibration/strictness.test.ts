import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { accepted, addressOf, inAMonth, openCase, request } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const path = () => `/process-models/${city.shell.defaultModel.id}/strictness`;
const asked = () => (city.shell.defaultModel.criteria ?? []).filter(({ appliesWhen }) => appliesWhen === undefined);
const told = async () => {
  const answer = await city.as('office').get(path());
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};

/** Rated by one and more strictly by another, and turned away at the time gate; `embargo` keeps it from being known. */
async function turnedAway(embargo: object | null = null): Promise<void> {
  const prepared = await openCase(city, await accepted(city), 'time');
  for (const [by, rating] of [
    ['assessorOne', 'met'],
    ['assessorTwo', 'notMet'],
  ] as const) {
    const ratings = Object.fromEntries(asked().map(({ id }) => [id, { rating, justification: 'Så.' }]));
    await city.send(by, {
      type: 'rateCriteria',
      aim: { gateCaseId: prepared.gateCaseId },
      target: undefined,
      args: { ratings },
    });
  }
  await request(city, prepared);
  const decided = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, {
    ...{ outcome: 'reject', reasons: 'Inte i år.', tryAgainIf: 'Nya medel.', basedOn: await addressOf(city, prepared) },
    ...(embargo && { embargo }),
  });
  expect(decided.statusCode, decided.body).toBe(201);
}

it('gives nobody a number of too few cases, and then how far each stays below the others', {
  timeout: 60_000,
}, async () => {
  for (let times = 0; times < 9; times += 1) await turnedAway();
  const few = await told();
  const counted = { cases: 9, comparisons: 9 * asked().length };
  const none = { kind: 'tooLittleData', steps: null, standardError: null };
  expect(few).toMatchObject({ processModelId: city.shell.defaultModel.id, isLatest: false });
  const { assessorOne, assessorTwo } = city.people;
  const people = [assessorOne, assessorTwo].toSorted();
  expect(few.assessors).toEqual(people.map((assessorId) => ({ assessorId, ...counted, ...none })));
  await turnedAway();
  const { assessors } = await told();
  const of = (id: string) => assessors.find(({ assessorId }: { assessorId: string }) => assessorId === id);
  const scale = city.shell.defaultModel.ratingScale.filter(({ applicable }) => applicable);
  expect(of(assessorTwo)).toMatchObject({ cases: 10, kind: 'told', steps: scale.length - 1, standardError: 0 });
  expect(of(assessorOne)).toMatchObject({ steps: 1 - scale.length });
});

it('tells nothing of a decision that waits for its notification', async () => {
  const before = await told();
  await turnedAway({ reason: 'Berörda först.', until: inAMonth(city) });
  expect(await told()).toEqual(before);
});

it('is for the office alone, which leads those who rate', async () => {
  const others = ['auditor', 'registrar', 'assessorOne', 'bearer', 'leaderCare', 'deciderCare', 'outsider'] as const;
  for (const by of others satisfies readonly PersonKey[]) {
    expect((await city.as(by).get(path())).statusCode, by).toBe(403);
  }
  expect((await city.as('office').get(`/process-models/${city.units.care}/strictness`)).statusCode).toBe(404);
});
