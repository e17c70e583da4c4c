import {
  createRemoteJWKSet,
  decodeProtectedHeader,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { discoverKeys } from './issuer.ts';
import { isUuid } from './formats.ts';

/** Who calls, as the token says it. What they may do is the actor's matter, loaded later from the register. */
export type Identity = {
  readonly tenantId: string;
  /** The person, or null when a system calls for itself. */
  readonly subject: string | null;
  readonly clientId: string;
  readonly scopes: readonly string[];
};

export type Denial = 'tokenInvalid' | 'insufficientScope' | 'unavailable';
type Verified = { readonly ok: true; readonly identity: Identity } | { readonly ok: false; readonly denial: Denial };

export type TokenRules = {
  readonly issuer: string;
  readonly audience: string;
  /** Where the keys are, when the issuer's discovery document is not to be asked. */
  readonly jwksUrl: string | undefined;
  readonly tenantId: string;
  readonly scope: string;
  readonly clock: () => Date;
};

type Kept = { readonly identity: Identity; readonly until: number };
export type Authenticate = {
  /** A token that was verified a moment ago and still holds: no cryptography, no promise. */
  readonly recall: (token: string) => Identity | undefined;
  readonly verify: (token: string) => Promise<Verified>;
};

const mostKept = 5000;
// A key withdrawn by the issuer stops working within this time, whatever the token's own end is.
const longestKept = 5 * 60_000;
const clockTolerance = 5;

/** A token that brings its own key, or wants extensions we do not know, is refused before anything is fetched. */
const isPlain = (token: string): boolean => {
  try {
    const header = decodeProtectedHeader(token);
    return !['jku', 'jwk', 'x5u', 'x5c', 'crit'].some((name) => Object.hasOwn(header, name));
  } catch {
    return false;
  }
};

const clientOf = (claims: JWTPayload): string | undefined => {
  const client = claims['client_id'] ?? claims['azp'];
  return typeof client === 'string' && client.length > 0 && client.length <= 200 ? client : undefined;
};

const scopesOf = (claims: JWTPayload): readonly string[] =>
  typeof claims['scope'] === 'string' ? claims['scope'].split(' ').filter((scope) => scope !== '') : [];

const toIdentity = (claims: JWTPayload, tenantId: string): Identity | undefined => {
  const clientId = clientOf(claims);
  if (clientId === undefined) return undefined;
  const subject = typeof claims.sub === 'string' && isUuid(claims.sub) ? claims.sub : null;
  return Object.freeze({ tenantId, subject, clientId, scopes: scopesOf(claims) });
};

/** What jose says when the token is at fault; anything else is the issuer's or the network's. */
const tokenFaults: ReadonlySet<string> = new Set([
  'ERR_JOSE_ALG_NOT_ALLOWED',
  'ERR_JOSE_NOT_SUPPORTED',
  'ERR_JWS_INVALID',
  'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
  'ERR_JWKS_NO_MATCHING_KEY',
  'ERR_JWKS_MULTIPLE_MATCHING_KEYS',
  'ERR_JWT_INVALID',
  'ERR_JWT_EXPIRED',
  'ERR_JWT_CLAIM_VALIDATION_FAILED',
]);

const isTokenFault = (error: unknown): boolean => error instanceof errors.JOSEError && tokenFaults.has(error.code);

/** Identities by token, for as long as both the token and our trust in its key last; the oldest give way. */
const keepIdentities = (clock: () => Date) => {
  const kept = new Map<string, Kept>();
  return {
    keep: (token: string, identity: Identity, expires: number): void => {
      const oldest = kept.size >= mostKept ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      kept.set(token, { identity, until: Math.min(expires * 1000, clock().getTime() + longestKept) });
    },
    recall: (token: string): Identity | undefined => {
      const found = kept.get(token);
      if (found === undefined) return undefined;
      if (clock().getTime() < found.until) return found.identity;
      kept.delete(token);
      return undefined;
    },
  };
};

/** Verifies access tokens of one issuer (RFC 9068, RS256 or ES256) and keeps what it has verified for a while. */
export const createAuthentication = (rules: TokenRules): Authenticate => {
  const { keep, recall } = keepIdentities(rules.clock);
  const keys: JWTVerifyGetKey =
    rules.jwksUrl === undefined
      ? discoverKeys(rules.issuer)
      : createRemoteJWKSet(new URL(rules.jwksUrl), { timeoutDuration: 3000 });

  const check = async (token: string): Promise<Verified> => {
    if (!isPlain(token)) return { ok: false, denial: 'tokenInvalid' };
    const { payload } = await jwtVerify(token, keys, {
      issuer: rules.issuer,
      audience: rules.audience,
      algorithms: ['RS256', 'ES256'],
      typ: 'at+jwt',
      requiredClaims: ['exp', 'iat', 'sub'],
      clockTolerance,
      currentDate: rules.clock(),
    });
    const identity = toIdentity(payload, rules.tenantId);
    if (identity === undefined) return { ok: false, denial: 'tokenInvalid' };
    if (!identity.scopes.includes(rules.scope)) return { ok: false, denial: 'insufficientScope' };
    keep(token, identity, payload.exp ?? 0);
    return { ok: true, identity };
  };

  const verify: Authenticate['verify'] = async (token) => {
    try {
      return await check(token);
    } catch (error) {
      return { ok: false, denial: isTokenFault(error) ? 'tokenInvalid' : 'unavailable' };
    }
  };
  return { recall, verify };
};
