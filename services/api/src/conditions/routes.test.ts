import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted, addressOf, atTimeGate, openCase, type Prepared } from '../test/prepared.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';
import { localDate } from '../write/moment.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const read = async (id: string) => (await city.as('bearer').get(`/initiatives/${id}`)).json();
const decide = async (prepared: Prepared, said: object) =>
  city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, {
    basedOn: await addressOf(city, prepared),
    reasons: 'Det här behöver mer.',
    ...said,
  });
const demand = { text: 'Fråga tio boende.', dueOn: '2099-05-29', responsible: 'bearer' };

/** Through the gate for time on one condition. */
const demanded = async () => {
  const prepared = await atTimeGate(city);
  const said = { outcome: 'approveWithConditions', grantMinutes: 600, conditions: [demand] };
  expect((await decide(prepared, said)).statusCode).toBe(201);
  const [condition] = (await read(prepared.initiativeId)).conditions;
  return {
    id: prepared.initiativeId,
    path: `/initiatives/${prepared.initiativeId}/conditions/${condition.conditionId}`,
  };
};

describe('a condition', () => {
  it('begins with the notification, blocks the next decision, and is reported and accepted', async () => {
    const { id, path } = await demanded();
    expect(await read(id)).toMatchObject({
      phase: 'exploreSetup',
      conditions: [{ ...demand, status: 'open', overdue: false, report: null, decision: null }],
    });
    const next = await openCase(city, id, 'money');
    const request = async () => {
      const { version } = await read(id);
      return city.as('bearer').post(`/gate-cases/${next.gateCaseId}/requests`, { basedOn: version });
    };
    const blocked = await request();
    expect([blocked.statusCode, blocked.json().code]).toEqual([409, 'conditionsOpen']);
    const report = { by: 'bearer', path: `${path}/reports`, refusedTo: 'outsider' } as const;
    await press(city, { ...report, body: { text: 'Tolv boende tillfrågade.' } });
    const accept = { by: 'deciderCare', path: `${path}/decisions`, refusedTo: 'bearer' } as const;
    await press(city, { ...accept, body: { outcome: 'accept', reason: 'Bra underlag.' } });
    expect((await read(id)).conditions).toMatchObject([
      { status: 'accepted', report: { text: 'Tolv boende tillfrågade.' } },
    ]);
    expect((await request()).json().code).toBe('needsNotMet');
  });

  it('is settled once, also when two do it at once', async () => {
    const { path } = await demanded();
    const body = { outcome: 'waive', reason: 'Behövs inte.' };
    const answers = await Promise.all([1, 2].map(() => city.as('deciderCare').post(`${path}/decisions`, body)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409]);
  });

  it('is prolonged to a later day, and points at a day that is none', async () => {
    const { id, path } = await demanded();
    const prolong = (dueOn: string) =>
      city.as('deciderCare').post(`${path}/decisions`, { outcome: 'prolong', dueOn, reason: 'Semester.' });
    const early = await prolong('2099-05-29');
    expect([early.statusCode, early.json().errors[0].pointer]).toEqual([422, '/dueOn']);
    expect((await prolong('2099-08-31')).statusCode).toBe(201);
    expect((await read(id)).conditions).toMatchObject([{ status: 'open', dueOn: '2099-08-31' }]);
  });
});

describe('resting', () => {
  it('is said at a gate, and the case is prepared anew once somebody resumes', async () => {
    const prepared = await atTimeGate(city);
    const { initiativeId: id, gateCaseId } = prepared;
    const endless = await decide(prepared, { outcome: 'pause', pause: {} });
    expect([endless.statusCode, endless.json().errors[0].pointer]).toEqual([422, '/pause/wakeUpOn']);
    expect((await decide(prepared, { outcome: 'pause', pause: { awaits: 'Ny lag.' } })).statusCode).toBe(201);
    expect(await read(id)).toMatchObject({
      standing: 'paused',
      pause: { awaits: 'Ny lag.', wakeUpOn: null, wakeUpDue: false, gateCaseId },
    });
    const wake = { by: 'leaderCare', path: `/initiatives/${id}/resumptions`, refusedTo: 'bearer' } as const;
    await press(city, { ...wake, body: { reason: 'Lagen finns.' } });
    expect((await city.as('bearer').get(`/gate-cases/${gateCaseId}`)).json().status).toBe('preparing');
  });

  it('is said outside a gate, and the wake-up day shows without anything waking', async () => {
    const id = await accepted(city);
    const pause = {
      by: 'leaderCare',
      path: `/initiatives/${id}/pauses`,
      refusedTo: 'bearer',
      ...{ nullable: ['wakeUpOn'] },
    } as const;
    const today = localDate(new Date((await read(id)).submittedAt));
    await press(city, { ...pause, body: { reason: 'Personalen är på semester.', wakeUpOn: today } });
    expect(await read(id)).toMatchObject({ standing: 'paused', pause: { wakeUpOn: today, wakeUpDue: true } });
  });

  it('waits: a postponed case keeps its dossier, with a new last day', async () => {
    const prepared = await atTimeGate(city);
    const soon = localDate(new Date((await read(prepared.initiativeId)).submittedAt));
    expect((await decide(prepared, { outcome: 'postpone', answerDueOn: soon })).statusCode).toBe(201);
    const shown = (await city.as('bearer').get(`/gate-cases/${prepared.gateCaseId}`)).json();
    expect(shown).toMatchObject({ status: 'requested', answerDueOn: soon, decision: { outcome: 'postpone' } });
    expect(shown.dossiers).toHaveLength(1);
  });
});
