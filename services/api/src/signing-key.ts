import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { SigningKey } from './seal/signing.ts';

// RFC 8410: what stands before the 32 bytes of an ed25519 seed in PKCS #8.
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key that signs checkpoints, from the seed in the configuration; without one they stand unsigned. */
export const toSigningKey = (seed: Buffer | undefined, id: string): SigningKey | undefined => {
  if (seed === undefined) return undefined;
  const key = Buffer.concat([pkcs8Head, seed]);
  return { id, privateKey: createPrivateKey({ key, format: 'der', type: 'pkcs8' }) };
};

/** What an auditor checks signatures with: the 32 bytes of the public half in base64url. */
export const publicHalf = ({ privateKey }: SigningKey): string =>
  createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '';

/** A public half as it was given out; undefined when it is none. */
export const toPublicKey = (half: string): KeyObject | undefined => {
  if (!/^[A-Za-z0-9_-]{43}$/.test(half)) return undefined;
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: half }, format: 'jwk' });
};
