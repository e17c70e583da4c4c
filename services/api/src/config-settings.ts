import type { Text } from './http/language.ts';
import {
  absent,
  contact,
  issuer,
  needed,
  onOff,
  oneOf,
  origin,
  origins,
  postgres,
  proxies,
  seed,
  type Parse,
  url,
  uuid,
  whole,
  words,
} from './config-values.ts';

/** One setting: its name in the environment, what it is when absent, what it means, and how it is read. */
export type Setting<T> = {
  readonly name: string;
  /** As one would write it; undefined when the setting must be given or may be absent. */
  readonly preset: string | undefined;
  readonly about: Text;
  readonly secret?: true;
  readonly parse: Parse<T>;
};

/** Every setting there is; the table in the documentation is made from this. */
export const settings = {
  databaseUrl: {
    name: 'DATABASE_URL',
    preset: undefined,
    secret: true,
    parse: needed(postgres),
    about: { sv: 'Databasen, som tjänstens roll', en: 'The database, as the service role' },
  },
  migrationDatabaseUrl: {
    name: 'MIGRATION_DATABASE_URL',
    preset: undefined,
    secret: true,
    parse: absent(postgres),
    about: {
      sv: 'Databasen som ägare; finns den så migreras först',
      en: 'The database as its owner; when given, migrations run first',
    },
  },
  host: {
    name: 'HOST',
    preset: '127.0.0.1',
    parse: needed(words),
    about: { sv: 'Adress att lyssna på', en: 'Address to listen on' },
  },
  port: {
    name: 'PORT',
    preset: '8080',
    parse: needed(whole(0, 65_535)),
    about: {
      sv: 'Port för gränssnittet; i demostaden tar inloggningen porten efter',
      en: 'Port of the interface; in the demo city the login takes the port after it',
    },
  },
  metricsPort: {
    name: 'METRICS_PORT',
    preset: '9464',
    parse: needed(whole(0, 65_535)),
    about: { sv: 'Port för /metrics, på samma adress', en: 'Port of /metrics, on the same address' },
  },
  publicBaseUrl: {
    name: 'PUBLIC_BASE_URL',
    preset: 'http://127.0.0.1:8080',
    parse: needed(origin),
    about: {
      sv: 'Adressen som omvärlden ser, utan sökväg; annars av HOST och PORT',
      en: 'The address the world sees, without a path; made of HOST and PORT when absent',
    },
  },
  docsBaseUrl: {
    name: 'DOCS_BASE_URL',
    preset: 'http://127.0.0.1:8080/docs',
    parse: needed(url),
    about: {
      sv: 'Var dokumentationen finns; problemtyper pekar dit; annars hos tjänsten själv, under PUBLIC_BASE_URL',
      en: 'Where the documentation is; problem types point there; the service’s own, below PUBLIC_BASE_URL, when absent',
    },
  },
  tenantId: {
    name: 'TENANT_ID',
    preset: undefined,
    parse: needed(uuid),
    about: { sv: 'Kommunen som tjänsten svarar för', en: 'The municipality the service answers for' },
  },
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
  logLevel: {
    name: 'LOG_LEVEL',
    preset: 'info',
    parse: needed(oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
    about: { sv: 'Hur mycket som loggas', en: 'How much is logged' },
  },
  poolSize: {
    name: 'POOL_SIZE',
    preset: '8',
    parse: needed(whole(1, 200)),
    about: { sv: 'Högsta antal databasanslutningar', en: 'Database connections at most' },
  },
  prepared: {
    name: 'PREPARED',
    preset: 'on',
    parse: needed(onOff),
    about: {
      sv: 'Namngivna förberedda satser; off för pgbouncer före 1.21',
      en: 'Named prepared statements; off for pgbouncer before 1.21',
    },
  },
  rateLimitPerMinute: {
    name: 'RATE_LIMIT_PER_MINUTE',
    preset: '600',
    parse: needed(whole(1, 10_000_000)),
    about: { sv: 'Anrop per minut, klient och adress', en: 'Requests a minute, per client and address' },
  },
  bodyLimit: {
    name: 'BODY_LIMIT',
    preset: '1048576',
    parse: needed(whole(1024, 16_777_216)),
    about: { sv: 'Största innehåll i byte', en: 'Largest body in bytes' },
  },
  trustProxy: {
    name: 'TRUST_PROXY',
    preset: 'off',
    parse: needed(proxies),
    about: { sv: 'Proxyer vars uppgift om vem som anropar gäller', en: 'Proxies that are believed about who calls' },
  },
  proxyHeader: {
    name: 'PROXY_HEADER',
    preset: 'x-forwarded-for',
    parse: needed(oneOf(['x-forwarded-for', 'forwarded'])),
    about: {
      sv: 'Den header som proxyerna skriver; den andra läses aldrig',
      en: 'The header that the proxies write; the other is never read',
    },
  },
  corsOrigins: {
    name: 'CORS_ORIGINS',
    preset: '',
    parse: (raw) => origins(raw ?? ''),
    about: { sv: 'Webbplatser vars sidor får anropa', en: 'Origins whose pages may call' },
  },
  checkpointKey: {
    name: 'CHECKPOINT_KEY',
    preset: undefined,
    secret: true,
    parse: absent(seed),
    about: {
      sv: 'Ed25519-frö som undertecknar kontrollpunkter, base64url',
      en: 'Ed25519 seed that signs checkpoints, base64url',
    },
  },
  checkpointKeyId: {
    name: 'CHECKPOINT_KEY_ID',
    preset: 'unsigned',
    parse: needed(words),
    about: { sv: 'Nyckelns namn i kontrollpunkterna', en: 'The key’s name in the checkpoints' },
  },
  termsUrl: {
    name: 'TERMS_URL',
    preset: 'https://docs.example.se/idesluss/terms',
    parse: needed(url),
    about: { sv: 'Användarvillkor', en: 'Terms of use' },
  },
  contactName: {
    name: 'CONTACT_NAME',
    preset: 'Innovationsenheten',
    parse: needed(words),
    about: { sv: 'Vem som svarar på frågor', en: 'Who answers questions' },
  },
  contactEmail: {
    name: 'CONTACT_EMAIL',
    preset: 'innovation@example.se',
    parse: needed(words),
    about: { sv: 'E-post för frågor', en: 'E-mail for questions' },
  },
  contactUrl: {
    name: 'CONTACT_URL',
    preset: 'https://docs.example.se/idesluss/contact',
    parse: needed(url),
    about: { sv: 'Sida för frågor', en: 'Page for questions' },
  },
  securityContact: {
    name: 'SECURITY_CONTACT',
    preset: undefined,
    parse: absent(contact),
    about: {
      sv: 'Vem som tar emot en brist, i security.txt; annars CONTACT_EMAIL',
      en: 'Who is told of a weakness, in security.txt; else CONTACT_EMAIL',
    },
  },
  securityPolicyUrl: {
    name: 'SECURITY_POLICY_URL',
    preset: undefined,
    parse: absent(url),
    about: { sv: 'Sida om hur brister tas emot', en: 'Page on how weaknesses are received' },
  },
  slaAvailability: {
    name: 'SLA_AVAILABILITY',
    preset: 'ingen utfästelse / no commitment',
    parse: needed(words),
    about: { sv: 'Utlovad tillgänglighet', en: 'Availability promised' },
  },
  slaResponseTime: {
    name: 'SLA_RESPONSE_TIME',
    preset: 'ingen utfästelse / no commitment',
    parse: needed(words),
    about: { sv: 'Utlovad svarstid', en: 'Response time promised' },
  },
  slaSupport: {
    name: 'SLA_SUPPORT',
    preset: 'kontorstid / office hours',
    parse: needed(words),
    about: { sv: 'När stöd ges', en: 'When support is given' },
  },
} as const satisfies Record<string, Setting<unknown>>;
