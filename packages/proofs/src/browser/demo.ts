import { compose } from '@idesluss/api/src/compose.ts';
import { parseConfig } from '@idesluss/api/src/config.ts';
import { openDatabase } from '@idesluss/api/src/db/database.ts';
import { ensureTenant } from '@idesluss/api/src/db/tenants.ts';
import { findFreePair } from '@idesluss/api/bin/serving/free-port.ts';
import { demoIds } from '@idesluss/api/src/demo/ids.ts';
import { loadDemo } from '@idesluss/api/src/demo/load.ts';
import type { TestDatabase } from '@idesluss/api/src/test/template.ts';
import { SCOPE, startDemoIdentity } from '@idesluss/demo-identity';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const host = '127.0.0.1';
const clock = (): Date => new Date();

/** The service with its demo city and the login beside it, as `npm start` brings them up: something to look at. */
export interface Shown {
  /** Where Swagger UI stands. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const settingsOf = (base: string, issuer: string, databaseUrl: string) => ({
  PUBLIC_BASE_URL: base,
  DATABASE_URL: databaseUrl,
  TENANT_ID: demoIds.tenant,
  OIDC_ISSUER: issuer,
  OIDC_AUDIENCE: base,
  OIDC_SCOPE: SCOPE,
  OIDC_AUTHORIZATION_URL: `${issuer}/auth`,
  OIDC_TOKEN_URL: `${issuer}/token`,
});

export const showDemo = async (database: TestDatabase): Promise<Shown> => {
  const port = await findFreePair(host, 18_080);
  const base = `http://${host}:${port}`;
  const stateDir = mkdtempSync(join(tmpdir(), 'idesluss-look-'));
  const tenant = { key: 'demo', name: 'Demostad', municipalityCode: '9999', host: null };
  await ensureTenant(database.ownerUrl, { tenantId: demoIds.tenant, ...tenant });
  const db = openDatabase({ url: database.serviceUrl });
  await loadDemo({ db, tenantId: demoIds.tenant, clock, log: () => undefined });
  const redirectUris = [`${base}/docs/static/oauth2-redirect.html`];
  const places = { host, port: port + 1, audience: base, redirectUris, stateDir, database: 'embedded' } as const;
  const identity = await startDemoIdentity(places);
  const parsed = parseConfig(settingsOf(base, identity.issuer, database.serviceUrl));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const { app } = await compose({ config: parsed.value, db, clock });
  await app.listen({ host, port });
  const close = async (): Promise<void> => {
    await app.close();
    await db.destroy();
    await identity.stop();
    rmSync(stateDir, { recursive: true, force: true });
  };
  return { address: `${base}/docs`, close };
};
