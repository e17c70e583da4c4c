import { appendLeaf, EMPTY_FRONTIER, type Frontier, frontierRoot } from '@idesluss/core';
import { retrying } from '../db/retry.ts';
import { type Done, inTenant, type Place } from '../db/transaction.ts';
import { sha256 } from '../sha256.ts';
import {
  type Checkpoint,
  findCheckpoint,
  listWaiting,
  type SignedRoot,
  storeCheckpoint,
  storePositions,
  takeLease,
  type Waiting,
} from './seal-statements.ts';
import { type SigningKey, signCheckpoint } from './signing.ts';

export interface SealOptions {
  /** Names this sealer among others; a lease is kept under it. */
  readonly holder: string;
  /** RFC 3339 in UTC with three decimals. */
  readonly now: string;
  /** About so many events are sealed in one transaction: what was recorded at one instant is never parted. */
  readonly batch: number;
  /** Milliseconds for which others leave the tenant to this sealer. */
  readonly leaseFor: number;
  readonly key: SigningKey | undefined;
}

/**
 * Gives the next waiting events of one tenant their positions, without gaps, and writes a checkpoint over all of them.
 * Answers how many it sealed: 0 when none wait; undefined when another sealer has the tenant.
 */
export function sealTenant(place: Place, options: SealOptions): Promise<number | undefined> {
  const { holder, now, batch, leaseFor } = options;
  const until = new Date(Date.parse(now) + leaseFor).toISOString();
  const reads = [takeLease(place.tenantId, { holder, now, until }), findCheckpoint(), listWaiting(batch)] as const;
  // Each read sees what was committed when it began, which is after the wait for the lease: one round trip is enough.
  // A repeated run finds what the one before it has sealed, so an unknown outcome is simply tried again.
  const work = () =>
    inTenant<typeof reads, number | undefined>(place, reads, ([held, checkpoints, waiting]) =>
      held.length === 0 ? { writes: [], answer: undefined } : seal(place.tenantId, checkpoints[0], waiting, options),
    );
  return retrying(work, { settlesUnknown: true });
}

function seal(
  tenantId: string,
  checkpoint: Checkpoint | undefined,
  waiting: readonly Waiting[],
  { now, key }: SealOptions,
): Done<number> {
  if (waiting.length === 0) return { writes: [], answer: 0 };
  const before = checkpoint === undefined ? EMPTY_FRONTIER : { size: checkpoint.size, peaks: checkpoint.frontier };
  const frontier = waiting.reduce<Frontier>((tree, { hash }) => appendLeaf(tree, hash, sha256), before);
  const signed = toSigned(tenantId, frontier, now, key);
  const writes = [storePositions(tenantId, before.size, waiting), storeCheckpoint(tenantId, signed)];
  return { writes, answer: waiting.length };
}

function toSigned(tenantId: string, frontier: Frontier, recordedAt: string, key: SigningKey | undefined): SignedRoot {
  const root = frontierRoot(frontier, sha256);
  if (key === undefined) return { frontier, root, recordedAt, keyId: null, signature: null };
  const signature = signCheckpoint({ tenantId, size: frontier.size, root, recordedAt }, key);
  return { frontier, root, recordedAt, keyId: key.id, signature };
}
