import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeeperJob } from './keeper.ts';
import { type Account, handOver } from './reach.ts';
import type { Passwords } from './roles.ts';
import { initdbFlags } from './settings.ts';

const writePasswordFile = (dataDir: string, account: Account | undefined, passwords: Passwords): string => {
  const file = join(dataDir, 'initdb-password');
  writeFileSync(file, passwords.admin, { mode: 0o600 });
  if (account !== undefined) chownSync(file, account.uid, account.gid);
  return file;
};

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
  const command = { file: join(native, 'bin', 'initdb'), args: initdbFlags(folder, passwordFile) };
  return { command, folder, becomes: join(dataDir, 'cluster') };
};
