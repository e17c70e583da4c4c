// `node -C source services/api/bin/office.ts --person UUID --name Name [--email address]`: names the first person of the
// sluice office in the municipality TENANT_ID, over DATABASE_URL. Everybody else is named by that person, over the interface.
import { randomUUIDv7 } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openDatabase } from '../src/db/database.ts';
import { checkFitness, checkTenant } from '../src/db/roles.ts';
import { fault } from '../src/embedded/fault.ts';
import { createShell } from '../src/slices.ts';
import { nameFirstOffice } from '../src/write/bootstrap.ts';
import { localDate } from '../src/write/moment.ts';
import { environment } from './serving/environment.ts';
import { sentence } from './serving/sentence.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { person: text, name: text, email: text } });
const { DATABASE_URL: url, TENANT_ID: tenantId } = environment();

const nameOffice = async (): Promise<string> => {
  const { person: personId, name, email = null } = values;
  if (url === undefined || tenantId === undefined) throw fault('DATABASE_URL and TENANT_ID must be set.');
  if (personId === undefined || name === undefined) throw fault('The first person needs --person and --name.');
  const db = openDatabase({ url });
  try {
    await checkFitness(db);
    await checkTenant(db, tenantId);
    const shell = createShell({ db, clock: () => new Date(), newId: randomUUIDv7 });
    await nameFirstOffice(shell, tenantId, { personId, name, email, from: localDate(new Date()) });
    return `${name} is the sluice office of ${tenantId} from today.`;
  } finally {
    await db.destroy();
  }
};

try {
  console.log(await nameOffice());
} catch (thrown) {
  console.error(sentence(thrown, { name: 'DATABASE_URL', url }));
  process.exitCode = 1;
}
