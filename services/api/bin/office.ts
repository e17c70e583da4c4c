// `node -C source services/api/bin/office.ts --person UUID --name Name [--email address]`: names the first person of the
// sluice office in the municipality TENANT_ID, over DATABASE_URL. Everybody else is named by that person, over the interface.
import { environment } from './serving/environment.ts';
import { firstOffice } from './serving/first-office.ts';

process.exitCode = await firstOffice({
  ...{ set: environment(), args: process.argv.slice(2) },
  ...{ log: console.log, complain: console.error },
});
