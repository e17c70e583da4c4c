import { absent, needed, onOff, oneOf, origins, proxies, seed, whole, words, type Setting } from './config-values.ts';

/** How it runs: what it logs, bears, believes and signs. */
export const runningSettings = {
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
} as const satisfies Record<string, Setting<unknown>>;
