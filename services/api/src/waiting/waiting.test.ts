import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAfter } from '../demo/calendar.ts';
import { openTestService } from '../test/city.ts';
import { accepted, draft, inAMonth } from '../test/prepared.ts';
import { piloting, scaling } from '../test/prepared-value.ts';
import type { TestService } from '../test/service.ts';
import { tasksIn } from '../test/tasks.ts';

let city: TestService;
let tasks: ReturnType<typeof tasksIn>;

beforeAll(async () => {
  city = await openTestService();
  tasks = tasksIn(city);
}, 60_000);
afterAll(() => city.close());

describe('who am I tells what waits', () => {
  it('at intake: for the office and the leader of the unit that was proposed, then for the bearer who is asked', async () => {
    const { waiting, kinds, post } = tasks;
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
    const { kinds, post } = tasks;
    const id = await accepted(city);
    expect(await kinds('deciderCare', id)).toEqual(['ownership']);
    expect(await kinds('leaderCare', id)).toEqual(['ownership']);
    expect(await kinds('leaderEducation', id)).toEqual([]);
    await post('leaderCare', `/initiatives/${id}/ownership-proposals`, {
      ...{ unitId: city.units.education, reason: 'Er.', movesCase: false },
    });
    expect([await kinds('leaderCare', id), await kinds('leaderEducation', id)]).toEqual([[], ['ownership']]);
  });

  it('that nobody owns or bears it, for the office alone, until somebody is asked', async () => {
    const { waiting, kinds, post } = tasks;
    const id = await accepted(city);
    const { care: unitId, education } = city.units;
    expect(await kinds('office', id)).toEqual([]);
    await post('leaderCare', `/initiatives/${id}/ownerships`, { unitId, accepts: false, reason: 'Inte vår.' });
    await post('bearer', `/initiatives/${id}/bearer-departures`, { reason: 'Jag byter arbete.' });
    expect(await waiting('office', id)).toMatchObject([
      { kind: 'bearerMissing', command: 'offerBearer', due: null },
      { kind: 'ownerMissing', command: 'proposeOwner', due: null },
    ]);
    for (const person of ['bearer', 'leaderCare', 'registrar'] as const) expect(await kinds(person, id)).toEqual([]);
    await post('office', `/initiatives/${id}/bearer-offers`, { personId: city.people.outsider, kind: 'employee' });
    const proposal = { unitId: education, reason: 'Er?', movesCase: false };
    await post('office', `/initiatives/${id}/ownership-proposals`, proposal);
    expect(await kinds('office', id)).toEqual([]);
    expect([await kinds('outsider', id), await kinds('leaderEducation', id)]).toEqual([['bearerOffer'], ['ownership']]);
  });

  it('an offer to bear it, a review and the manager’s word for whom they name, also in what only they may read', async () => {
    const { waiting, kinds, post, owned } = tasks;
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
    const { kinds, post, owned } = tasks;
    const id = await owned();
    const [ending] = city.shell.defaultModel.endings.filter(({ kind }) => kind === 'referred');
    await post('leaderCare', `/initiatives/${id}/referrals`, {
      ...{ ending: ending?.id, way: 'ordinaryPlan', unitId: city.units.city, reason: 'Er plan.', tryAgainIf: 'Nej.' },
    });
    expect(await kinds('leaderCity', id)).toEqual(['referral']);
  });

  it('a rest whose day has come, a checkpoint after a retreat, and lessons after the end', async () => {
    const { waiting, kinds, post, today } = tasks;
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

  it('to take an innovation over', async () => {
    const { kinds } = tasks;
    const { initiativeId } = await scaling(city);
    expect(await kinds('leaderEducation', initiativeId)).toEqual(['reception']);
  });
});
