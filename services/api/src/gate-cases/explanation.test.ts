import type { Explanation } from '@idesluss/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { roundsIn } from '../test/in-rounds.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

interface Answer {
  readonly sealed: boolean;
  readonly summary: object | null;
  readonly explanation: Explanation | null;
}

it('tells why the score is what it is to whoever may see the ratings, and to nobody for whom they are sealed', async () => {
  const { opened, requested } = roundsIn(city);
  const { gateCaseId } = await requested(await opened());
  const read = async (by: PersonKey): Promise<Answer> =>
    (await city.as(by).get(`/gate-cases/${gateCaseId}/assessments`)).json<Answer>();
  const asked = (city.shell.defaultModel.criteria ?? []).filter(({ appliesWhen }) => appliesWhen === undefined);
  const said = asked.map(({ id }, at) => [id, { rating: at === 0 ? 'partly' : 'met', justification: 'Så.' }] as const);
  const rated = { ratings: Object.fromEntries(said) };
  expect((await city.as('assessorOne').post(`/gate-cases/${gateCaseId}/assessments`, rated)).statusCode).toBe(201);

  const { explanation } = await read('deciderCare');
  expect(explanation).toMatchObject({
    method: 'countMet',
    score: { numerator: asked.length - 1, denominator: asked.length },
    missingRatings: [],
    unmetMusts: [],
    band: null,
    nextBand: null,
  });
  const parts = explanation?.contributions ?? [];
  expect(parts[0]).toEqual({ criterionId: asked[0]?.id, part: null, rating: 'partly', numerator: 0, highest: 1 });
  expect(parts.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(explanation?.score?.numerator);
  for (const by of ['assessorTwo', 'bearer', 'outsider'] as const) {
    expect(await read(by), by).toMatchObject({ sealed: true, summary: null, explanation: null });
  }
});
