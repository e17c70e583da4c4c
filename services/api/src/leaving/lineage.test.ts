import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { accepted } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';
import { whileLocked } from '../test/while-locked.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

type Shown = { readonly _links: readonly { readonly rel: string; readonly href: string }[] } & Record<string, unknown>;

const read = async (id: string, by: PersonKey = 'bearer') =>
  (await city.as(by).get(`/initiatives/${id}`)).json<Shown>();
/** The initiatives that the link `lineage` leads to, by somebody who may read them. */
const kinOf = async (id: string, by: PersonKey = 'bearer'): Promise<readonly string[]> => {
  const { _links: links } = await read(id, by);
  const path = links.find(({ rel }) => rel === 'lineage')?.href.split('/v0')[1] ?? '';
  const { initiatives } = (await city.as(by).get(path)).json<{ initiatives: readonly { initiativeId: string }[] }>();
  return initiatives.map(({ initiativeId }) => initiativeId);
};
const merges = (id: string, intoId: string) =>
  city.as('bearer').post(`/initiatives/${id}/withdrawals`, { ending: 'withdrawn', reason: 'Samma sak.', intoId });

const draft = {
  ...{ entry: 'idea', origin: 'idea', visibility: 'invited', bearerKind: 'employee', title: 'Bara hallarna' },
  ...{ summary: 'Lampor i hallarna.', area: null, proposedUnitId: null },
};

describe('two ideas that become one', () => {
  it('show each other', async () => {
    const [one, other] = [await accepted(city), await accepted(city)];
    const answer = await merges(one, other);
    expect(answer.statusCode, answer.body).toBe(201);
    const merged = await read(one);
    expect(merged).toMatchObject({ standing: 'ended', ending: { kind: 'withdrawn', intoId: other } });
    expect(merged._links.find(({ rel }) => rel === 'mergedInto')?.href).toContain(`/initiatives/${other}`);
    expect([await kinOf(other), await kinOf(one)]).toEqual([[one], []]);
    const again = await merges(one, other);
    expect([again.statusCode, again.json().code]).toEqual([409, 'notInStanding']);
  });

  it('into each other at once are one and one: one yes, one clear no', async () => {
    const [one, other] = [await accepted(city), await accepted(city)];
    const both = await Promise.all([merges(one, other), merges(other, one)]);
    expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 422]);
    const no = both.find(({ statusCode }) => statusCode === 422);
    expect(no?.json()).toMatchObject({ code: 'argumentRefused', refusal: { pointer: '/intoId', rule: 'notUnderWay' } });
  });

  it('wait for each other: what is named is not withdrawn meanwhile', async () => {
    const [one, other] = [await accepted(city), await accepted(city)];
    const withdraws = () =>
      city.as('bearer').post(`/initiatives/${other}/withdrawals`, { ending: 'withdrawn', reason: 'Nej.' });
    const row = { table: 'initiative', key: 'initiative_id', id: other } as const;
    const answers = await whileLocked(city, row, [withdraws, () => merges(one, other)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 422]);
    expect(await read(one)).toMatchObject({ standing: 'active', ending: null });
  });
});

it('a part of an idea shows the whole, and the whole shows it to those who may read it', async () => {
  const whole = await accepted(city);
  const made = await city.as('bearer').post('/initiatives', { ...draft, continuesId: whole });
  expect(made.statusCode, made.body).toBe(201);
  const { id } = made.json<{ id: string }>();
  const part = await read(id);
  expect(part).toMatchObject({ continuesId: whole, standing: 'draft' });
  expect(part._links.find(({ rel }) => rel === 'continues')?.href).toContain(`/initiatives/${whole}`);
  expect([await kinOf(whole), await kinOf(whole, 'outsider')]).toEqual([[id], []]);
  const strange = await city.as('outsider').post('/initiatives', { ...draft, continuesId: whole });
  expect([strange.statusCode, strange.json().refusal]).toMatchObject([422, { rule: 'borneByOthers' }]);
});
