import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { any, type Ask, type Chosen, type Every, openEvery } from './every.ts';

let every: Every;
beforeAll(async () => {
  every = await openEvery();
});
afterAll(() => every.demo.close());

describe('a query', () => {
  const asked =
    (query: string): Ask =>
    (operation) =>
      every.ask(operation, { url: `${operation.url}?${query}` });
  const paged: Chosen = ({ query }) => query.includes('limit');

  it.each(['unknown=1', '__proto__=1', 'constructor=1', 'tenantId=x', 'limit[]=5', '%00=1', 'a=1&a=2'])(
    '%s',
    async (query) => {
      await every.only('400 invalidRequest', any, asked(query));
    },
  );

  it.each([
    ...[
      'limit=5&limit=6',
      'page=1&page=2',
      'limit=0',
      'limit=101',
      'limit=x',
      'limit=5.5',
      'limit=',
      'limit=1e1x',
      'limit=%00',
    ],
    ...[
      'page=-1',
      'page=x',
      'page=99999999999999999999',
      'limit=100&page=101',
      'after=',
      'after=x',
      'after=%F0%9F%98%80',
    ],
    ...[
      `after=${Buffer.from('["x"]').toString('base64url')}`,
      `after=${'a'.repeat(1001)}`,
      'after=a&after=b',
      'after=x&page=2',
    ],
  ])('of a list: %s', async (query) => {
    await every.only('400 invalidRequest', paged, asked(query));
  });
});

describe('what is searched for', () => {
  const searched: Chosen = ({ query }) => query.includes('q') || query.includes('text');
  const written =
    (value: string): Ask =>
    (operation) =>
      every.ask(operation, { url: `${operation.url}?${operation.query.includes('q') ? 'q' : 'text'}=${value}` });

  it.each(['%FF', '%E5', 'v%E4rme', '%C3', '100%', '%zz', '%ED%A0%80'])('%s is no text', async (value) => {
    await every.only('400 invalidRequest', searched, written(value));
  });

  it('is found out when it is text, however it is written', async () => {
    for (const value of ['v%C3%A4rme+i+%C3%A5rstabacken', 'v%c3%a4rme%20100%25', '%F0%9F%98%80'])
      expect(Object.keys(await every.answers(searched, written(value)))).toEqual(['200 ']);
  });
});

describe('an address', () => {
  const placed: Chosen = ({ path }) => path.includes('{');
  const withIds =
    (id: string): Ask =>
    (operation) => {
      let last = 0;
      const parts = operation.path.match(/\{[^}]+\}/g)?.length ?? 0;
      // Only the last id is another: the ones before it stand in the path of what is there.
      const url = operation.url.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (known) => {
        last += 1;
        return last === parts ? id : known;
      });
      return every.ask(operation, { url });
    };

  it.each([
    'x',
    '0',
    '01980000-0000-7000-8000-00000000000A',
    '01980000-0000-7000-8000-000000000001%20',
    '%00',
    '%ED%A0%80',
  ])('with the id %s', async (id) => {
    const told = await every.answers(placed, withIds(id));
    expect(
      Object.keys(told).filter((no) => !/^(400 (invalidRequest|malformedAddress)|404 notFound)$/.test(no)),
    ).toEqual([]);
  });

  it('with an id that nothing has', async () => {
    const told = await every.answers((one) => placed(one), withIds('01980000-0000-7000-8000-999999999999'));
    // Whoever may not do a thing is told so first; an unknown target of a command is one of its arguments.
    expect(
      Object.keys(told).filter((no) => !/^(404 unknown|403 notPermitted|422 referenceUnknown|409 [a-zA-Z]+)$/.test(no)),
    ).toEqual([]);
    expect(told['404 unknown']?.length).toBeGreaterThan(20);
  });

  it('that is too long', async () => {
    await every.only('414 addressTooLong', any, (operation) =>
      every.ask(operation, { url: `${operation.url}?${'a'.repeat(2100)}` }),
    );
  });
});

// The last of all: whatever was asked, nothing has been stored.
it('nothing of it is stored', () => every.expectUnchanged());
