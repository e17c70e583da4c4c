import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERSONAS, SCOPE, startDemoIdentity } from '@idesluss/demo-identity';
import { migrateToLatest } from '../../src/db/migrate.ts';
import { type Embedded, startEmbedded } from '../../src/embedded/launcher.ts';
import { dataPlace } from '../../src/embedded/place.ts';
import { demoTenant, loadDemoCity } from './demo-city.ts';
import type { Environment } from '../../src/operating/environment.ts';
import { chooseDemoPort } from './ports.ts';
import type { Unwind } from '../../src/operating/unwind.ts';

export { tryAs } from '../../src/demo/try-as.ts';

export type Log = (line: string) => void;

const checkout = join(import.meta.dirname, '..', '..', '..', '..');
const host = '127.0.0.1';

type Place = { readonly dataDir: string; readonly loaded: string };

const startDatabase = async (
  { dataDir, loaded }: Place,
  fresh: boolean,
  log: Log,
  whenOurs: () => Promise<void>,
): Promise<Embedded> => {
  log('Starting the database …');
  // A load that was cut off has left half a city, in which nobody has worked yet: it is made anew.
  return startEmbedded({ dataDir, durable: true, fresh: fresh || !existsSync(loaded), log, whenOurs });
};

const fillDatabase = async ({ ownerUrl, serviceUrl }: Embedded, loaded: string, log: Log): Promise<void> => {
  await migrateToLatest({ url: ownerUrl, onApplied: (name) => log(`Migrated: ${name}`) });
  if (existsSync(loaded)) return;
  log('Loading the demo city …');
  await loadDemoCity({ ownerUrl, serviceUrl, log });
  writeFileSync(loaded, `${new Date().toISOString()}\n`);
};

const startIdentity = async (base: string, port: number, unwind: Unwind): Promise<string> => {
  const identity = await startDemoIdentity({
    host,
    port,
    audience: base,
    redirectUris: [base, base.replace(host, 'localhost')].map((origin) => `${origin}/docs/static/oauth2-redirect.html`),
    stateDir: join(checkout, '.data'),
    database: 'embedded',
  });
  unwind.add(() => identity.stop());
  return identity.issuer;
};

/** What a demo needs that nobody has set. */
const demoSettings = (base: string, issuer: string, serviceUrl: string): Environment => ({
  PUBLIC_BASE_URL: base,
  DATABASE_URL: serviceUrl,
  TENANT_ID: demoTenant.tenantId,
  OIDC_ISSUER: issuer,
  OIDC_AUDIENCE: base,
  OIDC_SCOPE: SCOPE,
  OIDC_AUTHORIZATION_URL: `${issuer}/auth`,
  OIDC_TOKEN_URL: `${issuer}/token`,
});

/** Starts all that the demo needs beside the service, and says with which settings the service finds it. */
export const startOwnDatabase = async (
  set: Environment,
  fresh: boolean,
  unwind: Unwind,
  log: Log,
): Promise<Environment> => {
  const dataDir = dataPlace(checkout);
  const loaded = join(dataDir, 'demo-loaded');
  let port = 0;
  // Looked at once the data are ours, which would be the better sentence, and before anything that takes time.
  const database = await startDatabase({ dataDir, loaded }, fresh, log, async () => {
    port = await chooseDemoPort(set, host);
  });
  unwind.add(() => database.stop());
  const { origin: base } = new URL(`http://${host}:${port}`);
  await fillDatabase(database, loaded, log);
  const issuer = await startIdentity(base, port + 1, unwind);
  return {
    LOG_LEVEL: 'warn',
    METRICS_PORT: '0',
    PORT: String(port),
    ...set,
    HOST: host,
    ...demoSettings(base, issuer, database.serviceUrl),
  };
};

/** What to open, and who one can be. */
export const welcome = (base: string, metrics: string): string => {
  const width = Math.max(...PERSONAS.map(({ key }) => key.length));
  const who = PERSONAS.map(({ key, name, title }) => `    ${key.padEnd(width)}  ${name}, ${title.sv} / ${title.en}`);
  return [
    '',
    `  Ready. Open ${base}/docs and press Authorize; nobody needs a password here.`,
    '  Who may log in:',
    ...who,
    '  A token for the command line: npm run token -- coach',
    `  Figures for those who watch it: ${metrics}`,
    '  A new demo city: npm start -- --fresh     Stop: Ctrl-C',
    '',
  ].join('\n');
};
