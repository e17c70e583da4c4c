import { absent, needed, origin, postgres, url, uuid, whole, words, type Setting } from './config-values.ts';

/** Where the service runs, and for whom. */
export const placeSettings = {
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
} as const satisfies Record<string, Setting<unknown>>;
