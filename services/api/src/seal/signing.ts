import { type KeyObject, sign, verify } from 'node:crypto';

/** An ed25519 key from the configuration, and the id that stands with each checkpoint it signed. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
}

/** What a checkpoint says: so many events of this tenant have this root at this time. */
export interface Statement {
  readonly tenantId: string;
  readonly size: number;
  readonly root: string;
  readonly recordedAt: string;
}

/** The signed bytes: the name of their meaning first, so that no other signature can pass for one of these. */
function bytesOf({ tenantId, size, root, recordedAt }: Statement): Buffer {
  return Buffer.from(['idesluss checkpoint 1', tenantId, size, root, recordedAt].join('\n'));
}

/** Base64 of the ed25519 signature. */
export function signCheckpoint(statement: Statement, key: SigningKey): string {
  return sign(null, bytesOf(statement), key.privateKey).toString('base64');
}

export function isSignedBy(statement: Statement, signature: string, publicKey: KeyObject): boolean {
  return verify(null, bytesOf(statement), publicKey, Buffer.from(signature, 'base64'));
}
