import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { parseIdempotencyKey } from './idempotency.ts';
import { sendProblem } from './problem.ts';
import { faultAt } from './validation.ts';

type Hook = (request: FastifyRequest, reply: FastifyReply, done: () => void) => void;

const wantIdempotencyKey: Hook = (request, reply, done) => {
  const header = request.headers['idempotency-key'];
  if (header === undefined || Array.isArray(header)) return sendProblem(reply, 'idempotencyKeyMissing');
  const key = parseIdempotencyKey(header);
  if (key === undefined) return sendProblem(reply, 'idempotencyKeyInvalid');
  request.idempotencyKey = key;
  done();
};

const wantIfMatch: Hook = (request, reply, done) => {
  const header = request.headers['if-match'];
  if (header === undefined) return sendProblem(reply, 'preconditionRequired');
  if (header.length > 2000) {
    return sendProblem(reply, 'invalidRequest', {
      errors: [faultAt('header', '/If-Match', 'maxLength', request.language, { limit: 2000 })],
    });
  }
  request.ifMatch = header;
  done();
};

const hooks: Readonly<Record<string, Hook>> = {
  POST: wantIdempotencyKey,
  PUT: wantIfMatch,
  PATCH: wantIfMatch,
  DELETE: wantIfMatch,
};

/** Gives a route that changes something the header it must have, ahead of the check of its body. */
export const addPreconditions = (route: RouteOptions): void => {
  const hook = typeof route.method === 'string' ? hooks[route.method] : undefined;
  if (hook === undefined) return;
  const present = route.preValidation === undefined ? [] : [route.preValidation].flat();
  route.preValidation = [hook, ...present];
};
