import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Asks for one more request of a caller: zero when it may pass, else the whole seconds to wait. */
export type RateLimit = (request: FastifyRequest, caller: string) => Promise<number>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Whom the rate limit counts a request for. */
    caller: string;
  }
}

const windowMs = 60_000;
// A flood of invented callers must not become a flood of memory: beyond this many, the least recent are forgotten.
const mostCallers = 20_000;

/** A window of one minute per caller, counted in this process. */
export const addRateLimit = async (app: FastifyInstance, perMinute: number): Promise<RateLimit> => {
  await app.register(rateLimit, { global: false, cache: mostCallers });
  app.decorateRequest('caller', '');
  const count = app.createRateLimit({ max: perMinute, timeWindow: windowMs, keyGenerator: ({ caller }) => caller });
  return async (request, caller) => {
    request.caller = caller;
    const counted = await count(request);
    return counted.isAllowed || !counted.isExceeded ? 0 : Math.max(1, counted.ttlInSeconds);
  };
};
