import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { roundsIn } from '../test/in-rounds.ts';
import { addressOf, type Prepared } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';
import { whileLocked } from '../test/while-locked.ts';

let city: TestService;
let rounds: ReturnType<typeof roundsIn>;

beforeAll(async () => {
  city = await openTestService();
  rounds = roundsIn(city);
}, 60_000);
afterAll(() => city.close());

const rate = (by: PersonKey, { gateCaseId }: Prepared) => {
  const { gates, criteria } = city.shell.defaultModel;
  const rated = gates.find(({ id }) => id === 'time')?.criteria ?? [];
  const applicable = criteria.filter(({ id, appliesWhen }) => appliesWhen === undefined && rated.includes(id));
  const ratings = Object.fromEntries(applicable.map(({ id }) => [id, { rating: 'met', justification: 'Tydligt.' }]));
  return city.as(by).post(`/gate-cases/${gateCaseId}/assessments`, { ratings });
};

/** Two cases of one round, one of which this person has been asked to bear. */
const asked = async (by: PersonKey, closed: boolean) => {
  const roundId = await rounds.opened();
  const [own, other] = [await rounds.requested(roundId), await rounds.requested(roundId)];
  const path = `/initiatives/${own.initiativeId}`;
  const offer = { personId: city.people[by], kind: 'employee' };
  expect((await city.as('bearer').post(`${path}/bearer-offers`, offer)).statusCode).toBe(201);
  if (closed) expect((await rounds.close(roundId)).statusCode).toBe(201);
  const joins = () => city.as(by).post(`${path}/bearers`, { accepts: true });
  return { row: { table: 'decision_round', key: 'round_id', id: roundId } as const, other, joins };
};

const told = (answers: readonly { statusCode: number; json: () => { refusal?: { ground: string } } }[]) =>
  answers.map((answer) => [answer.statusCode, answer.json().refusal?.ground]);

describe('judging in a round and coming to bear what it chooses between, at once: one yes, one clear no', () => {
  it('whoever rates first does not come to bear it', async () => {
    const { row, other, joins } = await asked('assessorOne', false);
    const answers = await whileLocked(city, row, [() => rate('assessorOne', other), joins]);
    expect(told(answers)).toEqual([
      [201, undefined],
      [403, 'judgingCompeting'],
    ]);
  });

  it('whoever comes to bear it first does not rate', async () => {
    const { row, other, joins } = await asked('assessorTwo', false);
    const answers = await whileLocked(city, row, [joins, () => rate('assessorTwo', other)]);
    expect(told(answers)).toEqual([
      [201, undefined],
      [403, 'competing'],
    ]);
  });

  it.each(['joins', 'decides'] as const)('the same of deciding, where who %s comes first', async (first) => {
    const { row, other, joins } = await asked('deciderCare', true);
    const basedOn = await addressOf(city, other);
    const decision = { outcome: 'approve', reasons: 'Störst nytta.', grantMinutes: 600, basedOn };
    const decides = () => city.as('deciderCare').post(`/gate-cases/${other.gateCaseId}/decisions`, decision);
    const answers = await whileLocked(city, row, first === 'joins' ? [joins, decides] : [decides, joins]);
    expect(told(answers)).toEqual([
      [201, undefined],
      [403, first === 'joins' ? 'competing' : 'judgingCompeting'],
    ]);
  });

  it('two who come to bear two of them wait for each other, and both do', async () => {
    const { row, joins } = await asked('assessorOne', false);
    const roundId = row.id;
    const own = await rounds.requested(roundId);
    const path = `/initiatives/${own.initiativeId}`;
    const offer = { personId: city.people.assessorTwo, kind: 'employee' };
    expect((await city.as('bearer').post(`${path}/bearer-offers`, offer)).statusCode).toBe(201);
    const other = () => city.as('assessorTwo').post(`${path}/bearers`, { accepts: true });
    const answers = await whileLocked(city, row, [joins, other]);
    expect(told(answers)).toEqual([
      [201, undefined],
      [201, undefined],
    ]);
  });
});
