import { expect, it } from 'vitest';
import { createClient } from './client.ts';
import { routes } from './generated/routes.ts';
import type { ItemOf, ValueOf } from './operations.ts';

const fetch = async () => new Response('{}', { headers: { 'content-type': 'application/json' } });
const client = createClient({ baseUrl: 'https://api.example.se', token: () => 't', fetch });
const path = { initiativeId: 'i' };

// The compiler is what is tested here: an expected error that is none is an error.
const wrong = {
  // @ts-expect-error a place is needed
  place: () => client.call('readInitiative'),
  // @ts-expect-error of another name
  otherPlace: () => client.call('readInitiative', { path: { fundId: 'f' } }),
  // @ts-expect-error a body is needed
  body: () => client.call('describeNeed', { path }),
  // @ts-expect-error of another shape
  otherBody: () => client.call('describeNeed', { path, body: { idea: 'x' } }),
  // @ts-expect-error a change names the state it is based on
  state: () => client.call('reviseInitiative', { path, body: { title: 'x' } }),
  // @ts-expect-error a read has no key
  key: () => client.call('readMe', { key: 'k' }),
  // @ts-expect-error one thing has no pages
  pages: () => client.walk('readInitiative', { path }),
  // @ts-expect-error no such operation
  operation: () => client.call('dreamOfInitiative'),
};

const right = {
  nothing: () => client.call('readMe'),
  place: () => client.call('readInitiative', { path }),
  change: () => client.call('reviseInitiative', { path, body: { title: 'x' }, ifMatch: '"a.sv"' }),
  query: () => client.call('listUnits', { query: { limit: 5 } }),
};

/** True where both are the very same type. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const itemIsUnit: Same<ItemOf<'listUnits'>, ValueOf<'readUnit'>> = true;
/** Whole, or the `fields` that were asked for. */
const itemMayBeWhole: ValueOf<'readInitiative'> extends ItemOf<'listInitiatives'> ? true : false = true;
const pictureIsText: Same<ValueOf<'drawProcessModel'>, string> = true;

it('takes what the document says, and nothing else', async () => {
  expect(Object.keys(wrong)).toHaveLength(8);
  expect(itemIsUnit && itemMayBeWhole && pictureIsText).toBe(true);
  for (const ask of Object.values(right)) expect((await ask()).ok).toBe(true);
});

it('knows a method, a path and, where there are pages, the name of what is listed', () => {
  expect(routes.decideGate).toEqual({ method: 'POST', path: '/gate-cases/{gateCaseId}/decisions' });
  expect(routes.listGateCases).toMatchObject({ method: 'GET', list: 'gateCases' });
  expect(routes.listDossiers).not.toHaveProperty('list');
});
