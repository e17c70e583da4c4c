import { createHash, randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APP, json, REDIRECT, testOptions, verify } from './demo-identity.fixture.ts';
import type { DemoIdentityOptions } from './options.ts';
import { findPersona, PERSONAS } from './personas.ts';
import { type DemoIdentity, startDemoIdentity } from './start.ts';
import { findRunning } from './state.ts';

let options: DemoIdentityOptions;
let demo: DemoIdentity;

beforeAll(async () => {
  options = await testOptions();
  demo = await startDemoIdentity(options);
});

afterAll(async () => {
  await demo.stop();
  await rm(options.stateDir, { recursive: true, force: true });
});

/** A browser as far as this needs one: keeps cookies and shows every redirect. */
function browser() {
  const cookies = new Map<string, string>();
  return async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const split = pair.indexOf('=');
      cookies.set(pair.slice(0, split), pair.slice(split + 1));
    }
    return response;
  };
}

const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');
const target = (response: Response): string => new URL(response.headers.get('location') ?? '', demo.issuer).href;
const form = (fields: Record<string, string>): RequestInit => ({ method: 'POST', body: new URLSearchParams(fields) });

function begin(visit: ReturnType<typeof browser>, change: Record<string, string> = {}): Promise<Response> {
  const fixed = {
    client_id: 'swagger-ui',
    response_type: 'code',
    redirect_uri: REDIRECT,
    scope: 'idesluss',
    state: 's',
  };
  const query = new URLSearchParams({ ...fixed, code_challenge: challenge, code_challenge_method: 'S256', ...change });
  return visit(`${demo.issuer}/auth?${query.toString()}`);
}

async function codeOf(persona: string, visit = browser()): Promise<string> {
  const login = target(await begin(visit));
  const chosen = await visit(login, form({ persona }));
  const back = target(await visit(target(chosen)));
  expect(back.startsWith(REDIRECT)).toBe(true);
  return new URL(back).searchParams.get('code') ?? '';
}

function redeem(code: string, change: Record<string, string> = {}, origin = APP): Promise<Response> {
  const fixed = { grant_type: 'authorization_code', client_id: 'swagger-ui', redirect_uri: REDIRECT };
  const fields = form({ ...fixed, code, code_verifier: verifier, ...change });
  return fetch(`${demo.issuer}/token`, { ...fields, headers: { origin } });
}

test('discovery names what a client needs', async () => {
  const discovery = await json(await fetch(`${demo.issuer}/.well-known/openid-configuration`));
  expect(discovery).toMatchObject({ issuer: demo.issuer, response_types_supported: ['code'] });
  expect(discovery.code_challenge_methods_supported).toEqual(['S256']);
});

describe('code flow with PKCE, as Swagger UI does it', () => {
  test('ends in a token that the API accepts', async () => {
    const response = await redeem(await codeOf('coach'));
    const answer = await json(response);
    const { payload, protectedHeader } = await verify(answer.access_token, demo.issuer);
    expect(answer).toMatchObject({ token_type: 'Bearer', expires_in: 900, scope: 'idesluss' });
    expect(protectedHeader.typ).toBe('at+jwt');
    const claims = { sub: findPersona('coach')?.id, client_id: 'swagger-ui', scope: 'idesluss' };
    expect(payload).toMatchObject(claims);
    expect(response.headers.get('access-control-allow-origin')).toBe(APP);
  });

  test('also when the client asks for openid besides', async () => {
    const visit = browser();
    const login = target(await begin(visit, { scope: 'openid idesluss' }));
    const back = target(await visit(target(await visit(login, form({ persona: 'auditor' })))));
    const answer = await json(await redeem(new URL(back).searchParams.get('code') ?? ''));
    expect((await verify(answer.access_token, demo.issuer)).payload.sub).toBe(findPersona('auditor')?.id);
  });

  test('shows everybody on a page that needs nothing from elsewhere and may send the code back', async () => {
    const visit = browser();
    const response = await visit(target(await begin(visit)));
    const html = await response.text();
    for (const { key, kind } of PERSONAS) expect(html.includes(`value="${key}"`)).toBe(kind === 'person');
    expect(html).toContain('<html lang="sv">');
    expect(html).not.toMatch(/<script|src=|href=|https?:/);
    expect(response.headers.get('content-security-policy')).toContain(`form-action 'self' ${APP};`);
  });

  test('asks anew each time, so that one can change roles', async () => {
    const visit = browser();
    await codeOf('coach', visit);
    const answer = await json(await redeem(await codeOf('manager', visit)));
    expect((await verify(answer.access_token, demo.issuer)).payload.sub).toBe(findPersona('manager')?.id);
  });

  test.each([
    ['a false verifier', { code_verifier: 'x'.repeat(43) }],
    ['no verifier', { code_verifier: '' }],
    ['another place', { redirect_uri: `${APP}/other` }],
  ])('refuses a code with %s', async (_name, change) => {
    const response = await redeem(await codeOf('coach'), change);
    expect(response.status).toBe(400);
    expect((await json(response)).access_token).toBeUndefined();
  });

  test('refuses a code twice', async () => {
    const code = await codeOf('coach');
    expect((await redeem(code)).status).toBe(200);
    expect((await redeem(code)).status).toBe(400);
  });

  test('lets no other origin read the answer', async () => {
    const response = await redeem(await codeOf('coach'), {}, 'http://127.0.0.1:9');
    expect(response.status).toBe(400);
    expect((await json(response)).access_token).toBeUndefined();
  });

  test.each([
    ['no challenge', { code_challenge: '', code_challenge_method: '' }],
    ['another audience', { resource: 'http://127.0.0.1:1/other' }],
    ['an implicit token', { response_type: 'token' }],
  ])('begins no login with %s', async (_name, change) => {
    const back = new URL(target(await begin(browser(), change)));
    expect(back.origin + back.pathname).toBe(REDIRECT);
    expect(back.searchParams.get('error') ?? back.hash).toBeTruthy();
  });

  test('sends nobody to an address that is not registered', async () => {
    const response = await begin(browser(), { redirect_uri: 'http://127.0.0.1:1/' });
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    expect(await response.text()).toContain('<html lang="sv">');
  });

  test.each(['nobody', 'system', ''])('lets nobody be "%s" on the page', async (persona) => {
    const visit = browser();
    const response = await visit(target(await begin(visit)), form({ persona }));
    expect(response.status).toBe(400);
  });

  test('does not take a choice that was begun in another browser', async () => {
    const login = target(await begin(browser()));
    expect((await browser()(login, form({ persona: 'coach' }))).status).toBe(400);
  });
});

describe('client credentials', () => {
  const ask = (secret: string) =>
    fetch(`${demo.issuer}/token`, {
      ...form({ grant_type: 'client_credentials', scope: 'idesluss' }),
      headers: { authorization: `Basic ${btoa(`system:${secret}`)}` },
    });

  test('give the system a token', async () => {
    const secret = (await findRunning(options.stateDir))?.systemSecret ?? '';
    const { payload } = await verify((await json(await ask(secret))).access_token, demo.issuer);
    expect(payload).toMatchObject({ sub: findPersona('system')?.id, client_id: 'system', scope: 'idesluss' });
  });

  test('with a false secret give none', async () => {
    expect((await ask('false')).status).toBe(401);
  });
});

describe('tokens without the page', () => {
  test.each(PERSONAS)('$key: the same claims as from the page, for 15 minutes', async ({ key, id }) => {
    const { payload, protectedHeader } = await verify(await demo.token(key), demo.issuer);
    const fromPage = await json(await redeem(await codeOf('coach')));
    const other = await verify(fromPage.access_token, demo.issuer);
    expect(Object.keys(payload).toSorted()).toEqual(Object.keys(other.payload).toSorted());
    expect(protectedHeader).toEqual(other.protectedHeader);
    expect(payload.sub).toBe(id);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(900);
  });

  test('nobody of that name: a sentence with the names there are', async () => {
    await expect(demo.token('mayor')).rejects.toThrow(/no persona "mayor".*bearer, manager, coach/);
  });

  test('are not for those who do not know the secret', async () => {
    const response = await fetch(`${demo.issuer}/demo/tokens/coach`, { method: 'POST' });
    expect(response.status).toBe(401);
  });
});
