import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';

const jwksAddress = (document: unknown, issuer: string): URL => {
  if (typeof document !== 'object' || document === null) throw new Error('The discovery document is not an object');
  if (!('issuer' in document) || document.issuer !== issuer)
    throw new Error('The discovery document names another issuer');
  if (!('jwks_uri' in document) || typeof document.jwks_uri !== 'string')
    throw new Error('The discovery document has no jwks_uri');
  return new URL(document.jwks_uri);
};

const discover = async (issuer: string): Promise<JWTVerifyGetKey> => {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(3000) });
  if (!answer.ok) throw new Error(`The issuer answered ${answer.status}`);
  return createRemoteJWKSet(jwksAddress(await answer.json(), issuer), { timeoutDuration: 3000 });
};

/**
 * The issuer's keys, found through its discovery document at the first token. The service starts without the issuer,
 * and a failed attempt is not remembered.
 */
export const discoverKeys = (issuer: string): JWTVerifyGetKey => {
  let found: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    found ??= discover(issuer);
    try {
      const keys = await found;
      return await keys(header, token);
    } catch (error) {
      await found.catch(() => {
        found = undefined;
      });
      throw error;
    }
  };
};
