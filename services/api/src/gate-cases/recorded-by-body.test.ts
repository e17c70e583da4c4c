import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { addressOf, atMoneyGate, atTimeGate } from '../test/prepared.ts';
import { piloting } from '../test/prepared-value.ts';
import type { TestService } from '../test/service.ts';
import { localDate } from '../write/moment.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

/** What is to be recorded, but for who decided it. */
interface Asked {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const kronor = (amountMinor: number) => ({ amountMinor, currency: 'SEK' });
const read = async (id: string) => (await city.as('bearer').get(`/initiatives/${id}`)).json();
const decide = async (gateCaseId: string, said: object) => {
  const basedOn = await addressOf(city, { initiativeId: '', gateCaseId });
  const body = { basedOn, reasons: 'Prövat.', ...said };
  const answer = await city.as('deciderCare').post(`/gate-cases/${gateCaseId}/decisions`, body);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().id as string;
};

const share = async (answered: boolean) => {
  const { gateCaseId } = await atMoneyGate(city, 4_000);
  const path = `/gate-cases/${gateCaseId}`;
  const { application, basis } = (await city.as('deciderCare').get(path)).json();
  const at = `${path}/shares/${application.shares[0].shareId}`;
  const yes = { outcome: 'approve', basedOn: basis, reason: 'Ryms.' };
  if (answered) expect((await city.as('deciderCare').post(`${at}/decisions`, yes)).statusCode).toBe(201);
  return { at, yes };
};

const condition = async (said: object): Promise<Asked> => {
  const { initiativeId: id, gateCaseId } = await atTimeGate(city);
  const conditions = [{ text: 'Fråga tio boende.', dueOn: '2099-05-29', responsible: 'bearer' }];
  await decide(gateCaseId, { outcome: 'approveWithConditions', grantMinutes: 600, conditions });
  const [{ conditionId }] = (await read(id)).conditions;
  return { path: `/initiatives/${id}/conditions/${conditionId}/decisions`, body: { ...said, reason: 'Nämnden.' } };
};

const questioned = async (outcome: string): Promise<Asked> => {
  const { initiativeId: id, gateCaseId } = await atTimeGate(city);
  await decide(gateCaseId, { outcome: 'approve', grantMinutes: 600 });
  const path = `/initiatives/${id}/questionings`;
  expect((await city.as('registrar').post(path, { gateCaseId, reason: 'Delegationen?' })).statusCode).toBe(201);
  return { path: `${path}/${gateCaseId}/settlements`, body: { outcome, reason: 'Nämnden har prövat det.' } };
};

const rejected = async (noun: string, said: object): Promise<Asked> => {
  const { gateCaseId } = await atTimeGate(city);
  const decisionId = await decide(gateCaseId, { outcome: 'reject', tryAgainIf: 'Nya medel.' });
  return { path: `/gate-cases/${gateCaseId}/${noun}`, body: { decisionId, ...said } };
};

/** Every command that takes what was decided elsewhere, each brought to where the committee above the owner decides. */
const ways: Readonly<Record<string, readonly (() => Promise<Asked>)[]>> = {
  decideGate: [
    async () => {
      const prepared = await atTimeGate(city);
      const body = { outcome: 'approve', grantMinutes: 60, reasons: 'Ja.', basedOn: await addressOf(city, prepared) };
      return { path: `/gate-cases/${prepared.gateCaseId}/decisions`, body };
    },
  ],
  decideShare: [async () => share(false).then(({ at, yes }) => ({ path: `${at}/decisions`, body: yes }))],
  withdrawShare: [async () => share(true).then(({ at }) => ({ path: `${at}/withdrawals`, body: { reason: 'Nej.' } }))],
  endGrant: [
    async () => {
      const { initiativeId } = await piloting(city);
      const { gateCaseId } = (await read(initiativeId)).passedGates.at(-1);
      const [{ shareId }] = (await city.as('bearer').get(`/gate-cases/${gateCaseId}`)).json().application.shares;
      const path = `/gate-cases/${gateCaseId}/shares/${shareId}/terminations`;
      return { path, body: { amount: kronor(100), reason: 'Nämnden sparar.' } };
    },
  ],
  correctDecision: [() => rejected('corrections', { wrong: 'Årtalet.', reasons: 'Inte 2026.' })],
  reconsiderDecision: [() => rejected('reconsiderations', { outcome: 'stands', reasons: 'Inget nytt.' })],
  extendPilot: [
    async () => {
      const { initiativeId } = await piloting(city);
      return { path: `/initiatives/${initiativeId}/extensions`, body: { to: '2099-12-01', reason: 'Mer tid.' } };
    },
  ],
  decideCondition: [
    () => condition({ outcome: 'accept' }),
    () => condition({ outcome: 'prolong', dueOn: '2099-08-31' }),
    () => condition({ outcome: 'waive' }),
  ],
  settleQuestioning: [() => questioned('ratify'), () => questioned('annul')],
};

const cases = Object.entries(ways).flatMap(([command, made]) => made.map((make, n) => ({ command, n, make })));

describe('what a committee has decided is recorded', () => {
  it.each(cases)('by $command ($n): of the one above the unit, and of no other', async ({ make }) => {
    const { path, body } = await make();
    const by = (bodyId: string) => {
      const minutes = { decidedOn: localDate(city.clock()), minutesReference: '§ 1' };
      const recorded = { decidedBy: { kind: 'body', bodyId }, ...minutes };
      return city.as('registrar').post(path, { ...body, recorded });
    };
    const other = await by(city.bodies.education);
    const refused = { refusal: { pointer: '/recorded/decidedBy/bodyId', rule: 'notAboveUnit' } };
    expect([other.statusCode, other.json()], other.body).toMatchObject([422, refused]);
    // Whoever records and leaves out what is asked for it, not told that they may not.
    const nothing = await city.as('registrar').post(path, body);
    expect([nothing.statusCode, nothing.json().errors], nothing.body).toMatchObject([422, [{ pointer: '/recorded' }]]);
    const own = await by(city.bodies.care);
    expect(own.statusCode, own.body).toBe(201);
  });

  it('by every command that takes it', () => {
    // The document is made of the routes: a new one that takes it asks for its place in the table.
    const { paths = {} } = JSON.parse(JSON.stringify(city.app.swagger())) as Documented;
    const taking = Object.values(paths).flatMap(({ post }) =>
      post !== undefined && JSON.stringify(post.requestBody ?? {}).includes('"minutesReference"')
        ? [post.operationId]
        : [],
    );
    expect(Object.keys(ways).toSorted()).toEqual(taking.toSorted());
  });
});

interface Documented {
  readonly paths?: Readonly<Record<string, { readonly post?: { operationId: string; requestBody?: object } }>>;
}
