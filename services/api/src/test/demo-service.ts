import { compose } from '../compose.ts';
import { openDatabase } from '../db/database.ts';
import { ensureTenant } from '../db/tenants.ts';
import { demoIds } from '../demo/ids.ts';
import { loadDemo } from '../demo/load.ts';
import type { PersonKey } from '../demo/plan.ts';
import { startIssuer, testConfig } from '../http/testing.ts';
import { checkAnswers } from './checked-answers.ts';
import { auditCity, callerOf } from './service.ts';
import type { TestDatabase } from './template.ts';

const tenant = { key: 'demo', name: 'Demostad', municipalityCode: '9999', host: 'demo.example.org' };

/** The whole service on a database with the demo city in it, as `npm start` serves it at a moment. */
export const openDemoService = async (database: TestDatabase, startsAt = new Date()) => {
  const tenantId = demoIds.tenant;
  await ensureTenant(database.ownerUrl, { tenantId, ...tenant });
  const db = openDatabase({ url: database.serviceUrl });
  const ahead = startsAt.getTime() - Date.now();
  const clock = (): Date => new Date(Date.now() + ahead);
  await loadDemo({ db, tenantId, clock, log: () => undefined });
  const issuer = await startIssuer();
  const config = testConfig({ TENANT_ID: tenantId, OIDC_ISSUER: issuer.issuer, RATE_LIMIT_PER_MINUTE: '100000' });
  const { app, shell } = await compose({ config, db, clock });
  checkAnswers(app);
  const tokenFor = (personId: string): Promise<string> => {
    const iat = Math.floor(clock().getTime() / 1000);
    return issuer.sign({ sub: personId, client_id: 'demo', iat, exp: iat + 300 });
  };
  /** Fails when rows and log differ or a chain is broken. */
  const close = async (): Promise<void> => {
    const findings = await auditCity(shell, tenantId);
    await app.close();
    await db.destroy();
    await issuer.close();
    await database.drop();
    if (findings.length > 0) throw new Error(`rows and log differ:\n${findings.join('\n')}`);
  };
  const as = (person: PersonKey) => callerOf(app, () => tokenFor(demoIds.people[person]));
  return { app, shell, db, clock, issuer, config, tokenFor, as, close };
};

export type DemoService = Awaited<ReturnType<typeof openDemoService>>;
