// `npm start`: brings up what is not there yet, serves, and stops all of it again.
import { parseArgs } from 'node:util';
import { type Config, parseConfig } from '../src/config.ts';
import { errorCode, fault } from '../src/embedded/fault.ts';
import { startServer } from '../src/server.ts';
import { watchForAbandonment } from './serving/abandoned.ts';
import { type Environment, environment } from './serving/environment.ts';
import { useGivenDatabase } from './serving/given-database.ts';
import { refuseClashes } from './serving/ports.ts';
import { sentence } from './serving/sentence.ts';
import { unwind as newUnwind } from './serving/unwind.ts';

const set = environment();
const given = set['DATABASE_URL'] !== undefined;
const unwind = newUnwind();
const log = (line: string): void => console.log(line);

const options = { fresh: { type: 'boolean', default: false }, demo: { type: 'boolean', default: false } } as const;

const wished = (): { fresh: boolean; demo: boolean } => {
  try {
    return parseArgs({ options }).values;
  } catch (thrown) {
    throw fault(
      'npm start knows two options: --fresh begins a new demo city, --demo puts the demo city into the database of DATABASE_URL.',
      thrown,
    );
  }
};

const refuseHalves = (fresh: boolean): void => {
  if (given && fresh) throw fault('--fresh is for the built-in database only; DATABASE_URL names another one.');
  if (given || set['MIGRATION_DATABASE_URL'] === undefined) return;
  throw fault('MIGRATION_DATABASE_URL is set without DATABASE_URL; set both, or neither for the built-in database.');
};

const understood = (from: Environment): Config => {
  const parsed = parseConfig(from);
  if (parsed.ok) return parsed.value;
  throw fault(
    `The settings cannot be used: ${parsed.faults.map(({ name, fault: why }) => `${name} ${why}`).join('; ')}.`,
  );
};

const takenPort = (thrown: unknown, { host, metricsPort }: Config): string => {
  const port = thrown instanceof Error && 'port' in thrown ? thrown.port : undefined;
  const name = port === metricsPort ? 'METRICS_PORT' : 'PORT';
  return `Port ${String(port)} on ${host} is taken; set ${name} to another one.`;
};

const serve = async (): Promise<void> => {
  const { fresh, demo } = wished();
  refuseHalves(fresh);
  refuseClashes(set, !given);
  // Loaded only here: a deployment has neither the built-in database nor the demo's login installed.
  const own = given ? undefined : await import('./serving/own-database.ts');
  const settings =
    own === undefined ? await useGivenDatabase(set, demo, log) : await own.startOwnDatabase(set, fresh, unwind, log);
  const config = understood(settings);
  const server = await startServer(config, own?.tryAs).catch((thrown: unknown) => {
    if (errorCode(thrown) !== 'EADDRINUSE') throw thrown;
    throw fault(takenPort(thrown, config), thrown);
  });
  unwind.add(() => server.stop());
  log(
    own === undefined ? `Ready at ${config.publicBaseUrl}` : own.welcome(config.publicBaseUrl, server.metricsAddress),
  );
};

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

await serve().catch(async (thrown: unknown) => {
  await unwind.all();
  console.error(sentence(thrown, { name: 'DATABASE_URL', url: set['DATABASE_URL'] }));
  process.exit(1);
});
