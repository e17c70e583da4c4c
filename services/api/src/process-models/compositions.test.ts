import { findShippedModel, type JsonObject, verifyProcessModel, facts, parseProcessModel } from '@idesluss/core';
import shipped from '@idesluss/core/models/helsingborg-care-1.variant.json' with { type: 'json' };
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const model = findShippedModel('helsingborg', 2);
if (model === undefined) throw new Error('helsingborg 2 is not shipped');
const floor = { kind: 'model', processModelId: model.id };
const ask = (body: object, by: PersonKey = 'bearer') => city.as(by).post('/process-model-compositions', body);
const answer = async (body: object, by: PersonKey = 'bearer') => {
  const told = await ask(body, by);
  expect(told.statusCode, told.body).toBe(200);
  return told.json();
};
/** A gate of the unit's own that lends what the city's money gate lends. */
const lending: JsonObject = { ...shipped, gates: shipped.gates.map((gate) => ({ ...gate, grants: ['money'] })) };

it('makes one model of a published floor and a variant, which may be used and drafted', async () => {
  const { document, faults } = await answer({ floor, variant: shipped });
  expect(faults).toEqual([]);
  expect(document.edges).toContainEqual({ from: 'exploreSetup', to: 'pilot', gates: ['ethics', 'money'] });
  const parsed = parseProcessModel(document);
  expect(parsed.ok && verifyProcessModel(parsed.value, { facts }).usable).toBe(true);
  const { id: _, ...draft } = document;
  const drafted = await city.as('office').post('/process-models', { key: document.key, document: draft });
  expect(drafted.statusCode, drafted.body).toBe(201);
  const { usable } = (await city.as('office').get(`/process-models/${drafted.json().id}/verifications`)).json();
  expect(usable).toBe(true);
});

it('makes the same of two documents', async () => {
  const one = await answer({ floor, variant: shipped });
  const other = await answer({ floor: { kind: 'document', document: model }, variant: shipped });
  expect(other).toEqual(one);
});

it('names the rule of the floor that would be weakened, and the way out', async () => {
  const { document, faults } = await answer({ floor, variant: lending });
  expect(document).toBeNull();
  const rule = `/gates/${model.gates.findIndex(({ grants }) => grants.includes('money'))}/grants`;
  expect(faults).toMatchObject([{ place: '/gates/0/grants/0', floor: rule, remedy: { en: expect.any(String) } }]);
  const past = { ...shipped, ways: [{ from: 'exploreIdea', to: 'pilot', gate: 'ethics' }] };
  expect((await answer({ floor, variant: past })).faults[0]).toMatchObject({ place: '/ways/0', floor: null });
  const needs = [{ id: 'no', text: model.title, condition: { fact: 'need.described', is: false } }];
  const against = { ...shipped, atGates: [{ gate: 'time', needs, criteria: [] }] };
  expect((await answer({ floor, variant: against })).faults).toMatchObject([
    { place: '/atGates/0/needs/0', floor: '/gates/0/needs/0', finding: { meets: '/gates/0/needs/0' } },
  ]);
  const other = { ...shipped, floor: { key: 'helsingborg', version: 1 } };
  expect((await answer({ floor, variant: other })).faults[0]).toMatchObject({ place: '/floor', floor: '' });
});

it('tells what is wrong with either document, whatever it is', async () => {
  const broken = await answer({ floor: { kind: 'document', document: { ...model, edges: [] } }, variant: shipped });
  expect(broken.faults[0]).toMatchObject({ place: '/floor', finding: { severity: 'error' } });
  const shapeless = await answer({ floor: { kind: 'document', document: { a: 1 } }, variant: shipped });
  expect(shapeless.faults[0]).toMatchObject({ place: '/floor', floor: '/id', finding: { code: 'wrongShape' } });
  const { faults } = await answer({ floor, variant: { ...shipped, gates: 'none', more: 1 } });
  expect(faults).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ place: '/gates', floor: null }),
      expect.objectContaining({ place: '/more', floor: null }),
    ]),
  );
  for (const wrong of [{ floor }, { floor, variant: [] }, { floor: { kind: 'model' }, variant: shipped }, {}]) {
    expect((await ask(wrong)).statusCode).toBe(400);
  }
});

it('takes no draft as its floor, nor what is not there', async () => {
  const { key } = model;
  const drafted = await city.as('office').post('/process-models', { key, basedOn: model.id });
  for (const [by, processModelId] of [
    ['bearer', drafted.json().id],
    ['office', drafted.json().id],
    ['office', city.people.office],
  ] as const) {
    const hidden = await ask({ floor: { kind: 'model', processModelId }, variant: shipped }, by);
    expect([hidden.statusCode, hidden.json().errors[0].pointer], by).toEqual([422, '/floor/processModelId']);
  }
});

it('writes nothing, and wants to know who asks', async () => {
  const count = async () => (await city.as('office').get('/process-models')).json()._meta.totalRecords;
  const before = await count();
  await answer({ floor, variant: shipped }, 'office');
  expect(await count()).toBe(before);
  expect(await city.audit()).toEqual([]);
  const anonymous = await city.app.inject({
    method: 'POST',
    url: '/idesluss/v0/process-model-compositions',
    payload: { floor, variant: shipped },
  });
  expect(anonymous.statusCode).toBe(401);
});
