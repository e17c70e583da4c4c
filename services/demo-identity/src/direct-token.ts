import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { importJWK, SignJWT } from 'jose';
import { findPersona, unknownPersona } from './personas.ts';
import { SCOPE, TOKEN_LIFETIME } from './provider.ts';
import { type Secrets, TOKEN_PATH } from './state.ts';

export type Minting = { readonly issuer: string; readonly audience: string; readonly secrets: Secrets };

/** A token like those from the page, without the page. Rejects with a sentence when nobody is called so. */
export async function mintToken(key: string, { issuer, audience, secrets }: Minting): Promise<string> {
  const persona = findPersona(key);
  if (persona === undefined) throw new Error(unknownPersona(key));
  const { kid } = secrets.signingKey;
  return new SignJWT({ scope: SCOPE, client_id: persona.kind === 'system' ? 'system' : 'demo-token' })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
    .setSubject(persona.id)
    .setIssuer(issuer)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${TOKEN_LIFETIME}s`)
    .sign(await importJWK(secrets.signingKey, 'ES256'));
}

/** Answers who knows the secret in the state file, which no page in a browser can. */
export async function handleToken(
  request: IncomingMessage,
  response: ServerResponse,
  minting: Minting & { readonly tokenSecret: string },
): Promise<void> {
  const answer = (status: number, text: string) =>
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(text);
  if (request.method !== 'POST') return void answer(405, 'POST only.');
  if (!same(request.headers.authorization ?? '', `Bearer ${minting.tokenSecret}`))
    return void answer(401, 'Wrong secret.');
  const key = (request.url ?? '').slice(TOKEN_PATH.length);
  if (findPersona(key) === undefined) return void answer(404, unknownPersona(key));
  answer(200, await mintToken(key, minting));
}

// Hashed first, because the comparison in constant time wants equal lengths.
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
