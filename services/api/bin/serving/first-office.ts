import { randomUUIDv7 } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../src/db/database.ts';
import { checkFitness, checkTenant } from '../../src/db/roles.ts';
import { fault } from '../../src/embedded/fault.ts';
import { createShell } from '../../src/slices.ts';
import { nameFirstOffice } from '../../src/write/bootstrap.ts';
import { localDate } from '../../src/write/moment.ts';
import { sentence } from './sentence.ts';
import type { Start } from './serve.ts';

const text = { type: 'string' } as const;
const options = { person: text, name: text, email: text };

const wished = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw fault('The first person needs --person and --name, and may have --email; there are no other options.');
  }
};

type Given = Pick<Start, 'set' | 'args'>;

const nameOffice = async ({ set, args }: Given): Promise<string> => {
  const { DATABASE_URL: url, TENANT_ID: tenantId } = set;
  const { person: personId, name, email = null } = wished(args);
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

/** Names the first person of the sluice office; the exit code. */
export const firstOffice = async ({ log, complain, ...given }: Omit<Start, 'unwind'>): Promise<number> => {
  try {
    log(await nameOffice(given));
    return 0;
  } catch (thrown) {
    complain(sentence(thrown, { name: 'DATABASE_URL', url: given.set['DATABASE_URL'] }));
    return 1;
  }
};
