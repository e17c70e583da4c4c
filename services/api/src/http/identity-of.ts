import type { FastifyRequest } from 'fastify';
import type { Identity } from './authentication.ts';

/** Who calls. Only open routes are called by nobody, and none of those comes here. */
export function identityOf(request: FastifyRequest): Identity {
  if (request.identity === null) throw new Error('a guarded route was called without identity');
  return request.identity;
}
