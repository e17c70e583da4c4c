import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unavailable } from '../db/failures.ts';
import { createProbeState, registerProbe } from './probe.fixture.ts';
import { createMetrics } from './observability.ts';
import { buildTestApp, startIssuer, type TestIssuer, testConfig } from './testing.ts';

const base = '/idesluss/v0';
const one = `${base}/probes/01900000-0000-7000-8000-000000000001`;
const metrics = createMetrics();
const lines: string[] = [];
let issuer: TestIssuer;
let app: FastifyInstance;
let authorization: string;
let fail: () => unknown;

beforeAll(async () => {
  issuer = await startIssuer();
  const config = testConfig({
    OIDC_ISSUER: issuer.issuer,
    RATE_LIMIT_PER_MINUTE: '100000',
    CORS_ORIGINS: 'https://city.example',
  });
  const logger = pino({ base: null }, { write: (line) => void lines.push(line) });
  app = await buildTestApp({ config, logger, metrics, slices: [registerProbe(createProbeState(), () => fail())] });
  authorization = `Bearer ${await issuer.sign()}`;
});
beforeEach(() => {
  lines.length = 0;
  fail = () => new Error('secret inner words');
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

describe('faults', () => {
  it('are told without a word of what went wrong inside, and logged with it', async () => {
    const answer = await send('GET', `${base}/failures`);
    expect(answer.json()).toMatchObject({
      status: 500,
      code: 'internalFault',
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(answer.body).not.toContain('secret');
    expect(lines.join('')).toContain('secret inner words');
    expect(lines.join('')).toContain(answer.json().traceId);
  });

  it('of the database say when to come again', async () => {
    fail = () => unavailable('notDone', new Error('secret'), 3);
    const answer = await send('GET', `${base}/failures`);
    expect([answer.statusCode, answer.headers['retry-after'], answer.json().code]).toEqual([503, '3', 'unavailable']);
    expect(answer.body).not.toContain('secret');
  });

  it.each(['text', 42, null, undefined])('may be anything that is thrown: %j', async (thrown) => {
    fail = () => thrown;
    expect((await send('GET', `${base}/failures`)).statusCode).toBe(500);
  });
});

it('writes one line a request, with neither token, body nor query', async () => {
  await send('POST', `${base}/probes?x=personal`, { 'idempotency-key': 'log' }, { name: 'personal' });
  expect(lines).toHaveLength(1);
  const [line = ''] = lines;
  expect(JSON.parse(line)).toMatchObject({
    method: 'POST',
    route: `${base}/probes`,
    status: 400,
    client: 'test',
    traceId: expect.any(String),
    ms: expect.any(Number),
  });
  expect(line).not.toMatch(/personal|Bearer|eyJ/);
});

it('counts requests by route, not by address', async () => {
  await send('GET', one);
  const text = await metrics.registry.metrics();
  expect(text).toContain(
    `idesluss_http_request_seconds_count{method="GET",route="${base}/probes/:probeId",status="2xx"}`,
  );
  expect(text).not.toContain('01900000');
});

describe('on a real socket', () => {
  const raw = async (text: string): Promise<string> => {
    const address = app.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { promise, resolve } = Promise.withResolvers<string>();
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let got = '';
    socket.on('data', (chunk) => (got += chunk.toString()));
    socket.on('close', () => resolve(got));
    return promise;
  };

  beforeAll(async () => {
    await app.listen({ host: '127.0.0.1', port: 0 });
  });

  it.each([
    ['no HTTP', 'GARBAGE\r\n\r\n', 400],
    ['endless headers', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['no host', 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
  ])('%s is answered with %i', async (_, text, status) => {
    const got = await raw(text);
    expect(got).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(got).not.toContain('Error:');
  });

  it('TRACE echoes nothing', async () => {
    const got = await raw('TRACE /health/live HTTP/1.1\r\nhost: a\r\nx-secret: hush\r\nconnection: close\r\n\r\n');
    expect(got).toMatch(/^HTTP\/1.1 405 /);
    expect(got).not.toContain('hush');
  });
});
