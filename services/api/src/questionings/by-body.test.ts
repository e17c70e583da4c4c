import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { addressOf, atTimeGate } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';
import { localDate } from '../write/moment.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const waits = async (by: PersonKey, initiativeId: string): Promise<readonly string[]> => {
  type Task = { readonly kind: string; readonly initiativeId: string | null };
  const { tasks } = (await city.as(by).get('/people/me')).json<{ tasks: readonly Task[] }>();
  return tasks.filter((one) => one.initiativeId === initiativeId && one.kind !== 'ownership').map(({ kind }) => kind);
};

/** What the committee above the care administration decided today, as the registrar records it. */
const byCommittee = () => ({
  recorded: {
    decidedBy: { kind: 'body', bodyId: city.bodies.care },
    ...{ decidedOn: localDate(city.clock()), minutesReference: '§ 12' },
  },
});

/** Whether the person's options offer it. */
const offered = async (by: PersonKey, initiativeId: string, command: string) => {
  type Option = { readonly command: string; readonly allowed: boolean };
  const { options } = (await city.as(by).get(`/initiatives/${initiativeId}/options`)).json();
  return (options as readonly Option[]).find((option) => option.command === command)?.allowed;
};

const post = (by: PersonKey, path: string, body: object) => city.as(by).post(path, body);

/** Approved on a condition by the committee. */
const approved = async () => {
  const prepared = await atTimeGate(city);
  const conditions = [{ text: 'Fråga tio boende.', dueOn: '2099-05-29', responsible: 'bearer' }];
  const decided = await post('registrar', `/gate-cases/${prepared.gateCaseId}/decisions`, {
    ...{ outcome: 'approveWithConditions', basedOn: await addressOf(city, prepared), reasons: 'Ja, men.' },
    ...{ grantMinutes: 600, conditions, ...byCommittee() },
  });
  expect(decided.statusCode, decided.body).toBe(201);
  return prepared;
};

it('what a committee has decided is settled by it, and waits for the registrar, who takes it there', async () => {
  const { initiativeId, gateCaseId } = await approved();
  const path = `/initiatives/${initiativeId}/questionings`;
  expect((await post('office', path, { gateCaseId, reason: 'Jäv?' })).statusCode).toBe(201);
  expect([await waits('registrar', initiativeId), await waits('deciderCare', initiativeId)]).toEqual([
    ['questioning'],
    [],
  ]);
  expect(await offered('registrar', initiativeId, 'settleQuestioning')).toBe(true);
  expect(await offered('deciderCare', initiativeId, 'settleQuestioning')).toBe(false);
  const settlement = { outcome: 'ratify', reason: 'Prövat.' };
  const alone = await post('deciderCare', `${path}/${gateCaseId}/settlements`, settlement);
  expect([alone.statusCode, alone.json()]).toMatchObject([403, { code: 'notMandated', refusal: { lacks: 'body' } }]);
  const settled = await post('registrar', `${path}/${gateCaseId}/settlements`, { ...settlement, ...byCommittee() });
  expect(settled.statusCode, settled.body).toBe(201);
  expect(await waits('registrar', initiativeId)).toEqual([]);
});

it('so is what it has demanded, also whether it is met', async () => {
  const { initiativeId } = await approved();
  const [{ conditionId }] = (await city.as('bearer').get(`/initiatives/${initiativeId}`)).json().conditions;
  const path = `/initiatives/${initiativeId}/conditions/${conditionId}`;
  expect((await post('bearer', `${path}/reports`, { text: 'Tio tillfrågade.' })).statusCode).toBe(201);
  expect([await waits('registrar', initiativeId), await waits('deciderCare', initiativeId)]).toEqual([
    ['conditionDecision'],
    [],
  ]);
  expect(await offered('registrar', initiativeId, 'decideCondition')).toBe(true);
  expect(await offered('deciderCare', initiativeId, 'decideCondition')).toBe(false);
  const accept = { outcome: 'accept', reason: 'Det räcker.' };
  const alone = await post('deciderCare', `${path}/decisions`, accept);
  expect([alone.statusCode, alone.json()]).toMatchObject([403, { code: 'notMandated', refusal: { lacks: 'body' } }]);
  const settled = await post('registrar', `${path}/decisions`, { ...accept, ...byCommittee() });
  expect(settled.statusCode, settled.body).toBe(201);
});

it('at a unit below no body whoever holds its mandate settles it, since nobody else could', async () => {
  const { initiativeId } = await approved();
  const [{ conditionId }] = (await city.as('bearer').get(`/initiatives/${initiativeId}`)).json().conditions;
  const name = { sv: 'Innovationsverkstaden', en: 'The innovation workshop' };
  const since = { validFrom: '2026-01-01', validTo: null };
  const unit = { kind: 'support', name, parentUnitId: null, bodyId: null, validFrom: '2026-01-01' };
  const made = await post('office', '/units', unit);
  expect(made.statusCode, made.body).toBe(201);
  const { id: unitId } = made.json();
  const holder = { kind: 'person', personId: city.people.deciderEducation };
  const mandate = { holder, unitId, gateKinds: ['time'], highestAmount: null, reference: '§ 7', ...since };
  expect((await post('office', '/mandates', mandate)).statusCode).toBe(201);
  const path = `/initiatives/${initiativeId}`;
  const moved = await post('leaderCare', `${path}/ownership-proposals`, {
    unitId,
    reason: 'Er sak.',
    movesCase: false,
  });
  expect(moved.statusCode, moved.body).toBe(201);
  const yes = { unitId, accepts: true, reason: 'Ja.' };
  expect((await post('deciderEducation', `${path}/ownerships`, yes)).statusCode).toBe(201);
  const accept = { outcome: 'accept', reason: 'Det räcker.' };
  const settled = await post('deciderEducation', `${path}/conditions/${conditionId}/decisions`, accept);
  expect(settled.statusCode, settled.body).toBe(201);
});
