import type { FastifyInstance } from 'fastify';
import { METHODS } from 'node:http';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createProbeState, type ProbeState, registerProbe } from './probe.fixture.ts';
import { buildTestApp, startIssuer, type TestIssuer, testConfig } from './testing.ts';

const base = '/idesluss/v0';
const one = `${base}/probes/01900000-0000-7000-8000-000000000001`;
let issuer: TestIssuer;
let app: FastifyInstance;
let state: ProbeState;
let authorization: string;

beforeAll(async () => {
  issuer = await startIssuer();
  state = createProbeState();
  const config = testConfig({
    OIDC_ISSUER: issuer.issuer,
    RATE_LIMIT_PER_MINUTE: '100000',
    CORS_ORIGINS: 'https://city.example',
  });
  app = await buildTestApp({ config, slices: [registerProbe(state)] });
  authorization = `Bearer ${await issuer.sign()}`;
});
beforeEach(() => {
  state.name = 'Ada';
});
afterAll(async () => {
  await app.close();
  await issuer.close();
});

const send = (
  method: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'OPTIONS' | 'TRACE',
  url: string,
  headers: Record<string, string> = {},
  payload?: object,
) => app.inject({ method, url, headers: { authorization, ...headers }, ...(payload === undefined ? {} : { payload }) });

describe('what every answer carries', () => {
  it.each([
    ['a success', one, 200],
    ['a problem', `${base}/probes?x=1`, 400],
    ['nothing there', `${base}/nowhere`, 404],
    ['a fault', `${base}/failures`, 500],
    ['health', '/health/live', 200],
  ])('%s continues the caller’s trace and is sealed off', async (_, url, status) => {
    const answer = await send('GET', url, {
      traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      'x-request-id': 'r-1',
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['traceparent']).toMatch(
      /^00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$/,
    );
    expect(answer.headers).toMatchObject({
      'x-request-id': 'r-1',
      'content-language': 'sv',
      vary: expect.stringContaining('Accept-Language'),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'strict-transport-security': expect.stringContaining('max-age='),
    });
  });

  it.each([
    '',
    'x',
    '00-00000000000000000000000000000000-00f067aa0ba902b7-01',
    'ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x',
  ])('begins a trace of its own for %j', async (traceparent) => {
    const answer = await send('GET', one, { traceparent, 'x-request-id': 'no good\tid' });
    expect(answer.headers['traceparent']).toMatch(/^00-(?!4bf92f)[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(answer.headers['x-request-id']).toBeUndefined();
  });

  it.each([
    ['en', 'en'],
    ['en-GB,sv;q=0.5', 'en'],
    ['de,en;q=0.3', 'en'],
    ['sv;q=0.1,en;q=0.2', 'en'],
    ['de', 'sv'],
    ['*', 'sv'],
    ['en;q=x', 'sv'],
  ])('%s is answered in %s', async (asked, language) => {
    const answer = await send('GET', one, { 'accept-language': asked });
    expect(answer.headers['content-language']).toBe(language);
    expect(answer.json()._links[0].title).toBe(language === 'sv' ? 'Prov' : 'Probe');
  });
});

describe('methods and formats', () => {
  it('no method there is breaks anything, whether something is there or not', async () => {
    const logged: string[] = [];
    const logger = pino({ level: 'warn', base: null }, { write: (line: string) => void logged.push(line) });
    const watched = await buildTestApp({ config: testConfig({ RATE_LIMIT_PER_MINUTE: '100000' }), logger });
    const answered = async (method: string, url: string): Promise<number> => {
      // inject() takes any method, its type only the common ones.
      const answer = await watched.inject({ method: method as 'GET', url });
      return answer.statusCode;
    };
    for (const method of METHODS) {
      const [there, nowhere] = [await answered(method, '/health/live'), await answered(method, `${base}/nowhere`)];
      const taken: Readonly<Record<string, number>> = { GET: 200, HEAD: 200, OPTIONS: 204 };
      expect([method, there, nowhere]).toEqual([method, taken[method] ?? 405, 404]);
    }
    await watched.close();
    expect(logged).toEqual([]);
  });

  it('QUERY over a socket, with no type or a strange one, is 405 where something is and 404 elsewhere', async () => {
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const status = async (url: string, headers: Record<string, string>): Promise<number> =>
      (await fetch(address + url, { method: 'QUERY', headers })).status;
    for (const headers of [{}, { 'content-type': 'application/sql' }]) {
      expect(await status('/health/live', headers)).toBe(405);
      expect(await status(one, headers)).toBe(405);
      expect(await status(`${base}/nowhere`, headers)).toBe(404);
    }
  });

  it.each(['PUT', 'DELETE', 'TRACE'] as const)('%s where it is not used is 405 with what is', async (method) => {
    const answer = await send(method, `${base}/probes`);
    expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS, POST']);
  });

  it('an address with an id has methods of its own', async () => {
    expect((await send('POST', one, { 'idempotency-key': 'k' }, {})).headers['allow']).toBe(
      'GET, HEAD, OPTIONS, PATCH',
    );
    expect((await send('POST', `${base}/nowhere`)).statusCode).toBe(404);
  });

  it('HEAD has the headers and no body', async () => {
    const answer = await send('HEAD', one);
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
    expect(answer.headers['etag']).toMatch(/^"[\w-]{27}\.sv"$/);
  });

  it('OPTIONS tells the methods, and lets named origins in', async () => {
    const plain = await send('OPTIONS', one);
    expect([plain.statusCode, plain.headers['allow']]).toEqual([204, 'GET, HEAD, OPTIONS, PATCH']);
    const preflight = { origin: 'https://city.example', 'access-control-request-method': 'GET' };
    expect((await send('OPTIONS', one, preflight)).headers['access-control-allow-origin']).toBe('https://city.example');
    const denied = await app.inject({ url: one, headers: { origin: 'https://city.example' } });
    expect([denied.statusCode, denied.headers['access-control-allow-origin']]).toEqual([401, 'https://city.example']);
    const stranger = { origin: 'https://evil.example', 'access-control-request-method': 'GET' };
    expect((await send('OPTIONS', one, stranger)).headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    ['text/html', 406],
    ['application/json;q=0', 406],
    ['application/json;q=0, */*', 406],
    ['text/html, */*;q=0.1', 200],
    ['application/*', 200],
    ['application/problem+json', 406],
    ['application/problem+json, application/json;q=0.9', 200],
  ])('Accept: %s gives %i', async (accept, status) => {
    expect((await send('GET', one, { accept })).statusCode).toBe(status);
  });
});

describe('reading and changing', () => {
  it('answers 304 to who has it already, in the same language only', async () => {
    const etag = String((await send('GET', one)).headers['etag']);
    const again = await send('GET', one, { 'if-none-match': etag });
    expect([again.statusCode, again.body, again.headers['etag']]).toEqual([304, '', etag]);
    expect((await send('GET', one, { 'if-none-match': etag, 'accept-language': 'en' })).statusCode).toBe(200);
    expect((await send('GET', one, { 'if-none-match': `"x", ${etag}` })).statusCode).toBe(304);
    state.name = 'Bo';
    expect((await send('GET', one, { 'if-none-match': etag })).statusCode).toBe(200);
  });

  it('changes only what the caller has seen', async () => {
    const etag = String((await send('GET', one)).headers['etag']);
    expect((await send('PATCH', one, {}, { name: 'B' })).statusCode).toBe(428);
    expect((await send('PATCH', one, { 'if-match': '"stale.sv"' }, { name: 'B' })).statusCode).toBe(412);
    expect((await send('PATCH', one, { 'if-match': `W/${etag}` }, { name: 'B' })).statusCode).toBe(412);
    expect((await send('PATCH', one, { 'if-match': etag.replace('.sv', '.en') }, { name: 'B' })).statusCode).toBe(200);
    expect((await send('PATCH', one, { 'if-match': etag }, { name: 'C' })).statusCode).toBe(412);
    const fresh = String((await send('GET', one)).headers['etag']);
    const patch = await send(
      'PATCH',
      one,
      { 'if-match': fresh, 'content-type': 'application/merge-patch+json' },
      { name: 'D' },
    );
    expect([patch.statusCode, patch.headers['etag']]).toEqual([200, (await send('GET', one)).headers['etag']]);
  });

  it('wants a key for every POST, and knows a key by its content', async () => {
    const make = (key: string | undefined, name: string) =>
      send('POST', `${base}/probes`, key === undefined ? {} : { 'idempotency-key': key }, { name });
    expect((await make(undefined, 'a')).json()).toMatchObject({ status: 400, code: 'idempotencyKeyMissing' });
    expect((await make('a b', 'a')).json()).toMatchObject({ status: 400, code: 'idempotencyKeyInvalid' });
    expect((await make('a, b', 'a')).json()).toMatchObject({ status: 400, code: 'idempotencyKeyInvalid' });
    expect((await make('x'.repeat(201), 'a')).statusCode).toBe(400);
    const first = await make('same', 'a');
    expect([first.statusCode, first.headers['location']]).toEqual([
      201,
      'https://api.example.se/idesluss/v0/probes/01900000-0000-7000-8000-000000000001',
    ]);
    expect((await make('"same"', 'a')).body).toBe(first.body);
    expect((await make('same', 'b')).json()).toMatchObject({ status: 422, code: 'idempotencyKeyReused' });
  });
});

describe('lists', () => {
  const list = async (query: string) => (await send('GET', `${base}/probes${query}`)).json();
  const rel = (body: { _links: { rel: string; href: string }[] }, name: string) =>
    body._links.find((link) => link.rel === name)?.href;

  it('say where they are and how to go on', async () => {
    const body = await list('?page=2&limit=20');
    expect(body._meta).toEqual({ page: 2, limit: 20, count: 20, totalRecords: 45 });
    expect(rel(body, 'prev')).toBe('https://api.example.se/idesluss/v0/probes?limit=20&page=1');
    expect(rel(body, 'first')).toBe('https://api.example.se/idesluss/v0/probes?limit=20');
  });

  it('walk to the end by cursor, each row once', async () => {
    const rows: number[] = [];
    let next: string | undefined = `${base}/probes?limit=7`;
    while (next !== undefined) {
      const body: { probes: { row: number }[]; _links: { rel: string; href: string }[] } = (
        await send('GET', next)
      ).json();
      rows.push(...body.probes.map(({ row }) => row));
      next = rel(body, 'next')?.replace('https://api.example.se', '');
    }
    expect(rows).toEqual(Array.from({ length: 45 }, (_, index) => index));
  });

  it('tell page and after apart: one continues, the other counts', async () => {
    const after = new URL(String(rel(await list('?limit=7'), 'next'))).searchParams.get('after');
    const { errors } = await list(`?limit=7&page=2&after=${after}`);
    expect(errors).toMatchObject([{ pointer: '/page', code: 'pageWithAfter' }]);
  });

  it.each(['?page=0', '?page=4', '?page=100&limit=100'])('are empty at %s', async (query) => {
    const body = await list(query);
    expect([body.probes, body._meta.count, rel(body, 'next')]).toEqual([[], 0, undefined]);
  });
});
