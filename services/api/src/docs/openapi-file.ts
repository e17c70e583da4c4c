import { compose } from '../compose.ts';
import { parseConfig } from '../config.ts';
import { openDatabase } from '../db/database.ts';

/** Examples of a deployment: the kept document names a canonical https server, whatever serves it. */
const environment = {
  DATABASE_URL: 'postgres://idesluss@127.0.0.1/none',
  TENANT_ID: '01980000-0000-7000-8000-000000009999',
  OIDC_ISSUER: 'https://login.example.se/',
  PUBLIC_BASE_URL: 'https://api.example.se',
};

/** The OpenAPI document as the routes give it. The pool connects when first asked, and here nobody asks. */
export const openapiFile = async (): Promise<string> => {
  const parsed = parseConfig(environment);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const config = parsed.value;
  const db = openDatabase({ url: config.databaseUrl });
  const { app } = await compose({ config, db, clock: () => new Date(0) });
  try {
    return `${JSON.stringify(app.swagger(), null, 2)}\n`;
  } finally {
    await app.close();
    await db.destroy();
  }
};
