import { randomFillSync } from 'node:crypto';

/** Where a request stands in a W3C trace: its trace, our own span, the caller's span if any, and the flags. */
export type Trace = {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string | undefined;
  readonly flags: string;
};

// Version ff is invalid; a later version may carry more after the flags, and version 00 may not.
const pattern = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

// One call to the random source for 256 spans: it dominates the cost of an id otherwise.
const pool = Buffer.allocUnsafe(4096);
let used = pool.length;

const randomHex = (bytes: number): string => {
  if (used + bytes > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += bytes;
  return pool.toString('hex', used - bytes, used);
};

/** Continues the caller's trace, or begins one when the header is absent or not valid (as W3C Trace Context demands). */
export const beginSpan = (header: string | undefined): Trace => {
  const match = header === undefined || header.length > 200 ? null : pattern.exec(header);
  if (match === null || (match[1] === '00' && match[5] !== undefined)) {
    return { traceId: randomHex(16), spanId: randomHex(8), parentId: undefined, flags: '01' };
  }
  const [, , traceId = '', parentId, ,] = match;
  // Only the sampled bit is ours to carry on; the others may mean something in versions we do not know.
  const sampled = Number.parseInt(match[4] ?? '0', 16) & 1;
  return { traceId, spanId: randomHex(8), parentId, flags: sampled === 1 ? '01' : '00' };
};

/** The header that goes back to the caller and on to others. */
export const formatTrace = (trace: Trace): string => `00-${trace.traceId}-${trace.spanId}-${trace.flags}`;

const requestIdPattern = /^[A-Za-z0-9._:/+=@-]{1,128}$/;

/** A caller's own request id, when it is harmless to echo. */
export const saneRequestId = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' && requestIdPattern.test(header) ? header : undefined;
