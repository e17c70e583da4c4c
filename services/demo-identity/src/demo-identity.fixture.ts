import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { DemoIdentityOptions } from './options.ts';

export const APP = 'http://127.0.0.1:3999';
export const REDIRECT = `${APP}/docs/oauth2-redirect.html`;
const AUDIENCE = `${APP}/idesluss/v1`;

/** A free port and a folder of one's own. */
export async function testOptions(): Promise<DemoIdentityOptions> {
  const stateDir = await mkdtemp(join(tmpdir(), 'demo-identity-'));
  const place = { host: '127.0.0.1', port: 0, stateDir, database: 'embedded' } as const;
  return { ...place, audience: AUDIENCE, redirectUris: [REDIRECT] };
}

type Answer = { readonly [name: string]: unknown; readonly access_token: string; readonly jwks_uri: string };

// What is not there fails in the check that reads it.
export const json = async (response: Response): Promise<Answer> => JSON.parse(await response.text());

/** As the API would: keys from the issuer, and every claim that it relies on. */
export async function verify(token: string, issuer: string) {
  const discovery = await json(await fetch(`${issuer}/.well-known/openid-configuration`));
  const keys = createRemoteJWKSet(new URL(discovery.jwks_uri));
  const required = ['sub', 'client_id', 'scope', 'exp', 'iat', 'jti'];
  const wanted = { issuer, audience: AUDIENCE, typ: 'at+jwt', algorithms: ['ES256'], requiredClaims: required };
  return jwtVerify(token, keys, wanted);
}
