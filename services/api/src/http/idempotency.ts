import { createHmac, hash, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

const form = /^(?:"([A-Za-z0-9._~:+/=-]{1,200})"|([A-Za-z0-9._~:+/=-]{1,200}))$/;

/** The key itself, bare or quoted; undefined when it has another form. Two headers arrive joined by a comma: refused. */
export const parseIdempotencyKey = (header: string): string | undefined => {
  const match = form.exec(header);
  return match === null ? undefined : (match[1] ?? match[2]);
};

/** What a receipt keeps of the request it belongs to: an HMAC under a key of its own, so that an erased text cannot be guessed back. */
export type Fingerprint = {
  readonly hmac: string;
  readonly key: string;
  /** Who asked, and where: it holds no words, so it needs no key, and it still tells requests apart after an erasure. */
  readonly sender: string;
};

// Somebody else behind the same client has not sent this request.
const senderOf = (request: FastifyRequest): string =>
  `${request.identity?.subject ?? ''} ${request.method} ${request.url}\n`;

const hmacOf = (request: FastifyRequest, key: string): string =>
  createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(senderOf(request))
    .update(JSON.stringify(request.body ?? null))
    .digest('base64url');

/** The fingerprint to store with a new receipt. */
export const fingerprintOf = (request: FastifyRequest): Fingerprint => {
  const key = randomBytes(16).toString('base64url');
  return { hmac: hmacOf(request, key), key, sender: hash('sha256', senderOf(request)) };
};

/** Is this the request that a stored receipt answered? If not: 422 idempotencyKeyReused. */
export const isSameRequest = (request: FastifyRequest, stored: Fingerprint): boolean =>
  hmacOf(request, stored.key) === stored.hmac;
