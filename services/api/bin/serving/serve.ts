import { parseArgs } from 'node:util';
import { fault } from '../../src/embedded/fault.ts';
import type { Environment } from '../../src/operating/environment.ts';
import { sentence } from '../../src/operating/sentence.ts';
import { startService } from '../../src/operating/start-service.ts';
import type { Unwind } from '../../src/operating/unwind.ts';
import { useGivenDatabase } from './given-database.ts';
import { refuseClashes } from './ports.ts';

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

const start = async ({ set, args, log, unwind }: Start): Promise<void> => {
  const { fresh, demo } = wished(args);
  refuseHalves(set, fresh);
  const given = set['DATABASE_URL'] !== undefined;
  refuseClashes(set, !given);
  // Loaded only here: a deployment has neither the built-in database nor the demo's login installed.
  const own = given ? undefined : await import('./own-database.ts');
  const settings =
    own === undefined ? await useGivenDatabase(set, demo, log) : await own.startOwnDatabase(set, fresh, unwind, log);
  const { config, ...server } = await startService(settings, own?.tryAs);
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
