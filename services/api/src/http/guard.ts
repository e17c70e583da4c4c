import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate, Denial, Identity } from './authentication.ts';
import { sendProblem } from './problem.ts';
import type { RateLimit } from './rate-limit.ts';
import { openAction } from './request.ts';

export type GuardRules = {
  readonly authenticate: Authenticate;
  readonly rateLimit: RateLimit;
  readonly scope: string;
  readonly clock: () => Date;
};

const bearer = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i;
const longestToken = 8192;

const tokenOf = (header: string | undefined): string | undefined =>
  header === undefined || header.length > longestToken ? undefined : bearer.exec(header)?.[1];

/** RFC 6750: a challenge without an error when no token came, else with the reason. */
const challenges = {
  tokenInvalid: () => 'Bearer realm="idesluss", error="invalid_token"',
  insufficientScope: (scope: string) => `Bearer realm="idesluss", error="insufficient_scope", scope="${scope}"`,
} as const;

const deny = (reply: FastifyReply, denial: Denial, scope: string): void => {
  if (denial === 'unavailable') reply.header('retry-after', '5');
  else reply.header('www-authenticate', challenges[denial](scope));
  sendProblem(reply, denial);
};

const isOpen = (request: FastifyRequest): boolean => request.is404 || request.routeOptions.config.action === openAction;

/**
 * Lets a request in: who it is (default deny), and how often it may come. One hook for both, without a promise when
 * the token is known, since it runs on every request.
 */
export const addGuard = (app: FastifyInstance, { authenticate, rateLimit, scope, clock }: GuardRules): void => {
  const admit = (
    request: FastifyRequest,
    reply: FastifyReply,
    caller: string,
    identity: Identity | null,
    done: () => void,
  ): void => {
    const wait = rateLimit(caller, clock().getTime());
    if (wait > 0) {
      reply.header('retry-after', String(wait));
      return sendProblem(reply, 'tooManyRequests');
    }
    request.identity = identity;
    done();
  };

  const admitVerified = async (
    request: FastifyRequest,
    reply: FastifyReply,
    token: string,
    done: () => void,
  ): Promise<void> => {
    const verified = await authenticate.verify(token);
    if (verified.ok) admit(request, reply, `${verified.identity.clientId} ${request.ip}`, verified.identity, done);
    // Bad tokens are counted by address: checking them is the dearest thing a stranger can make us do.
    else admit(request, reply, `denied ${request.ip}`, null, () => deny(reply, verified.denial, scope));
  };

  app.addHook('onRequest', (request, reply, done) => {
    if (isOpen(request)) return admit(request, reply, `open ${request.ip}`, null, done);
    const header = request.headers.authorization;
    const token = tokenOf(header);
    if (token === undefined) {
      return admit(request, reply, `denied ${request.ip}`, null, () => {
        reply.header('www-authenticate', header === undefined ? 'Bearer realm="idesluss"' : challenges.tokenInvalid());
        sendProblem(reply, header === undefined ? 'unauthenticated' : 'tokenInvalid');
      });
    }
    const known = authenticate.recall(token);
    if (known !== undefined) return admit(request, reply, `${known.clientId} ${request.ip}`, known, done);
    admitVerified(request, reply, token, done).catch(done);
  });
};
