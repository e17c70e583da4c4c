import { describe, expect, it } from 'vitest';
import { createClient } from './client.ts';
import type { ClientOptions } from './options.ts';

const baseUrl = 'https://api.example.se/idesluss/v0';
const initiativeId = '01900000-0000-7000-8000-000000000001';
const receipt = { id: initiativeId, version: 1, _links: [] };
const problem = {
  type: 'p',
  title: 'Nej',
  status: 409,
  detail: 'Inte nu.',
  instance: '/',
  code: 'awaits',
  traceId: 't',
};

type Told = readonly [status: number, body?: unknown, headers?: Readonly<Record<string, string>>];
type Sent = { readonly address: string; readonly init: RequestInit };

const toResponse = ([status, body, headers = {}]: Told): Response => {
  const type = status >= 400 ? 'application/problem+json; charset=utf-8' : 'application/json; charset=utf-8';
  const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
  return new Response(text ?? null, { status, headers: { 'content-type': type, ...headers } });
};

/** A service that answers in turn as told, and afterwards as it did last; a word is a connection that breaks. */
const answering = (told: readonly (Told | 'breaks')[], options: Partial<ClientOptions> = {}) => {
  const sent: Sent[] = [];
  const waited: number[] = [];
  const client = createClient({
    baseUrl,
    token: () => 't',
    wait: async (seconds) => void waited.push(seconds),
    fetch: async (address, init) => {
      const answer = told[Math.min(sent.length, told.length - 1)] ?? 'breaks';
      sent.push({ address, init });
      if (answer === 'breaks') throw new TypeError('fetch failed');
      return toResponse(answer);
    },
    ...options,
  });
  const header = (at: number, name: string): string | null => new Headers(sent[at]?.init.headers).get(name);
  return { client, sent, waited, header };
};

const need = { path: { initiativeId }, body: { need: 'Tyst.' } };
const revision = { path: { initiativeId }, body: { title: 'Tystare' }, ifMatch: '"a.sv"' };

describe('a request', () => {
  it('goes to the operation’s place, with all that the service wants', async () => {
    const { client, sent, header } = answering([[201, receipt, { etag: '"b.sv"' }]], { language: 'en' });
    const answer = await client.call('describeNeed', need);
    expect(answer).toEqual({ ok: true, status: 201, value: receipt, etag: '"b.sv"' });
    expect(sent[0]?.address).toBe(`${baseUrl}/initiatives/${initiativeId}/needs`);
    expect(sent[0]?.init).toMatchObject({ method: 'POST', body: '{"need":"Tyst."}', redirect: 'manual' });
    expect(header(0, 'authorization')).toBe('Bearer t');
    expect(header(0, 'accept-language')).toBe('en');
    expect(header(0, 'content-type')).toBe('application/json');
  });

  it('carries its query, without what is undefined, and a base address may end in a slash', async () => {
    const { client, sent } = answering([[200, { initiatives: [], _links: [] }]], { baseUrl: `${baseUrl}/` });
    await client.call('listInitiatives', { query: { limit: 5 } });
    await client.call('listInitiatives');
    expect(sent.map(({ address }) => address)).toEqual([`${baseUrl}/initiatives?limit=5`, `${baseUrl}/initiatives`]);
  });

  it.each(['', '.', '..'])('names a thing, and not "%s"', async (strange) => {
    const { client, sent } = answering([[200, {}]]);
    await expect(client.call('readInitiative', { path: { initiativeId: strange } })).rejects.toThrow(/initiativeId/);
    expect(sent).toEqual([]);
  });

  it('stays at its operation whatever the id holds', async () => {
    const { client, sent } = answering([[200, {}]]);
    await client.call('readInitiative', { path: { initiativeId: '../funds?x#y' } });
    expect(sent[0]?.address).toBe(`${baseUrl}/initiatives/..%2Ffunds%3Fx%23y`);
  });

  it('may ask for a picture', async () => {
    const { client, header } = answering([[200, '<svg/>', { 'content-type': 'image/svg+xml' }]]);
    const picture = await client.call('drawProcessModel', { path: { processModelId: initiativeId } });
    expect(picture).toMatchObject({ ok: true, value: '<svg/>' });
    expect(header(0, 'accept')).toMatch(/^image\/svg\+xml/);
  });
});

describe('a command', () => {
  it('has a key of its own each time, or the one that is given', async () => {
    const { client, header } = answering([[201, receipt]]);
    await client.call('describeNeed', need);
    await client.call('describeNeed', need);
    await client.call('describeNeed', { ...need, key: 'mine' });
    expect(header(0, 'idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(header(1, 'idempotency-key')).not.toBe(header(0, 'idempotency-key'));
    expect(header(2, 'idempotency-key')).toBe('mine');
  });

  it('is sent again, the very same, until somebody answers', async () => {
    const { client, sent, header } = answering(['breaks', [503, problem], [502, '<html>'], [201, receipt]]);
    expect((await client.call('describeNeed', need)).ok).toBe(true);
    expect(new Set(sent.map((_, at) => header(at, 'idempotency-key'))).size).toBe(1);
    expect(new Set(sent.map(({ init }) => init.body)).size).toBe(1);
    expect(sent).toHaveLength(4);
  });

  it('says under which key it was sent when nobody answers in the end', async () => {
    const { client, sent, waited, header } = answering(['breaks'], { tries: 3 });
    const answer = await client.call('describeNeed', need);
    const key = header(0, 'idempotency-key');
    expect(answer).toMatchObject({ ok: false, key, problem: { code: 'unreachable', status: 0 } });
    expect([sent.length, waited.length]).toEqual([3, 2]);
  });

  it('is not sent again when the answer is a no', async () => {
    const { client, sent } = answering([[409, problem]]);
    expect(await client.call('describeNeed', need)).toMatchObject({ ok: false, problem });
    expect(sent).toHaveLength(1);
  });
});

describe('a change by ETag', () => {
  it('names the state it is based on, and has no key', async () => {
    const { client, header } = answering([[200, receipt]]);
    await client.call('reviseInitiative', revision);
    expect([header(0, 'if-match'), header(0, 'idempotency-key')]).toEqual(['"a.sv"', null]);
  });

  it.each([['breaks'], [[503, problem]]] as const)(
    'is not sent again after %j: it may have been done',
    async (told) => {
      const { client, sent } = answering([told]);
      expect(await client.call('reviseInitiative', revision)).toMatchObject({ ok: false, key: undefined });
      expect(sent).toHaveLength(1);
    },
  );

  it('is sent again when it was not begun', async () => {
    const { client, sent } = answering([
      [429, problem],
      [200, receipt],
    ]);
    expect((await client.call('reviseInitiative', revision)).ok).toBe(true);
    expect(sent).toHaveLength(2);
  });
});

describe('waiting', () => {
  it('is as long as the service asks, else longer each time', async () => {
    const asked = [429, problem, { 'retry-after': '7' }] as const;
    const { client, waited } = answering([asked, [429, problem, { 'retry-after': 'soon' }], 'breaks', [201, receipt]]);
    await client.call('describeNeed', need);
    const [first = 0, second = 0, third = 0] = waited;
    expect(first).toBe(7);
    expect(second).toBeGreaterThanOrEqual(0.5);
    expect(second).toBeLessThanOrEqual(1);
    expect(third).toBeGreaterThanOrEqual(1);
    expect(third).toBeLessThanOrEqual(2);
  });

  it('is not for hours', async () => {
    const { client, sent, waited } = answering([[429, { ...problem, status: 429 }, { 'retry-after': '3600' }]]);
    expect(await client.call('describeNeed', need)).toMatchObject({ ok: false, problem: { status: 429 } });
    expect([sent.length, waited]).toEqual([1, []]);
  });

  it('ends when whoever asked gives up, and so does the request', async () => {
    const giving = new AbortController();
    const { client } = answering([[429, problem, { 'retry-after': '60' }]]);
    const real = createClient({
      ...{ baseUrl, token: () => 't' },
      fetch: async () => toResponse([429, problem, { 'retry-after': '60' }]),
    });
    const asking = real.call('describeNeed', { ...need, signal: giving.signal });
    setTimeout(() => giving.abort(new Error('closed')), 10);
    await expect(asking).rejects.toThrow('closed');
    await expect(client.call('describeNeed', { ...need, signal: giving.signal })).rejects.toThrow('closed');
  });

  it('for one answer lasts no longer than told', async () => {
    const hanging: ClientOptions['fetch'] = (_, init) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(new Error('too late')), { once: true });
      });
    const { client } = answering([], { fetch: hanging, timeout: 0.02, tries: 2 });
    expect(await client.call('describeNeed', need)).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
  });
});

describe('a token', () => {
  it('that has run out is exchanged once', async () => {
    const asked: boolean[] = [];
    const token = (renew: boolean): string => {
      asked.push(renew);
      return renew ? 'new' : 'old';
    };
    const { client, header } = answering(
      [
        [401, problem],
        [201, receipt],
      ],
      { token },
    );
    expect((await client.call('describeNeed', need)).ok).toBe(true);
    expect(asked).toEqual([false, true]);
    expect([header(0, 'authorization'), header(1, 'authorization')]).toEqual(['Bearer old', 'Bearer new']);
    expect(header(0, 'idempotency-key')).toBe(header(1, 'idempotency-key'));
  });

  it('that is refused twice is a no', async () => {
    const { client, sent } = answering([[401, { ...problem, status: 401, code: 'tokenInvalid' }]]);
    expect(await client.call('readMe')).toMatchObject({ ok: false, problem: { code: 'tokenInvalid' } });
    expect(sent).toHaveLength(2);
  });

  it('that cannot be had is its supplier’s own fault', async () => {
    const { client } = answering([[200, {}]], { token: async () => Promise.reject(new Error('no login')) });
    await expect(client.call('readMe')).rejects.toThrow('no login');
  });
});

describe('an answer', () => {
  it('that is known already comes back as it was', async () => {
    const { client, header } = answering([[200, { version: 3 }, { etag: '"c.sv"' }], [304]]);
    const first = await client.call('readInitiative', { path: { initiativeId } });
    if (!first.ok) throw new Error(first.problem.detail);
    const second = await client.call('readInitiative', { path: { initiativeId }, known: first });
    expect(second).toBe(first);
    expect(header(1, 'if-none-match')).toBe('"c.sv"');
  });

  it.each([
    ['a page of a proxy', [200, '<html>', { 'content-type': 'text/html' }], 200],
    ['JSON that breaks off', [200, '{"id":'], 200],
    ['a number', [200, '7'], 200],
    ['a way elsewhere', [302, '', { location: 'https://login.example.se/' }], 302],
    ['a no without a problem', [403, '<html>', { 'content-type': 'text/html' }], 403],
    ['a no of another kind', [404, { message: 'no' }], 404],
    ['a 304 that nobody asked for', [304], 304],
  ] as const)('%s is unreadable', async (_, told, status) => {
    const { client } = answering([told]);
    const answer = await client.call('readInitiative', { path: { initiativeId } });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'unreadable', status } });
  });
});

describe('a list', () => {
  const page = (names: readonly string[], after?: string): Told => [
    200,
    {
      units: names.map((unitId) => ({ unitId })),
      _meta: { limit: 2, count: names.length },
      _links: after === undefined ? [] : [{ rel: 'next', href: `${baseUrl}/units?limit=2&after=${after}` }],
    },
  ];

  it('is walked by cursor to its end', async () => {
    const { client, sent } = answering([page(['a', 'b'], 'x'), page(['c', 'd'], 'y'), page(['e'])]);
    const names: string[] = [];
    for await (const unit of client.walk('listUnits', { query: { limit: 2, page: 1 } })) names.push(unit.unitId);
    expect(names).toEqual(['a', 'b', 'c', 'd', 'e']);
    const queries = sent.map(({ address }) => new URL(address).search);
    expect(queries).toEqual(['?limit=2&page=1', '?limit=2&after=x', '?limit=2&after=y']);
  });

  it('is read no further than one goes', async () => {
    const { client, sent } = answering([page(['a', 'b'], 'x')]);
    for await (const unit of client.walk('listUnits')) if (unit.unitId === 'b') break;
    expect(sent).toHaveLength(1);
  });

  it('ends with a no: as a page, or thrown on the way', async () => {
    const broken = [page(['a'], 'x'), [409, problem]] as const;
    const outcomes: boolean[] = [];
    for await (const { ok } of answering(broken).client.pages('listUnits')) outcomes.push(ok);
    expect(outcomes).toEqual([true, false]);
    const names: string[] = [];
    const walking = async (): Promise<void> => {
      for await (const { unitId } of answering(broken).client.walk('listUnits')) names.push(unitId);
    };
    await expect(walking()).rejects.toMatchObject({ message: 'Inte nu.', cause: problem });
    expect(names).toEqual(['a']);
  });
});
