import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { addressOf, atMoneyGate, inAMonth, type Prepared } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';
import { alike, told } from '../test/told.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

/** The places in their streams that are told of the events of gate cases. */
const placesTold = async (person: PersonKey, { initiativeId }: Prepared): Promise<readonly unknown[]> => {
  const { events } = (await city.as(person).get(`/initiatives/${initiativeId}/events?limit=100`)).json<{
    events: readonly { streamKind: string; version: number | null }[];
  }>();
  return events.filter(({ streamKind }) => streamKind === 'gateCase').map(({ version }) => version);
};

const done = async (person: PersonKey, path: string, body: object): Promise<string> => {
  const answer = await city.as(person).post(path, body);
  return `${answer.statusCode} ${alike(answer.body)}`;
};

it('tells nobody outside the circle of a decision that is kept back: not by a number either', async () => {
  const plain = await atMoneyGate(city, 1_000_000);
  const secret = await atMoneyGate(city, 1_000_000);
  const decision = {
    ...{ outcome: 'approve', basedOn: await addressOf(city, secret), reasons: 'Bra.' },
    embargo: { reason: 'Nämnden informeras först', until: inAMonth(city) },
  };
  const decided = await city.as('deciderCare').post(`/gate-cases/${secret.gateCaseId}/decisions`, decision);
  expect(decided.json()).toMatchObject({ id: expect.any(String) });
  expect(decided.statusCode).toBe(201);
  const rated = city.shell.defaultModel.gates.find(({ id }) => id === 'money')?.criteria ?? [];
  const applies = city.shell.defaultModel.criteria.filter((one) => rated.includes(one.id) && !one.appliesWhen);
  const met = { rating: 'met', justification: 'Tydligt.' };
  const rating = { ratings: Object.fromEntries(applies.map(({ id }) => [id, met])) };
  for (const [person, noun, body] of [
    ['bearer', 'needs', { need: 'Ännu tydligare.' }],
    ['assessorTwo', 'assessments', rating],
    ['bearer', 'requests', { basedOn: 1, deviations: [] }],
    ['bearer', 'notifications', {}],
  ] as const) {
    const path = ({ initiativeId, gateCaseId }: Prepared) =>
      noun === 'needs' ? `/initiatives/${initiativeId}/needs` : `/gate-cases/${gateCaseId}/${noun}`;
    expect(`${noun} ${await done(person, path(secret), body)}`).toBe(
      `${noun} ${await done(person, path(plain), body)}`,
    );
  }
  for (const person of ['outsider', 'bearer', 'assessorOne', 'assessorTwo'] as const) {
    expect({ person, told: await told(city, person, secret) }).toEqual({
      person,
      told: await told(city, person, plain),
    });
  }
  expect(new Set(await placesTold('bearer', secret))).toEqual(new Set([null]));
  expect(await placesTold('deciderCare', secret)).not.toContain(null);
  expect(await told(city, 'deciderCare', secret)).not.toEqual(await told(city, 'deciderCare', plain));
});
