import type {
  Configuration,
  interactionPolicy as policies,
  KoaContextWithOIDC,
  Provider as Standard,
} from 'oidc-provider';
import { memoryAdapter } from './memory-adapter.ts';
import { errors, interactionPolicy, Provider } from './oidc-provider.ts';
import type { DemoIdentityOptions } from './options.ts';
import { errorPage } from './page.ts';
import { findPersona, findPersonaById } from './personas.ts';
import type { Secrets } from './state.ts';

/** The one right that the API's tokens carry. */
export const SCOPE = 'idesluss';
/** Seconds. Longer than a real issuer's five minutes, so that a person trying the demo is not thrown out in the middle. */
export const TOKEN_LIFETIME = 15 * 60;
const DAY = 24 * 60 * 60;

export function makeProvider(issuer: string, options: DemoIdentityOptions, secrets: Secrets): Standard {
  return new Provider(issuer, {
    adapter: memoryAdapter(),
    clients: clientsOf(options, secrets),
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    jwks: { keys: [secrets.signingKey] },
    scopes: ['openid'],
    responseTypes: ['code'],
    claims: { openid: ['sub'] },
    cookies: cookiesOf(issuer, secrets),
    features: featuresOf(options.audience),
    formats: { customizers: { jwt: (_ctx, token, { payload }) => nameSystem(token.kind, payload) } },
    interactions: { policy: askEveryTime(), url: (_ctx, { uid }) => `/login/${uid}` },
    ttl: {
      AccessToken: TOKEN_LIFETIME,
      ClientCredentials: TOKEN_LIFETIME,
      AuthorizationCode: 60,
      IdToken: TOKEN_LIFETIME,
      Interaction: 3600,
      Session: DAY,
      Grant: DAY,
    },
    clientBasedCORS: (_ctx, origin, { redirectUris = [] }) =>
      redirectUris.some((uri) => URL.parse(uri)?.origin === origin),
    findAccount: (_ctx, id) => accountOf(id),
    loadExistingGrant: (ctx) => grantWithoutAsking(ctx, options.audience),
    renderError: (ctx, { error, error_description: description }) => {
      ctx.type = 'html';
      ctx.body = errorPage(`${error}: ${description ?? ''}`);
    },
  });
}

function clientsOf({ redirectUris }: DemoIdentityOptions, { systemSecret }: Secrets): Configuration['clients'] {
  const browser = {
    client_id: 'swagger-ui',
    redirect_uris: [...redirectUris],
    token_endpoint_auth_method: 'none',
  } as const;
  const system = { client_id: 'system', client_secret: systemSecret, redirect_uris: [], response_types: [] };
  return [
    { ...browser, grant_types: ['authorization_code'], response_types: ['code'] },
    { ...system, grant_types: ['client_credentials'] },
  ];
}

// Cookies do not know ports: with names of their own, two clones on one machine do not sign each other out.
function cookiesOf(issuer: string, { cookieKey }: Secrets): Configuration['cookies'] {
  const { port } = new URL(issuer);
  const names = { session: `session-${port}`, interaction: `interaction-${port}`, resume: `resume-${port}` };
  return { keys: [cookieKey], names };
}

function featuresOf(audience: string): Configuration['features'] {
  return {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, resource) => {
        if (resource !== audience) throw new errors.InvalidTarget();
        return { scope: SCOPE, audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } };
      },
    },
  };
}

// A demo is there for changing roles: an earlier choice never answers for the visitor.
function askEveryTime(): policies.DefaultPolicy {
  const policy = interactionPolicy.base();
  const check = new interactionPolicy.Check(
    'choose',
    'a persona is chosen anew',
    (ctx) => ctx.oidc.result?.login === undefined,
  );
  policy.get('login')?.checks.add(check);
  return policy;
}

async function grantWithoutAsking(ctx: KoaContextWithOIDC, audience: string) {
  const { account, client, provider } = ctx.oidc;
  if (account === undefined || client === undefined) return undefined;
  const grant = new provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(audience, SCOPE);
  await grant.save();
  return grant;
}

function accountOf(id: string) {
  const persona = findPersonaById(id);
  if (persona?.kind !== 'person') return undefined;
  return { accountId: persona.id, claims: () => ({ sub: persona.id }) };
}

// The system has a UUID like everybody, so that whoever reads `sub` meets one form only.
function nameSystem(kind: string, payload: Record<string, unknown>): void {
  if (kind === 'ClientCredentials') payload['sub'] = findPersona('system')?.id;
}
