import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAfter } from '../demo/calendar.ts';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { accepted, addressOf, openCase, type Prepared, request } from '../test/prepared.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';
import { whileLocked } from '../test/while-locked.ts';
import { localDate } from '../write/moment.ts';

let city: TestService;
let today = '';

beforeAll(async () => {
  city = await openTestService();
  today = localDate(city.clock());
}, 60_000);
afterAll(() => city.close());

const described = () => ({
  ...{ unitId: city.units.care, gateKind: 'time', name: 'Vårens omgång' },
  ...{ opensOn: today, joinUntil: daysAfter(today, 10) },
});
const opened = async (change: object = {}): Promise<string> => {
  const answer = await city.as('leaderCare').post('/decision-rounds', { ...described(), ...change });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().id;
};
const close = (roundId: string, by: PersonKey = 'leaderCare') =>
  city.as(by).post(`/decision-rounds/${roundId}/closings`, { reason: 'Alla är med.' });
const joins = ({ gateCaseId }: Prepared, roundId: string) =>
  city.as('bearer').post(`/gate-cases/${gateCaseId}/round-entries`, { roundId });
/** At the time gate, prepared, and in the round. */
const joined = async (roundId: string, visibility: 'invited' | 'internal' = 'internal'): Promise<Prepared> => {
  const prepared = await openCase(city, await accepted(city, visibility), 'time');
  expect((await joins(prepared, roundId)).statusCode).toBe(201);
  return prepared;
};
const requested = async (roundId: string, visibility: 'invited' | 'internal' = 'internal'): Promise<Prepared> => {
  const prepared = await joined(roundId, visibility);
  await request(city, prepared);
  return prepared;
};
const decide = async (prepared: Prepared, change: object = {}) =>
  city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, {
    ...{ outcome: 'approve', reasons: 'Störst nytta.', grantMinutes: 600, basedOn: await addressOf(city, prepared) },
    ...change,
  });
const compare = async (by: PersonKey, roundId: string, query = '') =>
  (await city.as(by).get(`/decision-rounds/${roundId}/comparison${query}`)).json();
/** What the person's own page says that they are to decide about it. */
const waitsFor = async (by: PersonKey, { initiativeId }: Prepared): Promise<readonly string[]> => {
  type Task = { readonly kind: string; readonly initiativeId: string };
  const { tasks } = (await city.as(by).get('/people/me')).json<{ tasks: readonly Task[] }>();
  const own = tasks.filter((task) => task.initiativeId === initiativeId && task.kind === 'decision');
  return own.map(({ kind }) => kind);
};
const readCase = async ({ gateCaseId }: Prepared, by: PersonKey = 'bearer') =>
  (await city.as(by).get(`/gate-cases/${gateCaseId}`)).json();

describe('a round', () => {
  it('is opened, listed by unit, kind of gate and stage, and read', async () => {
    const { id } = await press(city, {
      ...{ by: 'leaderCare', path: '/decision-rounds', body: described(), refusedTo: 'bearer' },
    });
    const read = await city.as('outsider').get(`/decision-rounds/${id}`);
    expect(read.json()).toMatchObject({ roundId: id, ...described(), stage: 'joining', closedOn: null });
    const later = await opened({ gateKind: 'money', opensOn: daysAfter(today, 3) });
    const ids = async (query: string) =>
      (await city.as('outsider').get(`/decision-rounds?limit=100&${query}`))
        .json()
        .decisionRounds.map(({ roundId }: { roundId: string }) => roundId);
    const here = `unitId=${city.units.care}`;
    expect(await ids(`${here}&stage=joining&gateKind=time`)).toContain(id);
    expect(await ids(`${here}&stage=announced`)).toEqual([later]);
    expect(await ids(`${here}&gateKind=money`)).toEqual([later]);
    expect(await ids(`unitId=${city.units.education}`)).toEqual([]);
    await close(later);
    expect(await ids(`${here}&stage=closed`)).toEqual([later]);
    const first = (await city.as('outsider').get('/decision-rounds?limit=1')).json();
    expect(first._meta.totalRecords).toBeGreaterThanOrEqual(2);
    const next = new URL(first._links.find(({ rel }: { rel: string }) => rel === 'next').href);
    const second = await city.as('outsider').get(`/decision-rounds${next.search}`);
    expect(second.json().decisionRounds[0].roundId).not.toBe(first.decisionRounds[0].roundId);
    const nowhere = await city.as('outsider').get(`/decision-rounds/${city.units.care}`);
    expect([nowhere.statusCode, nowhere.json().code]).toEqual([404, 'unknown']);
  });

  it('changes its days for whoever has seen how it stands, until it is closed', async () => {
    const id = await opened();
    const path = `/decision-rounds/${id}`;
    const etag = String((await city.as('leaderCare').get(path)).headers.etag);
    const joinUntil = daysAfter(today, 20);
    expect((await city.as('bearer').patch(path, { joinUntil }, etag)).statusCode).toBe(403);
    const moved = await city.as('leaderCare').patch(path, { joinUntil }, etag);
    expect([moved.statusCode, moved.json().joinUntil, moved.json().version]).toEqual([200, joinUntil, 2]);
    expect((await city.as('leaderCare').patch(path, { joinUntil: today }, etag)).statusCode).toBe(412);
    const same = await city.as('leaderCare').patch(path, { joinUntil }, String(moved.headers.etag));
    expect([same.statusCode, (await city.as('bearer').get(path)).json().version]).toEqual([200, 2]);
    await close(id);
    const late = await city.as('leaderCare').patch(path, { joinUntil: today }, '*');
    expect([late.statusCode, late.json().code]).toEqual([409, 'alreadyDone']);
  });

  it('is closed by those of its unit, or the office, with a reason before its last day has passed', async () => {
    const id = await opened();
    const path = `/decision-rounds/${id}/closings`;
    const bare = await city.as('deciderCare').post(path, {});
    expect([bare.statusCode, bare.json().errors[0]]).toMatchObject([422, { pointer: '/reason', code: 'missing' }]);
    expect((await close(id, 'deciderEducation')).json()).toMatchObject({ code: 'notPermitted' });
    const body = { reason: 'Alla är med.' };
    await press(city, { by: 'office', path, body, refusedTo: 'bearer', nullable: ['reason'] });
    const read = (await city.as('bearer').get(`/decision-rounds/${id}`)).json();
    expect(read).toMatchObject({ stage: 'closed', closedOn: today, closingReason: 'Alla är med.' });
  });
});

describe('a case in a round', () => {
  it('joins, leaves, and is not decided before the round is closed', async () => {
    const id = await opened();
    const prepared = await openCase(city, await accepted(city), 'time');
    const path = `/gate-cases/${prepared.gateCaseId}`;
    const entry = { path: `${path}/round-entries`, body: { roundId: id } };
    await press(city, { by: 'bearer', ...entry, refusedTo: 'outsider' });
    expect((await readCase(prepared)).roundId).toBe(id);
    expect((await joins(prepared, id)).json()).toMatchObject({ code: 'alreadyDone' });
    await press(city, { by: 'bearer', path: `${path}/round-exits`, body: {}, refusedTo: 'outsider' });
    expect((await readCase(prepared)).roundId).toBeNull();
    await joins(prepared, id);
    await request(city, prepared);
    const early = await decide(prepared);
    expect([early.statusCode, early.json().code]).toEqual([409, 'roundOpen']);
    expect(early.json().detail).toContain(daysAfter(today, 10));
    expect(early.json().detail).toContain('Vårens omgång');
    const options = (await city.as('deciderCare').get(`/initiatives/${prepared.initiativeId}/options`)).json().options;
    const decideGate = options.find(({ command }: { command: string }) => command === 'decideGate');
    expect(decideGate).toMatchObject({ allowed: false, refusal: { code: 'roundOpen' } });
    expect(await waitsFor('deciderCare', prepared)).toEqual([]);
    expect((await close(id)).statusCode).toBe(201);
    expect(await waitsFor('deciderCare', prepared)).toEqual(['decision']);
    expect((await decide(prepared)).statusCode).toBe(201);
  });

  it('that is not chosen ends as not selected, with what would make the city try again, and may come back', async () => {
    const id = await opened();
    const [chosen, other] = [await requested(id), await requested(id)];
    await close(id);
    expect((await decide(chosen)).statusCode).toBe(201);
    const no = { outcome: 'reject', grantMinutes: null, tryAgainIf: 'Om fler boenden vill.' };
    expect((await decide(other, no)).statusCode).toBe(201);
    const ended = (await city.as('bearer').get(`/initiatives/${other.initiativeId}`)).json();
    expect(ended.ending).toMatchObject({ kind: 'notSelected', tryAgainIf: 'Om fler boenden vill.' });
    const back = { phase: 'exploreIdea', reason: 'Fler boenden vill.' };
    const reopened = await city.as('leaderCare').post(`/initiatives/${other.initiativeId}/reopenings`, back);
    expect(reopened.statusCode).toBe(201);
    const again = await openCase(city, other.initiativeId, 'time');
    expect((await joins(again, await opened())).statusCode).toBe(201);
  });
});

describe('two at once', () => {
  const round = (id: string) => ({ table: 'decision_round', key: 'round_id', id }) as const;
  const told = (answers: readonly { statusCode: number; json: () => { code?: string } }[]) =>
    answers.map((answer) => [answer.statusCode, answer.json().code]);

  it('a closing and a joining: whichever comes first holds, and no case joins what is closed', async () => {
    const id = await opened();
    const [late, early] = [
      await openCase(city, await accepted(city), 'time'),
      await openCase(city, await accepted(city), 'time'),
    ];
    const first = await whileLocked(city, round(id), [() => close(id), () => joins(late, id)]);
    expect(told(first)).toEqual([
      [201, undefined],
      [409, 'roundClosed'],
    ]);
    expect((await readCase(late)).roundId).toBeNull();
    const other = await opened();
    const second = await whileLocked(city, round(other), [() => joins(early, other), () => close(other)]);
    expect(told(second)).toEqual([
      [201, undefined],
      [201, undefined],
    ]);
    expect((await readCase(early)).roundId).toBe(other);
  });

  it('a closing and a decision: one is decided only once it is closed', async () => {
    const id = await opened();
    const prepared = await requested(id);
    const early = await whileLocked(city, round(id), [() => decide(prepared), () => close(id)]);
    expect(told(early)).toEqual([
      [409, 'roundOpen'],
      [201, undefined],
    ]);
    const other = await opened();
    const next = await requested(other);
    const late = await whileLocked(city, round(other), [() => close(other), () => decide(next)]);
    expect(told(late)).toEqual([
      [201, undefined],
      [201, undefined],
    ]);
  });

  it('two closings, or one case in two rounds: one yes, one clear no', async () => {
    const [id, other] = [await opened(), await opened()];
    const prepared = await openCase(city, await accepted(city), 'time');
    const both = told(await Promise.all([joins(prepared, id), joins(prepared, other)]));
    expect(both).toEqual(
      expect.arrayContaining([
        [201, undefined],
        [409, 'alreadyDone'],
      ]),
    );
    const closings = told(await Promise.all([close(id), close(id, 'office')]));
    expect(closings).toEqual(
      expect.arrayContaining([
        [201, undefined],
        [409, 'alreadyDone'],
      ]),
    );
  });
});

describe('the comparison', () => {
  it('sets the cases side by side by case number, and by a measure only when asked', async () => {
    const id = await opened();
    const [one, two] = [await requested(id), await requested(id)];
    const seen = await compare('deciderCare', id);
    expect(seen).toMatchObject({ round: { roundId: id, stage: 'joining' }, sort: 'caseNumber', notShown: 0 });
    expect(seen.cases.map(({ gateCaseId }: Prepared) => gateCaseId)).toEqual([one.gateCaseId, two.gateCaseId]);
    expect(seen.cases[0]).toMatchObject({
      ...{ title: 'Nattlampor', owningUnitId: city.units.care, model: { key: 'helsingborg', version: 2 } },
      ...{ status: 'requested', decision: null, amount: null, coveredShare: null, sealed: false },
      criteria: { metCount: 0 },
      needs: [
        { needId: 'needDescribed', met: true },
        { needId: 'ideaDescribed', met: true },
        { needId: 'managerEndorses', met: true },
      ],
    });
    const criteria = (city.shell.defaultModel.criteria ?? []).filter(({ appliesWhen }) => appliesWhen === undefined);
    const ratings = Object.fromEntries(
      criteria.map(({ id: criterion }) => [criterion, { rating: 'met', justification: 'Ja.' }]),
    );
    await city.as('assessorOne').post(`/gate-cases/${two.gateCaseId}/assessments`, { ratings });
    const byScore = await compare('deciderCare', id, '?sort=criteriaMet');
    expect(byScore.cases.map(({ gateCaseId }: Prepared) => gateCaseId)).toEqual([two.gateCaseId, one.gateCaseId]);
    // Sealed for whoever is still to rate, and for those whose idea it is.
    for (const by of ['assessorTwo', 'bearer'] as const) {
      const sealed = (await compare(by, id)).cases[1];
      expect([sealed.sealed, sealed.criteria, sealed.assessmentCount], by).toEqual([true, null, 1]);
    }
    expect((await compare('outsider', id)).cases[1]).toMatchObject({ criteria: null, needs: null });
  });

  it('neither names nor counts what a reader may not see, but tells those who answer for it how many', async () => {
    const id = await opened();
    await requested(id);
    const hidden = await requested(id, 'invited');
    const colleague = await compare('outsider', id);
    expect([colleague.cases.length, colleague.notShown]).toEqual([1, null]);
    expect(JSON.stringify(colleague)).not.toContain(hidden.initiativeId);
    const own = await compare('deciderCare', id);
    expect([own.cases.length, own.notShown]).toEqual([2, 0]);
    const system = await city.as('outsider').get(`/decision-rounds/${hidden.gateCaseId}/comparison`);
    expect([system.statusCode, system.json().code]).toEqual([404, 'unknown']);
  });

  it('is silent about a decision that waits for its notification', async () => {
    const id = await opened();
    const prepared = await requested(id);
    await close(id);
    const before = await compare('bearer', id);
    const embargo = { reason: 'Berörda får veta först.', until: daysAfter(today, 5) };
    expect((await decide(prepared, { embargo })).statusCode).toBe(201);
    expect(await compare('bearer', id)).toEqual(before);
    expect((await compare('deciderCare', id)).cases[0]).toMatchObject({ status: 'decided' });
  });
});
