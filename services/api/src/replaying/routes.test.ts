import { findShippedModel } from '@idesluss/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { accepted, addressOf, inAMonth, openCase, type Prepared, request } from '../test/prepared.ts';
import { piloting } from '../test/prepared-value.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;
let first: Prepared;
let second: Prepared;

const model = findShippedModel('helsingborg', 2);
if (model === undefined) throw new Error('helsingborg 2 is not shipped');
const asked = model.criteria.filter(({ appliesWhen }) => appliesWhen === undefined);
const many = {
  id: 'manyAssessments',
  text: { sv: 'Minst fem har bedömt', en: 'At least five have assessed' },
  condition: { fact: 'assessments.count', atLeast: 5 },
};
const stricter = {
  ...model,
  key: 'stricter',
  gates: model.gates.map((gate) => (gate.id === 'time' ? { ...gate, needs: [...gate.needs, many] } : gate)),
};
const under = { kind: 'document', document: stricter };

const ask = (body: object, by: PersonKey = 'office', id = model.id) =>
  city.as(by).post(`/process-models/${id}/replays`, body);
const played = async (body: object, by: PersonKey = 'office') => {
  const answer = await ask(body, by);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};

async function decided(embargo: object | null = null): Promise<Prepared> {
  const prepared = await openCase(city, await accepted(city), 'time');
  const ratings = Object.fromEntries(
    asked.map(({ id }, at) => [id, { rating: at < 2 ? 'met' : 'notMet', justification: 'Så.' }]),
  );
  await city.as('assessorOne').post(`/gate-cases/${prepared.gateCaseId}/assessments`, { ratings });
  await request(city, prepared);
  const answer = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, {
    ...{ outcome: 'approve', reasons: 'Ja.', grantMinutes: 600, basedOn: await addressOf(city, prepared) },
    ...(embargo && { embargo }),
  });
  expect(answer.statusCode, answer.body).toBe(201);
  return prepared;
}

beforeAll(async () => {
  city = await openTestService();
  first = await decided();
  second = await decided();
}, 60_000);
afterAll(() => city.close());

it('finds all as it was under the rules that it was decided under', async () => {
  expect(await played({})).toMatchObject({ cases: 2, same: 2, differentCases: [], unplayedCases: [], next: null });
});

it('tells who would have stood differently under others, and why, in words', async () => {
  const { same, differentCases: different } = await played({ under });
  expect(same).toBe(0);
  expect(different).toMatchObject(
    [first, second].map(({ gateCaseId, initiativeId }) => ({ gateCaseId, initiativeId, outcome: 'approve' })),
  );
  expect(different[0].reasons).toEqual([
    expect.objectContaining({
      kind: 'needUnmet',
      needId: 'manyAssessments',
      text: expect.stringContaining('Minst fem'),
    }),
  ]);
  expect(different[0]).not.toHaveProperty('decision');
});

it('plays with other weights, criteria and names of gates', async () => {
  const points = model.ratingScale.map((value, at) => ({ ...value, points: value.met ? 2 : at === 1 ? 1 : 0 }));
  const weighted = {
    ...{ ...model, ratingScale: points, scoring: { method: 'weighted' } },
    criteria: model.criteria.map((one) => ({ ...one, weight: 1 })),
  };
  const even = await played({ under: { kind: 'document', document: weighted } });
  const [id = ''] = asked.map((one) => one.id);
  const heavy = await played({ under: { kind: 'document', document: weighted }, weights: { [id]: 1000 } });
  const score = (told: { differentCases: { reasons: { kind: string; after: string }[] }[] }) =>
    told.differentCases[0]?.reasons.find(({ kind }) => kind === 'score')?.after;
  expect(score(heavy)).toBeDefined();
  expect(score(heavy)).not.toBe(score(even));
  const fewer = {
    ...model,
    criteria: model.criteria.slice(1),
    gates: model.gates.map((gate) => ({
      ...gate,
      criteria: gate.criteria.filter((one) => one !== model.criteria[0]?.id),
    })),
  };
  const without = await played({ under: { kind: 'document', document: fewer } });
  expect(without.differentCases[0].reasons).toContainEqual(
    expect.objectContaining({ kind: 'criterion', criterionId: model.criteria[0]?.id, after: null }),
  );
  const renamed = JSON.parse(
    JSON.stringify(model)
      .replaceAll('"time"', '"hours"')
      .replaceAll('"kind":"hours"', '"kind":"time"')
      .replaceAll('"dominatedBy":"hours"', '"dominatedBy":"time"'),
  );
  const lost = await played({ under: { kind: 'document', document: renamed } });
  expect(lost.unplayedCases.map(({ why }: { why: string }) => why)).toEqual(['gateMissing', 'gateMissing']);
  expect(await played({ under: { kind: 'document', document: renamed }, gates: { time: 'hours' } })).toMatchObject({
    same: 2,
  });
});

it('tries a draft before anybody follows it, and a published version by its id', async () => {
  const { id: _, key, version: __, ...document } = stricter;
  const { id: processModelId } = (await city.as('office').post('/process-models', { key, document })).json();
  expect((await played({ under: { kind: 'model', processModelId } })).differentCases).toHaveLength(2);
  expect((await played({ under: { kind: 'model', processModelId: model.id } })).same).toBe(2);
});

it('tries no draft that may not be used', async () => {
  const { id: _, key, version: __, ...document } = model;
  const drafted = await city.as('office').post('/process-models', { key, document: { ...document, edges: [] } });
  const refused = await ask({ under: { kind: 'model', processModelId: drafted.json().id } });
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'modelNotUsable']);
});

it('goes on step by step', async () => {
  const one = await played({ limit: 1 });
  expect(one).toMatchObject({ cases: 1, next: first.gateCaseId });
  expect(await played({ limit: 1, after: one.next })).toMatchObject({ cases: 1, next: null });
  expect(await played({ after: second.gateCaseId })).toMatchObject({ cases: 0, next: null });
});

it('takes a case by the version that it was opened under, also once the initiative has been moved', async () => {
  const former = findShippedModel('helsingborg', 1) ?? model;
  const earlier: TestService = { ...city, shell: { ...city.shell, defaultModel: former } };
  const { initiativeId } = await piloting(earlier);
  const before = await played({});
  const mapping = { from: former.id, to: model.id, phases: { understand: 'exploreIdea' } };
  const body = { mapping, reference: 'Dnr 2026-17', authorisedBy: { kind: 'body', bodyId: city.bodies.care } };
  const moved = await city.as('office').post(`/initiatives/${initiativeId}/migrations`, body);
  expect(moved.statusCode, moved.body).toBe(201);
  expect((await played({})).cases).toBe(before.cases);
  const told = await ask({}, 'office', former.id);
  expect(told.json()).toMatchObject({ cases: 1, same: 1 });
});

it('leaves a case that has been returned, until it is closed', async () => {
  const before = await played({});
  const prepared = await openCase(city, await accepted(city), 'time');
  await request(city, prepared);
  const returned = { outcome: 'return', reasons: 'Säg mer.', basedOn: await addressOf(city, prepared) };
  const answer = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, returned);
  expect(answer.statusCode, answer.body).toBe(201);
  expect(await played({})).toEqual(before);
});

it('says what rules cannot be played', async () => {
  const refused = async (body: object) => {
    const answer = await ask(body);
    return [answer.statusCode, answer.json().code, answer.json().errors?.[0]?.pointer];
  };
  const broken = { kind: 'document', document: { ...model, edges: [] } };
  expect((await refused({ under: broken })).slice(0, 2)).toEqual([409, 'modelNotUsable']);
  expect((await refused({ under: { kind: 'document', document: { a: 1 } } })).slice(0, 2)).toEqual([
    409,
    'modelNotUsable',
  ]);
  expect(await refused({ weights: { nothing: 1 } })).toEqual([422, 'referenceUnknown', '/weights/nothing']);
  const nowhere = { kind: 'model', processModelId: city.units.care };
  expect(await refused({ under: nowhere })).toEqual([422, 'referenceUnknown', '/under/processModelId']);
  expect((await refused({ limit: 101 }))[0]).toBe(400);
  expect((await ask({}, 'office', city.units.care)).statusCode).toBe(404);
});

it('tells nothing of a decision that waits for its notification, and writes nothing', async () => {
  const events = async () => (await city.as('office').get(`/initiatives/${first.initiativeId}/events?limit=100`)).body;
  const before = await events();
  const kept = await decided({ reason: 'Berörda först.', until: inAMonth(city) });
  const told = await ask({ under });
  expect(told.json().cases).toBe(2);
  expect(told.body).not.toContain(kept.gateCaseId);
  expect(await events()).toBe(before);
  expect(await city.audit()).toEqual([]);
});

it('is the office’s, which knows what was rated, and not of its own ideas', async () => {
  for (const by of [
    'outsider',
    'bearer',
    'assessorOne',
    'leaderCare',
    'deciderCare',
    'registrar',
    'auditor',
  ] as const) {
    expect((await ask({}, by)).statusCode, by).toBe(403);
  }
  // Whoever of the office comes to bear the idea learns no more of it than other bearers do.
  const path = `/initiatives/${first.initiativeId}`;
  const offer = { personId: city.people.office, kind: 'employee' };
  expect((await city.as('bearer').post(`${path}/bearer-offers`, offer)).statusCode).toBe(201);
  const taken = await city.as('office').post(`${path}/bearers`, { accepts: true });
  expect(taken.statusCode, taken.body).toBe(201);
  const { differentCases: different } = await played({ under });
  expect(different.map(({ gateCaseId }: Prepared) => gateCaseId)).toEqual([second.gateCaseId]);
});
