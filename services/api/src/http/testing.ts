import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { createServer, type Server } from 'node:http';
import { buildApp, type Deps } from '../app.ts';
import { type Config, parseConfig } from '../config.ts';

export const testTenant = '01900000-0000-7000-8000-00000000000a';
export const testPerson = '01900000-0000-7000-8000-00000000000b';

/** The configuration of a test; `overrides` are environment settings by name. */
export const testConfig = (overrides: Readonly<Record<string, string>> = {}): Config => {
  const parsed = parseConfig({
    DATABASE_URL: 'postgres://idesluss@127.0.0.1/none',
    TENANT_ID: testTenant,
    OIDC_ISSUER: 'http://127.0.0.1:9/',
    PUBLIC_BASE_URL: 'https://api.example.se',
    ...overrides,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
};

/** An issuer with one key, on a port of its own, with discovery. Close it after the test. */
export type TestIssuer = {
  readonly issuer: string;
  readonly sign: (
    claims?: JWTPayload,
    header?: Readonly<Record<string, unknown>>,
    without?: readonly string[],
  ) => Promise<string>;
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
};

const addressOf = (server: Server): string => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The issuer is not listening');
  return `http://127.0.0.1:${address.port}`;
};

export const startIssuer = async (algorithm: 'RS256' | 'ES256' | 'ES384' = 'ES256'): Promise<TestIssuer> => {
  const { privateKey, publicKey } = await generateKeyPair(algorithm);
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: algorithm, use: 'sig' }];
  const requests: string[] = [];
  const server = createServer((request, answer) => {
    requests.push(request.url ?? '');
    const discovery = { issuer: addressOf(server), jwks_uri: `${addressOf(server)}/jwks` };
    answer
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify(request.url === '/jwks' ? { keys } : discovery));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = addressOf(server);
  // Signing is dear, and who asks twice in a second may well show the same token.
  const signed = new Map<string, Promise<string>>();
  return {
    issuer,
    requests,
    sign: (claims = {}, header = {}, without = []) => {
      const now = Math.floor(Date.now() / 1000);
      const usual = {
        iss: issuer,
        aud: 'idesluss',
        sub: testPerson,
        client_id: 'test',
        scope: 'idesluss',
        iat: now,
        exp: now + 300,
        jti: 'j',
      };
      const told = Object.entries({ ...usual, ...claims }).filter(([name]) => !without.includes(name));
      const protectedHeader = { alg: algorithm, typ: 'at+jwt', kid: 'k1', ...header };
      const key = JSON.stringify([told, protectedHeader]);
      const token =
        signed.get(key) ?? new SignJWT(Object.fromEntries(told)).setProtectedHeader(protectedHeader).sign(privateKey);
      signed.set(key, token);
      return token;
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
};

/** The application without a database; `slices` are what the test is about. */
export const buildTestApp = (deps: Partial<Deps> = {}) =>
  buildApp({ config: testConfig(), clock: () => new Date(), newId: () => testPerson, ping: async () => {}, ...deps });
