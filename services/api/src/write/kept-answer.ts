import type { FastifyRequest } from 'fastify';
import { retrying } from '../db/retry.ts';
import { inTenant, readTenant } from '../db/transaction.ts';
import type { StoredReceipt } from '../http/answer.ts';
import { fingerprintOf, isSameRequest } from '../http/idempotency.ts';
import { identityOf } from '../http/identity-of.ts';
import type { Shell } from './execute.ts';
import { findReceipt, type ReceiptRow, requestKey, writeReceipt } from './receipt.ts';

/** What a request of several units of work was answered with, as the receipt of its key keeps it. */
type Kept<A> = StoredReceipt & { readonly told: A };
type Told<A> = { readonly kind: 'told'; readonly told: A } | { readonly kind: 'keyReused' };

/**
 * Does the work unless this key has been answered, and keeps what it was answered with: the same request again is told the same.
 * The units of work commit by themselves, so that one that was cut off before its answer was kept goes on where it was. Of two
 * at once whoever is first to end has the answer of both.
 */
export async function answeredOnce<A>(shell: Shell, request: FastifyRequest, work: () => Promise<A>): Promise<Told<A>> {
  const identity = identityOf(request);
  const place = { db: shell.db, tenantId: identity.tenantId, counter: shell.counter };
  const key = requestKey(identity, request.idempotencyKey);
  const [before] = await readTenant(place, [findReceipt(key)]);
  if (before[0] !== undefined) return keptIn<A>(request, before[0]);
  const told = await work();
  const answer: Told<A> = { kind: 'told', told };
  const kept: Kept<A> = { status: 200, path: '', id: '', version: 0, state: null, links: [], told };
  const at = shell.clock().toISOString();
  const keep = () =>
    inTenant(place, [findReceipt(key)], ([[found]]) =>
      found === undefined
        ? { writes: [writeReceipt(key, fingerprintOf(request), kept, [], at)], answer }
        : { writes: [], answer: keptIn<A>(request, found) },
    );
  return retrying(keep, { settlesUnknown: true });
}

function keptIn<A>(request: FastifyRequest, { sender_hash, body_hmac, body_key, answer }: ReceiptRow): Told<A> {
  const fresh = fingerprintOf(request);
  if (sender_hash !== fresh.sender) return { kind: 'keyReused' };
  const stored = { sender: sender_hash, hmac: body_hmac, key: body_key ?? '' };
  if (body_key !== null && !isSameRequest(request, stored)) return { kind: 'keyReused' };
  // The sender says which route it was, and a route keeps answers of one kind.
  return { kind: 'told', told: (answer as Kept<A>).told };
}
