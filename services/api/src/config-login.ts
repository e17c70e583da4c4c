import { absent, issuer, needed, url, words, type Setting } from './config-values.ts';

/** Whose word it takes for who somebody is. */
export const loginSettings = {
  oidcIssuer: {
    name: 'OIDC_ISSUER',
    preset: undefined,
    parse: needed(issuer),
    about: {
      sv: 'Utfärdaren av åtkomstbiljetter, bokstav för bokstav',
      en: 'The issuer of access tokens, letter by letter',
    },
  },
  oidcAudience: {
    name: 'OIDC_AUDIENCE',
    preset: 'idesluss',
    parse: needed(words),
    about: { sv: 'Mottagaren i biljetten (aud)', en: 'The audience in the token (aud)' },
  },
  oidcScope: {
    name: 'OIDC_SCOPE',
    preset: 'idesluss',
    parse: needed(words),
    about: { sv: 'Den behörighet (scope) som krävs', en: 'The scope that is needed' },
  },
  oidcJwksUrl: {
    name: 'OIDC_JWKS_URL',
    preset: undefined,
    parse: absent(url),
    about: { sv: 'Utfärdarens nycklar; annars frågas utfärdaren', en: 'The issuer’s keys; discovered when absent' },
  },
  oidcAuthorizationUrl: {
    name: 'OIDC_AUTHORIZATION_URL',
    preset: undefined,
    parse: absent(url),
    about: { sv: 'Inloggningssidan, för Swagger UI', en: 'The login page, for Swagger UI' },
  },
  oidcTokenUrl: {
    name: 'OIDC_TOKEN_URL',
    preset: undefined,
    parse: absent(url),
    about: { sv: 'Biljettändpunkten, för Swagger UI', en: 'The token endpoint, for Swagger UI' },
  },
  docsClientId: {
    name: 'DOCS_CLIENT_ID',
    preset: 'swagger-ui',
    parse: needed(words),
    about: { sv: 'Swagger UI:s klient hos utfärdaren', en: 'Swagger UI’s client at the issuer' },
  },
} as const satisfies Record<string, Setting<unknown>>;
