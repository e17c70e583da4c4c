import { findShippedModel } from '@idesluss/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted, openCase } from '../test/prepared.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';
import { exampleMapping } from './bodies.ts';

let city: TestService;
/** The same city, where what is drafted follows the earlier version. */
let earlier: TestService;

beforeAll(async () => {
  city = await openTestService();
  const defaultModel = findShippedModel('helsingborg', 1) ?? city.shell.defaultModel;
  earlier = { ...city, shell: { ...city.shell, defaultModel } };
}, 60_000);
afterAll(() => city.close());

const pathOf = (id: string) => `/initiatives/${id}/migrations`;
const body = (change: object = {}) => ({
  ...{ mapping: exampleMapping, reference: 'Dnr 2026-17' },
  authorisedBy: { kind: 'person', personId: city.people.office },
  ...change,
});
const read = async (id: string) => (await city.as('bearer').get(`/initiatives/${id}`)).json();

describe('moving one initiative to another version', () => {
  it('is for the office, and tells who authorised it', async () => {
    const id = await accepted(earlier);
    expect(await read(id)).toMatchObject({ phase: 'understand', migrations: [] });
    await press(city, { by: 'office', path: pathOf(id), body: body(), refusedTo: 'bearer' });
    expect(await read(id)).toMatchObject({
      ...{ processModelId: exampleMapping.to, phase: 'exploreIdea', phaseKind: 'exploreIdea' },
      migrations: [{ fromProcessModelId: exampleMapping.from, movedBack: false, reference: 'Dnr 2026-17' }],
    });
    const options = (await city.as('bearer').get(`/initiatives/${id}/options`)).json().options;
    expect(options).toContainEqual(expect.objectContaining({ command: 'openGateCase', target: { gate: 'time' } }));
  });

  it('of two at once one moves it, and the other is told so', async () => {
    const id = await accepted(earlier);
    const both = await Promise.all([1, 2].map(() => city.as('office').post(pathOf(id), body())));
    expect(both.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other)).toEqual([201, 409]);
    expect(both.find(({ statusCode }) => statusCode === 409)?.json().code).toBe('alreadyDone');
    expect((await read(id)).migrations).toHaveLength(1);
  });

  it('waits for an open case, and a no names what stands in the way', async () => {
    const id = await accepted(earlier);
    await openCase(city, id, 'money');
    const open = await city.as('office').post(pathOf(id), body());
    expect([open.statusCode, open.json().code]).toEqual([409, 'gateCaseOpen']);
    const other = await accepted(earlier);
    const nowhere = await city.as('office').post(pathOf(other), body({ mapping: { ...exampleMapping, phases: {} } }));
    expect(nowhere.json()).toMatchObject({ status: 409, code: 'notMigrated', refusal: { verdict: 'needsPerson' } });
    const wrong = await city
      .as('office')
      .post(pathOf(other), body({ mapping: { ...exampleMapping, gates: { money: 'scale' } } }));
    expect(wrong.json()).toMatchObject({
      ...{ status: 422, code: 'mappingRefused' },
      errors: [{ pointer: '/mapping/gates/money', code: 'otherKind' }],
    });
    const strange = { ...exampleMapping, to: '01900000-0000-7000-8000-00000000ffff' };
    const unknown = await city.as('office').post(pathOf(other), body({ mapping: strange }));
    expect(unknown.json()).toMatchObject({ status: 422, errors: [{ pointer: '/mapping/to' }] });
    expect((await read(other)).migrations).toEqual([]);
  });
});
