import { createPrivateKey } from 'node:crypto';
import type { SigningKey } from './seal/signing.ts';

// RFC 8410: what stands before the 32 bytes of an ed25519 seed in PKCS #8.
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key that signs checkpoints, from the seed in the configuration; without one they stand unsigned. */
export const toSigningKey = (seed: Buffer | undefined, id: string): SigningKey | undefined => {
  if (seed === undefined) return undefined;
  const key = Buffer.concat([pkcs8Head, seed]);
  return { id, privateKey: createPrivateKey({ key, format: 'der', type: 'pkcs8' }) };
};
