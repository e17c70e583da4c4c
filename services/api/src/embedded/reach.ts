import { chmodSync, lstatSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { lchown } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** PostgreSQL refuses to run as root; root lends it the account that owns nothing. */
const nobody = { uid: 65534, gid: 65534 };

export type Account = { uid: number; gid: number };

/** The account PostgreSQL shall run as, or undefined when ours will do. */
export const postgresAccount = (): Account | undefined => (process.getuid?.() === 0 ? nobody : undefined);

const ancestors = (path: string): string[] => (dirname(path) === path ? [path] : [path, ...ancestors(dirname(path))]);

/** Whether an account with no rights of its own gets to this folder: a home with mode 0700 stops it. */
export const openToAll = (folder: string): boolean =>
  ancestors(realpathSync(folder)).every((step) => (statSync(step).mode & 0o001) !== 0);

export const readableByAll = (file: string): boolean =>
  openToAll(dirname(file)) && (statSync(file).mode & 0o005) === 0o005;

/** Makes a folder, and those above it that are missing, which others may pass through but not list, whatever the umask says. */
export const makePassage = (folder: string): void => {
  const first = mkdirSync(folder, { recursive: true }) ?? folder;
  for (let made = folder; made.length >= first.length; made = dirname(made)) chmodSync(made, 0o711);
};

/** Hands a folder and all below it to the account. */
export const handOver = async (path: string, account: Account): Promise<void> => {
  await lchown(path, account.uid, account.gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) await handOver(join(path, name), account);
};
