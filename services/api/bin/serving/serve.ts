import { parseArgs } from 'node:util';
import { type Config, parseConfig } from '../../src/config.ts';
import { errorCode, fault } from '../../src/embedded/fault.ts';
import { startServer } from '../../src/server.ts';
import type { Environment } from './environment.ts';
import { useGivenDatabase } from './given-database.ts';
import { refuseClashes } from './ports.ts';
import { sentence } from './sentence.ts';
import type { Unwind } from './unwind.ts';

/** What a command is given from outside, and where its words go. */
export type Start = {
  readonly set: Environment;
  readonly args: readonly string[];
  readonly log: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Remembers how to stop all that was started. */
  readonly unwind: Unwind;
};

const options = { fresh: { type: 'boolean', default: false }, demo: { type: 'boolean', default: false } } as const;

const wished = (args: readonly string[]): { fresh: boolean; demo: boolean } => {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (thrown) {
    throw fault(
      'npm start knows two options: --fresh begins a new demo city, --demo puts the demo city into the database of DATABASE_URL.',
      thrown,
    );
  }
};

const refuseHalves = (set: Environment, fresh: boolean): void => {
  const given = set['DATABASE_URL'] !== undefined;
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

const start = async ({ set, args, log, unwind }: Start): Promise<void> => {
  const { fresh, demo } = wished(args);
  refuseHalves(set, fresh);
  const given = set['DATABASE_URL'] !== undefined;
  refuseClashes(set, !given);
  // Loaded only here: a deployment has neither the built-in database nor the demo's login installed.
  const own = given ? undefined : await import('./own-database.ts');
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

/** Brings up what is not there yet and serves; the exit code when it cannot, with all of it stopped again. */
export const serve = async (given: Start): Promise<number | undefined> => {
  try {
    await start(given);
    return undefined;
  } catch (thrown) {
    await given.unwind.all();
    given.complain(sentence(thrown, { name: 'DATABASE_URL', url: given.set['DATABASE_URL'] }));
    return 1;
  }
};
