import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProbeState, type ProbeState, registerProbe } from './probe.fixture.ts';
import { openAction } from './request.ts';
import { buildTestApp, startIssuer, type TestIssuer, testConfig } from './testing.ts';
import { createValidatorBuilder } from './validation.ts';

const base = '/idesluss/v0';
let issuer: TestIssuer;
let app: FastifyInstance;
let state: ProbeState;
let authorization: string;

beforeAll(async () => {
  issuer = await startIssuer();
  state = createProbeState();
  const config = testConfig({ OIDC_ISSUER: issuer.issuer, RATE_LIMIT_PER_MINUTE: '100000' });
  app = await buildTestApp({ config, slices: [registerProbe(state)] });
  authorization = `Bearer ${await issuer.sign()}`;
});
afterAll(async () => {
  await app.close();
  await issuer.close();
});

let keys = 0;
const post = (payload: string | Buffer | object, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: `${base}/probes`,
    headers: { authorization, 'content-type': 'application/json', 'idempotency-key': `k${(keys += 1)}`, ...headers },
    payload: typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
  });

const faultsOf = (body: string): string[] =>
  JSON.parse(body).errors.map(
    (fault: { in: string; pointer: string; code: string }) => `${fault.in} ${fault.pointer} ${fault.code}`,
  );

describe('a body', () => {
  it('is taken when it follows the description', async () => {
    const next = { kind: 'go', cost: { amountMinor: 100, currency: 'SEK' } };
    const whole = {
      name: 'Åsa',
      size: 0,
      share: 0.5,
      day: '2028-02-29',
      at: '2027-01-01T00:00:00+02:00',
      tone: 'loud',
      word: 'a-1',
      marks: ['a'],
      points: { a: 1 },
      next,
      nothing: null,
    };
    const answer = await post(whole);
    expect(answer.statusCode).toBe(201);
    expect(state.handled.at(-1)).toEqual(whole);
  });

  it.each([
    ['an unknown property', { name: 'a', x: 1 }, 'body /x additionalProperties'],
    ['a missing one', {}, 'body /name required'],
    ['text for a number', { name: 'a', size: '5' }, 'body /size type'],
    ['null for a number', { name: 'a', size: null }, 'body /size type'],
    ['true for a number', { name: 'a', size: true }, 'body /size type'],
    ['a list for a number', { name: 'a', size: [5] }, 'body /size type'],
    ['a number for text', { name: 5 }, 'body /name type'],
    ['a fraction for a whole number', { name: 'a', size: 1.5 }, 'body /size type'],
    ['too large a number', { name: 'a', size: 101 }, 'body /size maximum'],
    ['too small a number', { name: 'a', size: -1 }, 'body /size minimum'],
    ['text that is too long', { name: 'abcdefghijk' }, 'body /name maxLength'],
    ['empty text', { name: '' }, 'body /name minLength'],
    ['a day that is none', { name: 'a', day: '2027-02-29' }, 'body /day format'],
    ['an absurd day', { name: 'a', day: '9999-12-31' }, 'body /day format'],
    ['a day before our time', { name: 'a', day: '1899-12-31' }, 'body /day format'],
    ['a moment without offset', { name: 'a', at: '2027-01-01T00:00:00' }, 'body /at format'],
    ['an absurd moment', { name: 'a', at: '9999-01-01T00:00:00Z' }, 'body /at format'],
    ['a word not in the list', { name: 'a', tone: 'shrill' }, 'body /tone enum'],
    ['a word of another form', { name: 'a', word: '../x' }, 'body /word pattern'],
    ['too many', { name: 'a', marks: ['a', 'b', 'c', 'd'] }, 'body /marks maxItems'],
    ['the same twice', { name: 'a', marks: ['a', 'a'] }, 'body /marks uniqueItems'],
    ['too many keys', { name: 'a', points: { a: 1, b: 1, c: 1 } }, 'body /points maxProperties'],
    ['a key of another form', { name: 'a', points: { 'a/b': 1 } }, 'body /points/a~1b pattern'],
    ['an unknown kind', { name: 'a', next: { kind: 'jump' } }, 'body /next/kind enum'],
    ['a fault in the kind that was meant', { name: 'a', next: { kind: 'stop' } }, 'body /next/reason required'],
    [
      'negative öre',
      { name: 'a', next: { kind: 'go', cost: { amountMinor: -1, currency: 'SEK' } } },
      'body /next/cost/amountMinor minimum',
    ],
    [
      'fractional öre',
      { name: 'a', next: { kind: 'go', cost: { amountMinor: 0.5, currency: 'SEK' } } },
      'body /next/cost/amountMinor type',
    ],
    [
      'another currency',
      { name: 'a', next: { kind: 'go', cost: { amountMinor: 1, currency: 'EUR' } } },
      'body /next/cost/currency const',
    ],
    ['NUL in text', { name: 'a\0' }, 'body /name unreadableText'],
    ['a lone surrogate', { name: '\ud800' }, 'body /name unreadableText'],
    ['NUL in a name', { name: 'a', points: { 'a\0': 1 } }, 'body /points/? unreadableText'],
    ['null as the body', null, 'body  type'],
    ['a list as the body', [], 'body  type'],
  ])('is refused for %s', async (_, payload, fault) => {
    const before = state.handled.length;
    const answer = await post(payload === null ? 'null' : payload);
    expect(answer.statusCode).toBe(400);
    expect(faultsOf(answer.body)).toContain(fault);
    expect(state.handled).toHaveLength(before);
  });

  it.each([
    ['5', 'body /nothing type'],
    [6, 'body /nothing maximum'],
  ])('tells one fault of %j where null would do as well', async (nothing, fault) => {
    expect(faultsOf((await post({ name: 'a', nothing })).body)).toEqual([fault]);
  });

  it('tells every fault at once, in the language asked for', async () => {
    const answer = await post({ size: '5', x: 1 }, { 'accept-language': 'en' });
    const problem = JSON.parse(answer.body);
    expect(problem.errors).toHaveLength(3);
    expect(problem).toMatchObject({ code: 'invalidRequest', title: 'The request does not follow the description' });
    expect(problem.errors.map((fault: { message: string }) => fault.message)).toContain('must be a whole number');
  });

  it.each([
    ['an unsafe integer', '{"name":"a","size":9007199254740993}', 'body /size maximum'],
    ['an infinite number', '{"name":"a","share":1e400}', 'body /share type'],
    ['__proto__', '{"name":"a","__proto__":{"size":1}}', 'body /__proto__ reservedName'],
    ['constructor', '{"name":"a","constructor":{"prototype":{}}}', 'body /constructor reservedName'],
    ['a name that stands twice', '{"name":"a","size":1,"n\\u0061me":"b"}', 'body /name duplicate'],
    ['one that does so further in', '{"name":"a","points":{"a":1,"a":1}}', 'body /points/a duplicate'],
  ])('is refused for %s', async (_, payload, fault) => {
    const answer = await post(payload);
    expect(answer.statusCode).toBe(400);
    expect(faultsOf(answer.body)).toContain(fault);
  });

  it.each([
    ['lists', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['objects', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)],
  ])('is refused when it is 10,000 %s deep, without a fault of ours', async (_, payload) => {
    const answer = await post(payload);
    expect(answer.statusCode).toBe(400);
    expect(faultsOf(answer.body).some((fault) => fault.endsWith('tooDeep'))).toBe(true);
  });

  it.each([
    ['no JSON', '{"name":', {}, 400, 'malformedBody'],
    ['nothing at all', '', {}, 400, 'malformedBody'],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), {}, 400, 'malformedBody'],
    [
      'another charset',
      '{"name":"a"}',
      { 'content-type': 'application/json; charset=latin1' },
      415,
      'unsupportedMediaType',
    ],
    ['text', 'name=a', { 'content-type': 'text/plain' }, 415, 'unsupportedMediaType'],
    ['a form', 'name=a', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'unsupportedMediaType'],
    ['a content type that is none', '{}', { 'content-type': 'json' }, 415, 'unsupportedMediaType'],
    [
      'a merge patch on POST',
      '{"name":"a"}',
      { 'content-type': 'application/merge-patch+json' },
      415,
      'unsupportedMediaType',
    ],
    ['10 MB', `{"name":"${'a'.repeat(10_000_000)}"}`, {}, 413, 'bodyTooLarge'],
  ])('that is %s gets its clear answer', async (_, payload, headers, status, code) => {
    const answer = await post(payload, headers);
    expect([answer.statusCode, JSON.parse(answer.body).code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  it('names at most fifty faults', async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, 1]));
    expect(faultsOf((await post({ name: 'a', ...many })).body)).toHaveLength(50);
  });
});

it('names what there is in place of a property that there is not, the likeliest first', async () => {
  const { errors } = (await post({ nmae: 'a' })).json();
  const unknown = errors.find(({ code }: { code: string }) => code === 'additionalProperties');
  expect(unknown.message).toMatch(/^finns inte; här finns: name, /);
});

describe('parameters', () => {
  const get = (path: string) => app.inject({ url: `${base}${path}`, headers: { authorization } });

  it('are read as numbers and truth values', async () => {
    expect((await get('/probes?page=2&limit=5&flag=true')).statusCode).toBe(200);
  });

  it.each([
    ['/probes?colour=red', 'query /colour additionalProperties'],
    ['/probes?page=two', 'query /page type'],
    ['/probes?limit=0', 'query /limit minimum'],
    ['/probes?limit=101', 'query /limit maximum'],
    ['/probes?page=1&page=2', 'query /page duplicate'],
    ['/probes?page=%00', 'query /page unreadableText'],
    ['/probes?page=%FF', 'query /page encoding'],
    ['/probes?page=1&after=%E5', 'query /after encoding'],
    ['/probes?after=100%', 'query /after encoding'],
    ['/probes?p%FFge=1', 'query /? encoding'],
    ['/probes?a%2Fb=%C3', 'query /a~1b encoding'],
    ['/probes?after=%27', 'query /after pattern'],
    ['/probes?after=WyJhIl0', 'query /after cursor'],
    ['/probes?page=101&limit=100', 'query /page pageWindow'],
    ['/options?x=1', 'query /x additionalProperties'],
    ['/probes/NOT-A-UUID', 'path /probeId format'],
    ['/probes/01900000-0000-7000-8000-00000000000A', 'path /probeId format'],
  ])('%s is refused', async (path, fault) => {
    const answer = await get(path);
    expect(answer.statusCode).toBe(400);
    expect(faultsOf(answer.body)).toContain(fault);
  });

  it.each([
    ['/%ff', 400],
    ['/%', 400],
    [`/probes?after=${'a'.repeat(3000)}`, 414],
    [`/probes/${'a'.repeat(300)}`, 404],
  ])('%s gets %i', async (path, status) => {
    const answer = await get(path);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.headers['traceparent']).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/);
  });
});

describe('what the start costs', () => {
  it('is not a compiler for every route: one lasts while the shared schemas are the same', () => {
    const build = createValidatorBuilder();
    const one = { $id: 'One', type: 'object' };
    const compiler = build({ One: one }, {});
    expect(build({ One: one }, {})).toBe(compiler);
    expect(build({ One: { ...one, required: ['a'] } }, {})).not.toBe(compiler);
    expect(build({}, {})).not.toBe(compiler);
    // Also for another application.
    expect(createValidatorBuilder()({ One: { ...one } }, {})).toBe(compiler);
  });

  it('is no compilation of what another route says in the same words, unless it arrives otherwise', () => {
    const compile = createValidatorBuilder()({}, {});
    const route = (httpPart: string, type: string) => ({ ...{ method: 'POST', url: '/', httpPart }, schema: { type } });
    const number = compile(route('body', 'number'));
    expect(compile(route('body', 'number'))).toBe(number);
    for (const [part, type] of [
      ['querystring', 'number'],
      ['body', 'integer'],
    ] as const)
      expect(compile(route(part, type))).not.toBe(number);
  });

  it('is no serialiser for any route, also not where schemas are shared: what is sent goes out as it is', async () => {
    const plain = await buildTestApp({
      slices: [
        (api) => {
          api.addSchema({ $id: 'Shared', type: 'object', properties: { a: { type: 'string' } } });
          const response = { 200: { $ref: 'Shared#', type: 'object', properties: { a: { type: 'string' } } } };
          const schema = { hide: true, response };
          api.get('/plain', { config: { action: openAction }, schema }, (_request, reply) => {
            const more: object = { a: 'a', b: 'b' };
            reply.send(more);
          });
        },
      ],
    });
    expect((await plain.inject(`${base}/plain`)).json()).toEqual({ a: 'a', b: 'b' });
    await plain.close();
  });
});
