// `npm start`: brings up what is not there yet, serves, and stops all of it again.
import { watchForAbandonment } from './serving/abandoned.ts';
import { environment } from '../src/operating/environment.ts';
import { serve } from './serving/serve.ts';
import { unwind as newUnwind } from '../src/operating/unwind.ts';

const set = environment();
const unwind = newUnwind();

let leaving = false;
const leave = async (): Promise<void> => {
  // A second Ctrl-C means now; the database then notices by itself that we are gone.
  if (leaving) process.exit(130);
  leaving = true;
  await unwind.all();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave());
watchForAbandonment(set, () => void leave());

const code = await serve({ set, args: process.argv.slice(2), log: console.log, complain: console.error, unwind });
if (code !== undefined) process.exit(code);
