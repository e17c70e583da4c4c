import type { FastifyInstance } from 'fastify';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProbeState, registerProbe } from './probe.fixture.ts';
import type { Identity } from './authentication.ts';
import { openAction } from './request.ts';
import { buildTestApp, startIssuer, testPerson, testTenant, type TestIssuer, testConfig } from './testing.ts';

const url = '/idesluss/v0/probes/01900000-0000-7000-8000-000000000001';
let issuer: TestIssuer;
let foreign: TestIssuer;
let app: FastifyInstance;
let seen: Identity | null;
let now = Date.now();

beforeAll(async () => {
  issuer = await startIssuer('ES256');
  foreign = await startIssuer('ES256');
  const config = testConfig({ OIDC_ISSUER: issuer.issuer, RATE_LIMIT_PER_MINUTE: '100000' });
  app = await buildTestApp({
    config,
    clock: () => new Date(now),
    slices: [
      registerProbe(createProbeState()),
      (api) => {
        api.addHook('preHandler', (request, _reply, done) => {
          seen = request.identity;
          done();
        });
        api.get('/who', { config: { action: 'readMe' }, schema: { hide: true } }, (request) => request.identity);
        api.get('/open', { config: { action: openAction }, schema: { hide: true } }, (request) => ({
          identity: request.identity,
        }));
      },
    ],
  });
});
afterAll(async () => {
  await app.close();
  await issuer.close();
  await foreign.close();
});

const ask = (token?: string, address = url) =>
  app.inject({ url: address, headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });
const past = () => Math.floor(now / 1000) - 600;

describe('a token', () => {
  it('tells who calls', async () => {
    const answer = await ask(await issuer.sign({ scope: 'idesluss other' }), '/idesluss/v0/who');
    expect(answer.json()).toEqual({
      tenantId: testTenant,
      subject: testPerson,
      clientId: 'test',
      scopes: ['idesluss', 'other'],
    });
    expect(seen).not.toBeNull();
  });

  it('of a system has no person', async () => {
    const answer = await ask(await issuer.sign({ sub: 'batch' }), '/idesluss/v0/who');
    expect(answer.json().subject).toBeNull();
  });

  it('of RS256 is taken too', async () => {
    const other = await startIssuer('RS256');
    const rsa = await buildTestApp({
      config: testConfig({ OIDC_ISSUER: other.issuer }),
      slices: [registerProbe(createProbeState())],
    });
    const answer = await rsa.inject({ url, headers: { authorization: `Bearer ${await other.sign()}` } });
    expect(answer.statusCode).toBe(200);
    await rsa.close();
    await other.close();
  });

  it('is asked for, and nothing is told without it', async () => {
    const answer = await ask();
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="idesluss"');
    expect(answer.json().code).toBe('unauthenticated');
  });

  it.each([
    ['expired', () => issuer.sign({ iat: past(), exp: past() + 60 })],
    ['not yet valid', () => issuer.sign({ nbf: Math.floor(now / 1000) + 600 })],
    ['of another issuer', () => foreign.sign()],
    ['that claims our issuer under a foreign key', () => foreign.sign({ iss: issuer.issuer })],
    ['of our key but another issuer', () => issuer.sign({ iss: 'https://else.example' })],
    ['for another audience', () => issuer.sign({ aud: 'else' })],
    ['an ID token', () => issuer.sign({}, { typ: 'JWT' })],
    ['without an end', () => issuer.sign({}, {}, ['exp'])],
    ['without a client', () => issuer.sign({}, {}, ['client_id'])],
    ['that brings its own key', () => issuer.sign({}, { jwk: { kty: 'EC' } })],
    ['that says where its key is', () => issuer.sign({}, { jku: 'https://evil.example/jwks' })],
    ['of an unknown key', () => issuer.sign({}, { kid: 'k2' })],
    [
      'without a signature',
      async () => new UnsecuredJWT({ iss: issuer.issuer, aud: 'idesluss', client_id: 'x' }).encode(),
    ],
    [
      'signed with a shared secret',
      () =>
        new SignJWT({ iss: issuer.issuer, aud: 'idesluss' })
          .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
          .sign(Buffer.alloc(32, 1)),
    ],
    ['that is no token', async () => 'abc'],
    ['with three empty parts', async () => 'e30.e30.e30'],
  ])('%s is refused', async (_, sign) => {
    const answer = await ask(await sign());
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="idesluss", error="invalid_token"');
    expect(answer.json().code).toBe('tokenInvalid');
  });

  it('without the scope is refused by name', async () => {
    const answer = await ask(await issuer.sign({ scope: 'other' }));
    expect(answer.statusCode).toBe(403);
    expect(answer.headers['www-authenticate']).toContain('error="insufficient_scope", scope="idesluss"');
  });

  it('stops working when it expires, though it was verified before', async () => {
    const start = now;
    const token = await issuer.sign();
    expect((await ask(token)).statusCode).toBe(200);
    now = start + 299_000;
    expect((await ask(token)).statusCode).toBe(200);
    now = start + 310_000;
    expect((await ask(token)).statusCode).toBe(401);
    now = start;
  });

  it('asks the issuer for its keys once', async () => {
    const before = issuer.requests.length;
    await ask(await issuer.sign());
    await ask(await issuer.sign());
    expect(issuer.requests).toHaveLength(before);
  });
});

it('open routes need none, and know nobody', async () => {
  expect((await ask(undefined, '/idesluss/v0/open')).json()).toEqual({ identity: null });
});

const askOne = async (at: TestIssuer, issuerAddress = at.issuer) => {
  const config = testConfig({ OIDC_ISSUER: issuerAddress });
  const own = await buildTestApp({ config, slices: [registerProbe(createProbeState())] });
  const answer = await own.inject({ url, headers: { authorization: `Bearer ${await at.sign()}` } });
  await own.close();
  return answer.statusCode;
};

it('an issuer’s other algorithms are not taken', async () => {
  const other = await startIssuer('ES384');
  expect(await askOne(other)).toBe(401);
  await other.close();
});

it('a discovery document of another issuer is not believed', async () => {
  expect(await askOne(issuer, `${issuer.issuer}/`)).toBe(503);
});

it('an issuer that cannot be reached is no fault of the caller', async () => {
  const alone = await buildTestApp({
    config: testConfig({ OIDC_ISSUER: 'http://127.0.0.1:9' }),
    slices: [registerProbe(createProbeState())],
  });
  const answer = await alone.inject({ url, headers: { authorization: `Bearer ${await issuer.sign()}` } });
  expect(answer.statusCode).toBe(503);
  expect(answer.headers['retry-after']).toBe('5');
  await alone.close();
});

it('callers are counted apart, and told how long to wait', async () => {
  const config = testConfig({ OIDC_ISSUER: issuer.issuer, RATE_LIMIT_PER_MINUTE: '2' });
  const small = await buildTestApp({ config, slices: [registerProbe(createProbeState())] });
  const [one, two] = [await issuer.sign({ client_id: 'one' }), await issuer.sign({ client_id: 'two' })];
  const statuses: number[] = [];
  const waits: boolean[] = [];
  for (const token of [one, one, one, two]) {
    const answer = await small.inject({ url, headers: { authorization: `Bearer ${token}` } });
    statuses.push(answer.statusCode);
    waits.push(Number(answer.headers['retry-after'] ?? 0) > 0);
  }
  expect(statuses).toEqual([200, 200, 429, 200]);
  expect(waits).toEqual([false, false, true, false]);
  const refused: number[] = [];
  // One after the other: of requests that come at once some may be turned away one early, never one late.
  for (const _ of [1, 2, 3]) {
    refused.push((await small.inject({ url, headers: { authorization: 'Bearer abc' } })).statusCode);
  }
  expect(refused).toEqual([401, 401, 429]);
  await small.close();
});
