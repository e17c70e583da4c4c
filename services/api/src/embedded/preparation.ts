import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Command, KeeperJob } from './keeper.ts';
import { type Account, handOver } from './reach.ts';
import type { Passwords } from './roles.ts';
import { initdbFlags } from './settings.ts';

const writePasswordFile = (dataDir: string, account: Account | undefined, passwords: Passwords): string => {
  const file = join(dataDir, 'initdb-password');
  writeFileSync(file, passwords.admin, { mode: 0o600 });
  if (account !== undefined) chownSync(file, account.uid, account.gid);
  return file;
};

const nameless = (): boolean => {
  try {
    return userInfo().username === '';
  } catch {
    return true;
  }
};

/**
 * `initdb` wants its account to have a name, and a container may run us as a bare number. Such an account lends
 * itself the name of nobody in a user namespace, for this one command; the files stay its own.
 */
const withName = (command: Command): Command =>
  nameless()
    ? { file: 'unshare', args: ['--user', '--map-user=65534', '--map-group=65534', command.file, ...command.args] }
    : command;

/** What is to be done when the cluster does not exist yet: make it under another name. */
export const preparation = async (
  dataDir: string,
  native: string,
  account: Account | undefined,
  passwords: Passwords | undefined,
): Promise<KeeperJob['prepare']> => {
  const folder = join(dataDir, 'cluster.new');
  rmSync(folder, { recursive: true, force: true });
  if (existsSync(join(dataDir, 'cluster'))) return undefined;
  mkdirSync(folder, { mode: 0o700 });
  if (account !== undefined) await handOver(folder, account);
  const passwordFile = passwords && writePasswordFile(dataDir, account, passwords);
  const initdb = { file: join(native, 'bin', 'initdb'), args: initdbFlags(folder, passwordFile) };
  return { command: account === undefined ? withName(initdb) : initdb, folder, becomes: join(dataDir, 'cluster') };
};
