import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  statfsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fault } from './fault.ts';
import { openToAll, postgresAccount } from './reach.ts';

const usable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return postgresAccount() === undefined || openToAll(folder);
  } catch {
    return false;
  }
};

const firstUsable = (folders: string[]): string => {
  const found = folders.find((folder) => existsSync(folder) && usable(folder));
  if (found === undefined) throw fault(`No folder for the database: none of ${folders.join(', ')} can be used.`);
  return found;
};

const key = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Where the demo's data lives: one folder per checkout, so that two clones never share. As root it lies outside the
 * checkout, because the account PostgreSQL runs as then may not reach in there.
 */
export const dataPlace = (checkout: string): string => {
  const real = realpathSync(checkout);
  if (postgresAccount() === undefined) return join(real, '.data', 'postgres');
  const base = join(firstUsable(['/var/lib', '/var/tmp', tmpdir()]), 'idesluss');
  return join(base, `${basename(real)}-${key(real)}`);
};

const newFolder = (candidates: string[]): string => {
  const folder = mkdtempSync(join(firstUsable(candidates), 'idesluss-test-'));
  chmodSync(folder, 0o711);
  return folder;
};

const disks = [tmpdir(), '/tmp', '/var/tmp'];

/** A new empty folder for a throw-away cluster. */
export const throwAwayPlace = (): string => newFolder(disks);

const memory = '/dev/shm';
const roomBytes = 2 ** 30;

/** Whether there is a file system in memory that is large enough (a container's often is not) and runs programs. */
const memoryServes = (): boolean => {
  try {
    const { bavail, bsize } = statfsSync(memory);
    const mount = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .find((line) => line.split(' ')[1] === memory);
    return bavail * bsize >= roomBytes && mount?.includes('noexec') === false;
  } catch {
    return false;
  }
};

/** As `throwAwayPlace`, in memory where it can be: a disk makes each of the many databases of the tests ten times dearer. */
export const passingPlace = (): string => newFolder(memoryServes() ? [memory, ...disks] : disks);

/** The socket that says "in use". Kept short: a socket's path may have about 100 bytes. */
export const lockPlace = (dataDir: string): string => {
  const beside = join(dataDir, 'lock.sock');
  return Buffer.byteLength(beside) < 100 ? beside : join(tmpdir(), `idesluss-${key(dataDir)}.sock`);
};
