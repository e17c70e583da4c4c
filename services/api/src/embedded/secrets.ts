import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passwords } from './roles.ts';

const fresh = (): string => randomBytes(24).toString('hex');

/** The cluster's passwords, made once and kept where only we can read. Loopback alone would let every local user in. */
export const keptPasswords = (dataDir: string): Passwords => {
  const file = join(dataDir, 'passwords.json');
  if (!existsSync(file)) {
    const passwords: Passwords = { admin: fresh(), owner: fresh(), service: fresh() };
    writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  }
  // Written by the lines above.
  return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
};
