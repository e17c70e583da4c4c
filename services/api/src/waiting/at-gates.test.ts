import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAfter } from '../demo/calendar.ts';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { addressOf, atMoneyGate, atTimeGate, inAMonth } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';
import { tasksIn } from '../test/tasks.ts';

let city: TestService;
let tasks: ReturnType<typeof tasksIn>;

beforeAll(async () => {
  city = await openTestService();
  tasks = tasksIn(city);
}, 60_000);
afterAll(() => city.close());

describe('at a gate and after it there waits', () => {
  it('at a gate: rating, deciding, the shares of others', async () => {
    const { waiting, kinds, post } = tasks;
    const { initiativeId, gateCaseId } = await atMoneyGate(city, 4_000);
    expect(await kinds('assessorOne', initiativeId)).toEqual([]);
    expect(await waiting('assessorTwo', initiativeId)).toMatchObject([{ kind: 'rating', gateCaseId }]);
    const decision = (await waiting('deciderCare', initiativeId)).find(({ kind }) => kind === 'decision');
    expect(decision).toMatchObject({ command: 'decideGate', gateCaseId, overdue: false });
    expect(decision?.due).not.toBeNull();
    expect(decision?._links.map(({ rel }) => rel)).toEqual(['initiative', 'options', 'gateCase']);
    expect(await kinds('registrar', initiativeId)).toEqual([]);
    const back = { outcome: 'return', basedOn: await addressOf(city, { initiativeId, gateCaseId }), reasons: 'Fråga.' };
    await post('deciderCare', `/gate-cases/${gateCaseId}/decisions`, back);
    expect(await kinds('deciderCare', initiativeId)).not.toContain('decision');
    const { version } = (await city.as('bearer').get(`/initiatives/${initiativeId}`)).json();
    const amount = { amountMinor: 5_000, currency: 'SEK' };
    await post('bearer', `/gate-cases/${gateCaseId}/applications`, {
      ...{ basedOn: version, amount, costLines: [{ text: 'Lampor', amount }], from: '2026-01-01', to: '2099-06-30' },
      ...{ recipientUnitId: city.units.care, projectCode: 'P-1' },
      shares: [{ payerUnitId: city.units.education, fundId: city.funds.education, amount }],
    });
    const [share] = await waiting('deciderEducation', initiativeId);
    expect(share).toMatchObject({ kind: 'share', command: 'decideShare', gateCaseId });
    expect(await kinds('leaderEducation', initiativeId)).toEqual([]);
  });

  it('nothing of a decision before its notification, and on its last day that it is to be made known', async () => {
    const { waiting, kinds, post, today } = tasks;
    const prepared = await atTimeGate(city);
    const { initiativeId, gateCaseId } = prepared;
    const outside = ['bearer', 'outsider', 'manager', 'assessorOne', 'auditor', 'deciderEducation'] as const;
    const seen = () => Promise.all(outside.map(async (person) => (await city.as(person).get('/people/me')).body));
    const before = await seen();
    const until = daysAfter(today(), 3);
    const embargo = { reason: 'Pressen först.', until };
    const decide = { outcome: 'approve', basedOn: await addressOf(city, prepared), reasons: 'Ja.', grantMinutes: 60 };
    await post('deciderCare', `/gate-cases/${gateCaseId}/decisions`, { ...decide, embargo });
    expect(await seen()).toEqual(before);
    expect(await kinds('deciderCare', initiativeId)).toEqual(['ownership']);
    expect(await kinds('registrar', initiativeId)).toEqual([]);
    city.passDays(3);
    for (const person of ['registrar', 'office', 'deciderCare'] as const) {
      const told = await waiting(person, initiativeId);
      expect(told).toContainEqual(expect.objectContaining({ kind: 'notification', due: until, overdue: false }));
    }
    for (const person of outside) expect(await kinds(person, initiativeId)).not.toContain('notification');
    await post('registrar', `/gate-cases/${gateCaseId}/notifications`, {});
    expect(await kinds('registrar', initiativeId)).toEqual([]);
  });

  it('conditions: to report on, then to decide on; and a decision in question', async () => {
    const { waiting, kinds, post } = tasks;
    const prepared = await atMoneyGate(city, 3_000);
    const { initiativeId, gateCaseId } = prepared;
    const dueOn = inAMonth(city);
    await post('deciderCare', `/gate-cases/${gateCaseId}/decisions`, {
      ...{ outcome: 'approveWithConditions', basedOn: await addressOf(city, prepared), reasons: 'Ja, men.' },
      conditions: [{ text: 'Mät.', dueOn, responsible: 'bearer' }],
    });
    const [condition] = await waiting('bearer', initiativeId);
    expect(condition).toMatchObject({ kind: 'condition', due: dueOn });
    const id = Object.values(condition?.target ?? {})[0];
    await post('bearer', `/initiatives/${initiativeId}/conditions/${id}/reports`, { text: 'Mätt.' });
    expect(await kinds('bearer', initiativeId)).toEqual([]);
    expect(await kinds('deciderCare', initiativeId)).toContain('conditionDecision');
    await post('registrar', `/initiatives/${initiativeId}/questionings`, { gateCaseId, reason: 'Jäv?' });
    expect(await kinds('deciderCare', initiativeId)).not.toContain('questioning');
    expect(await kinds('registrar', initiativeId)).toEqual(['questioning']);
  });

  it('what follows a decision, at the closed case: a request to answer, and an appeal to pass on', async () => {
    const { waiting, kinds, post } = tasks;
    const prepared = await atMoneyGate(city, 3_000);
    const { initiativeId, gateCaseId } = prepared;
    const path = `/gate-cases/${gateCaseId}`;
    const { id: decisionId } = await post('deciderCare', `${path}/decisions`, {
      ...{ outcome: 'reject', basedOn: await addressOf(city, prepared), reasons: 'Inte nu.', tryAgainIf: 'Medel.' },
    });
    const after = async (by: PersonKey) => (await waiting(by, initiativeId)).filter(({ kind }) => kind !== 'lesson');
    expect([await after('deciderCare'), await after('registrar')]).toEqual([[], []]);
    const { id: requestId } = await post('bearer', `${path}/reconsideration-requests`, { decisionId, reason: 'Fel.' });
    const target = { decisionId, requestId };
    const [request, ...rest] = await after('deciderCare');
    expect(request).toMatchObject({ kind: 'reconsideration', command: 'reconsiderDecision', target, gateCaseId });
    expect(rest).toEqual([]);
    expect(request?._links.find(({ rel }) => rel === 'options')?.href).toContain(`${path}/options`);
    const { id: appealId } = await post('registrar', `${path}/appeals`, { decisionId, inTime: true });
    expect(await after('registrar')).toMatchObject([{ kind: 'appeal', target: { appealId }, gateCaseId }]);
    await post('registrar', `${path}/appeals/${appealId}/forwardings`, {});
    // Back at the gate: the new case stands open, and nothing of the initiative is told twice.
    await post('deciderCare', `${path}/reconsiderations`, { ...target, outcome: 'changed', reasons: 'Rätt.' });
    expect([await after('registrar'), await after('deciderCare')]).toEqual([[], []]);
    await post('registrar', `${path}/appeals`, { decisionId, inTime: true });
    await post('bearer', `/initiatives/${initiativeId}/review-requests`, {
      ...{ kind: 'rights', personId: city.people.registrar, question: 'Får vi?', dueOn: inAMonth(city) },
    });
    expect(await kinds('registrar', initiativeId)).toEqual(['review', 'appeal']);
  });

  it('a decision round past its last day, for whoever answers for its unit', async () => {
    const { me, post, today } = tasks;
    const { id: roundId } = await post('leaderCare', '/decision-rounds', {
      ...{ unitId: city.units.care, gateKind: 'time', name: 'Vårens omgång' },
      ...{ opensOn: today(), joinUntil: daysAfter(today(), 2) },
    });
    const closing = async (by: PersonKey) => (await me(by)).tasks.filter((one) => one.roundId === roundId);
    city.passDays(2);
    expect(await closing('leaderCare')).toEqual([]);
    city.passDays(1);
    for (const person of ['leaderCare', 'deciderCare'] as const) {
      const told = {
        kind: 'round',
        command: 'closeRound',
        initiativeId: null,
        gateCaseId: null,
        title: 'Vårens omgång',
      };
      const [round, ...rest] = await closing(person);
      expect([round, rest]).toMatchObject([told, []]);
      expect(round?._links).toMatchObject([{ rel: 'round', href: expect.stringContaining(roundId) }]);
    }
    for (const person of ['leaderEducation', 'office', 'bearer'] as const) expect(await closing(person)).toEqual([]);
    await post('leaderCare', `/decision-rounds/${roundId}/closings`, {});
    expect(await closing('leaderCare')).toEqual([]);
  });
});
