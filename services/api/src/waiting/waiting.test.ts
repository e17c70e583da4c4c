import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAfter } from '../demo/calendar.ts';
import { query } from '../db/query.ts';
import { rebuildRows } from '../db/rebuild-rows.ts';
import { inTenant } from '../db/transaction.ts';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { accepted, addressOf, atMoneyGate, atTimeGate, draft, inAMonth } from '../test/prepared.ts';
import { piloting, scaling } from '../test/prepared-value.ts';
import type { TestService } from '../test/service.ts';
import { localDate } from '../write/moment.ts';

interface Told {
  readonly kind: string;
  readonly command: string;
  readonly target: object | null;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly initiativeId: string | null;
  readonly gateCaseId: string | null;
  readonly roundId: string | null;
  readonly _links: readonly { readonly rel: string; readonly href: string }[];
}

let city: TestService;
const today = () => localDate(city.clock());
const me = async (by: PersonKey) => {
  const answer = await city.as(by).get('/people/me');
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json() as { readonly tasks: readonly Told[]; readonly moreTasks: boolean };
};
const waiting = async (by: PersonKey, initiativeId: string): Promise<readonly Told[]> =>
  (await me(by)).tasks.filter((one) => one.initiativeId === initiativeId);
const kinds = async (by: PersonKey, initiativeId: string) => (await waiting(by, initiativeId)).map(({ kind }) => kind);
const post = async (by: PersonKey, path: string, body: object) => {
  const answer = await city.as(by).post(path, body);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json<{ id: string }>();
};
/** Owned by the unit that took it in, so that only what a test is about waits. */
const owned = async (visibility: 'invited' | 'internal' = 'internal'): Promise<string> => {
  const id = await accepted(city, visibility);
  await post('leaderCare', `/initiatives/${id}/ownerships`, { unitId: city.units.care, accepts: true, reason: 'Vår.' });
  return id;
};

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

describe('who am I tells what waits', () => {
  it('at intake: for the office and the leader of the unit that was proposed, then for the bearer who is asked', async () => {
    const id = await draft(city);
    expect(await kinds('leaderCare', id)).toEqual([]);
    await post('bearer', `/initiatives/${id}/submissions`, {});
    for (const person of ['leaderCare', 'office'] as const) {
      const [told] = await waiting(person, id);
      expect(told).toMatchObject({ kind: 'intake', command: 'acceptAtIntake', target: null, overdue: false });
      expect(told?._links.map(({ rel }) => rel)).toEqual(['initiative', 'options']);
    }
    expect(await kinds('leaderEducation', id)).toEqual([]);
    const dueOn = inAMonth(city);
    const asked = await post('leaderCare', `/initiatives/${id}/supplement-requests`, { question: 'Hur?', dueOn });
    expect(await waiting('bearer', id)).toMatchObject([{ kind: 'supplement', due: dueOn }]);
    expect(await kinds('office', id)).toEqual([]);
    const supplementId = Object.values((await waiting('bearer', id))[0]?.target ?? {})[0];
    await post('bearer', `/initiatives/${id}/supplement-requests/${supplementId}/answers`, { answer: 'Så.' });
    expect(asked.id).toBeTruthy();
    expect(await kinds('bearer', id)).toEqual([]);
    expect(await kinds('office', id)).toEqual(['intake']);
  });

  it('to own it, by whoever answers for the unit', async () => {
    const id = await accepted(city);
    expect(await kinds('deciderCare', id)).toEqual(['ownership']);
    expect(await kinds('leaderCare', id)).toEqual(['ownership']);
    expect(await kinds('leaderEducation', id)).toEqual([]);
    await post('leaderCare', `/initiatives/${id}/ownership-proposals`, {
      ...{ unitId: city.units.education, reason: 'Er.', movesCase: false },
    });
    expect([await kinds('leaderCare', id), await kinds('leaderEducation', id)]).toEqual([[], ['ownership']]);
  });

  it('an offer to bear it, a review and the manager’s word for whom they name, also in what only they may read', async () => {
    const id = await owned('invited');
    await post('bearer', `/initiatives/${id}/bearer-offers`, { personId: city.people.outsider, kind: 'employee' });
    await post('bearer', `/initiatives/${id}/review-requests`, {
      ...{ kind: 'rights', personId: city.people.auditor, question: 'Får vi?', dueOn: inAMonth(city) },
    });
    await post('bearer', `/initiatives/${id}/managers`, { personId: city.people.manager });
    expect(await kinds('manager', id)).toEqual([]);
    await post('bearer', `/initiatives/${id}/endorsement-requests`, { until: inAMonth(city) });
    expect(await kinds('outsider', id)).toEqual(['bearerOffer']);
    expect(await waiting('auditor', id)).toMatchObject([{ kind: 'review', due: inAMonth(city) }]);
    expect(await kinds('manager', id)).toEqual(['endorsement']);
    expect(await kinds('leaderCare', id)).toEqual([]);
    await post('manager', `/initiatives/${id}/endorsements`, { answer: 'no', reason: 'Inte nu.' });
    expect([await kinds('manager', id), await kinds('leaderCare', id)]).toEqual([[], ['endorsement']]);
  });

  it('to take it elsewhere', async () => {
    const id = await owned();
    const [ending] = city.shell.defaultModel.endings.filter(({ kind }) => kind === 'referred');
    await post('leaderCare', `/initiatives/${id}/referrals`, {
      ...{ ending: ending?.id, way: 'ordinaryPlan', unitId: city.units.city, reason: 'Er plan.', tryAgainIf: 'Nej.' },
    });
    expect(await kinds('leaderCity', id)).toEqual(['referral']);
  });

  it('at a gate: rating, deciding, the shares of others', async () => {
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

  it('a rest whose day has come, a checkpoint after a retreat, and lessons after the end', async () => {
    const { initiativeId } = await piloting(city);
    const { passedGates } = (await city.as('bearer').get(`/initiatives/${initiativeId}`)).json();
    const money = passedGates.find(({ gateKind }: { gateKind: string }) => gateKind === 'money').gateCaseId;
    const { shares } = (await city.as('deciderCare').get(`/gate-cases/${money}`)).json().application;
    await post('deciderCare', `/gate-cases/${money}/shares/${shares[0].shareId}/terminations`, {
      ...{ amount: { amountMinor: 100, currency: 'SEK' }, reason: 'Sparkrav.' },
    });
    expect(await kinds('leaderCare', initiativeId)).toContain('checkpoint');
    const wakeUpOn = daysAfter(today(), 5);
    await post('leaderCare', `/initiatives/${initiativeId}/pauses`, { reason: 'Sommar.', wakeUpOn });
    expect(await kinds('leaderCare', initiativeId)).not.toContain('wakeUp');
    city.passDays(6);
    const told = await waiting('leaderCare', initiativeId);
    expect(told).toContainEqual(expect.objectContaining({ kind: 'wakeUp', due: wakeUpOn, overdue: true }));
    const stopped = city.shell.defaultModel.endings.find(({ kind }) => kind === 'stopped')?.id;
    await post('leaderCare', `/initiatives/${initiativeId}/endings`, {
      ending: stopped,
      reason: 'Nej.',
      tryAgainIf: null,
    });
    expect(await kinds('bearer', initiativeId)).toEqual(['lesson']);
    await post('bearer', `/initiatives/${initiativeId}/lessons`, { title: 'Mät först', text: 'Annars vet man inte.' });
    expect(await kinds('bearer', initiativeId)).toEqual([]);
  });

  it('what follows a decision, at the closed case: a request to answer, and an appeal to pass on', async () => {
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

  it('to take an innovation over', async () => {
    const { initiativeId } = await scaling(city);
    expect(await kinds('leaderEducation', initiativeId)).toEqual(['reception']);
  });
});

describe('it is found', () => {
  it('what is due first first, and no more than fifty at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 52 }, () => draft(city)));
    const offer = { personId: city.people.coach, kind: 'employee' };
    for (const id of drafts) await post('bearer', `/initiatives/${id}/bearer-offers`, offer);
    const last = await owned();
    const dueOn = inAMonth(city);
    const asked = { kind: 'union', personId: city.people.coach, question: 'Får vi?', dueOn };
    await post('bearer', `/initiatives/${last}/review-requests`, asked);
    const { tasks: told, moreTasks } = await me('coach');
    expect([told.length, moreTasks]).toEqual([50, true]);
    expect(told[0]).toMatchObject({ kind: 'review', initiativeId: last, due: dueOn });
    expect((await me('assessorTwo')).moreTasks).toBe(false);
    // What is looked at first may wait for nobody any more: what is due later is then looked at too.
    const place = { db: city.db, tenantId: city.tenantId };
    await post('bearer', `/initiatives/${last}/review-requests`, { ...asked, personId: city.people.manager });
    const stale = query(
      `insert into public.awaited (tenant_id, stream_id, initiative_id, whom, due_on)
select tenant_id, initiative_id, initiative_id, $1, '2020-01-01' from public.initiative where initiative_id = any($2::uuid[])`,
      [city.people.manager, `{${drafts.join(',')}}`],
    );
    await inTenant(place, [], () => ({ writes: [stale], answer: undefined }));
    const manager = await me('manager');
    expect(manager.tasks.map(({ kind, initiativeId }) => [kind, initiativeId])).toEqual([['review', last]]);
    expect(manager.moreTasks).toBe(false);
  });

  it('again once rows of an older fold are folded anew, and nothing where nobody is registered', async () => {
    const { initiativeId } = await atTimeGate(city);
    const place = { db: city.db, tenantId: city.tenantId };
    const spoiled = ['delete from public.awaited', 'delete from public.initiative_party'].map((text) => query(text));
    const old = ['initiative', 'gate_case'].map((table) => query(`update public.${table} set fold = 1`));
    await inTenant(place, [], () => ({ writes: [...spoiled, ...old], answer: undefined }));
    expect(await kinds('deciderCare', initiativeId)).toEqual([]);
    await rebuildRows(place);
    expect(await kinds('deciderCare', initiativeId)).toEqual(['decision', 'ownership']);
    expect((await me('system')).tasks).toEqual([]);
  });
});
