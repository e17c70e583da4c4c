// `node -C source services/api/bin/tenant.ts --id UUID --key demo --name Demostad [--code 9999] [--host name]`:
// makes a municipality in the database of MIGRATION_DATABASE_URL, or brings its name, code and host up to date.
import { parseArgs } from 'node:util';
import { ensureTenant } from '../src/db/tenants.ts';
import { fault } from '../src/embedded/fault.ts';
import { environment } from './serving/environment.ts';
import { sentence } from './serving/sentence.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { id: text, key: text, name: text, code: text, host: text } });
const { id, key, name, code, host } = values;
const url = environment()['MIGRATION_DATABASE_URL'];
try {
  if (url === undefined)
    throw fault('MIGRATION_DATABASE_URL is not set: it names the database and the role that owns it.');
  if (id === undefined || key === undefined || name === undefined)
    throw fault('A tenant needs --id, --key and --name.');
  console.log(await ensureTenant(url, { tenantId: id, key, name, municipalityCode: code ?? null, host: host ?? null }));
} catch (thrown) {
  console.error(sentence(thrown, { name: 'MIGRATION_DATABASE_URL', url }));
  process.exitCode = 1;
}
