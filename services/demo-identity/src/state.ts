import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** Kept over restarts, so that tokens and the system's secret stay good. */
export type Secrets = {
  readonly signingKey: JWK & { readonly kid: string };
  readonly cookieKey: string;
  readonly systemSecret: string;
};

/** Tells a command on the same machine, run by the same user, where the provider is and proves that it may ask. */
export type Running = { readonly issuer: string; readonly tokenSecret: string; readonly systemSecret: string };

/** Where on the issuer a running provider gives tokens to those who have read its file; the persona's key follows. */
export const TOKEN_PATH = '/demo/tokens/';

const secretsFile = (stateDir: string): string => join(stateDir, 'demo-identity-keys.json');
const runningFile = (stateDir: string): string => join(stateDir, 'demo-identity.json');

export const newSecret = (): string => randomBytes(32).toString('base64url');

export async function loadSecrets(stateDir: string): Promise<Secrets> {
  const kept: Secrets | undefined = await readJson(secretsFile(stateDir));
  if (kept !== undefined) return kept;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: newSecret().slice(0, 12) };
  const made: Secrets = { signingKey: key, cookieKey: newSecret(), systemSecret: newSecret() };
  await writePrivately(stateDir, secretsFile(stateDir), made);
  return made;
}

export async function findRunning(stateDir: string): Promise<Running | undefined> {
  return readJson(runningFile(stateDir));
}

export async function writeRunning(stateDir: string, running: Running): Promise<void> {
  await writePrivately(stateDir, runningFile(stateDir), running);
}

/** Removes the file of this provider, not that of another which has started in the same folder since. */
export async function forgetRunning(stateDir: string, running: Running): Promise<void> {
  const present = await findRunning(stateDir);
  if (present?.tokenSecret === running.tokenSecret) await rm(runningFile(stateDir), { force: true });
}

// Whole or not at all, and readable by the owner alone from its first byte.
async function writePrivately(folder: string, file: string, value: unknown): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${newSecret().slice(0, 8)}`;
  await writeFile(draft, JSON.stringify(value), { mode: 0o600 });
  await rename(draft, file);
}

// The files are this program's own, so their shape is taken as written; a missing one is an ordinary answer.
async function readJson<T>(file: string): Promise<T | undefined> {
  try {
    const text = await readFile(file, 'utf8');
    await chmod(file, 0o600);
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw new Error(`Cannot read ${file}: remove it and start again.`, { cause: fault });
  }
}
