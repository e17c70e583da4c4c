import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate, Denial, Identity } from './authentication.ts';
import type { CallerAddress } from './caller-address.ts';
import { sendProblem } from './problem.ts';
import type { RateLimit } from './rate-limit.ts';
import { openAction } from './request.ts';

export type GuardRules = {
  readonly authenticate: Authenticate;
  readonly rateLimit: RateLimit;
  readonly scope: string;
  readonly from: CallerAddress;
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

/** Lets a request in: who it is (default deny), and how often it may come. */
export const addGuard = (app: FastifyInstance, { authenticate, rateLimit, scope, from }: GuardRules): void => {
  /** True when the request may come now; otherwise it has been answered. */
  const mayCome = async (request: FastifyRequest, reply: FastifyReply, caller: string): Promise<boolean> => {
    const wait = await rateLimit(request, caller);
    if (wait === 0) return true;
    reply.header('retry-after', String(wait));
    sendProblem(reply, 'tooManyRequests');
    return false;
  };

  /** Bad tokens are counted by address: checking them is the dearest thing a stranger can make us do. */
  const turnAway = async (request: FastifyRequest, reply: FastifyReply, answer: () => void): Promise<void> => {
    if (await mayCome(request, reply, `denied ${from(request)}`)) answer();
  };

  const admit = async (request: FastifyRequest, reply: FastifyReply, identity: Identity): Promise<void> => {
    if (await mayCome(request, reply, `${identity.clientId} ${from(request)}`)) request.identity = identity;
  };

  app.addHook('onRequest', async (request, reply) => {
    if (isOpen(request)) return void (await mayCome(request, reply, `open ${from(request)}`));
    const header = request.headers.authorization;
    const token = tokenOf(header);
    if (token === undefined) {
      return turnAway(request, reply, () => {
        reply.header('www-authenticate', header === undefined ? 'Bearer realm="idesluss"' : challenges.tokenInvalid());
        sendProblem(reply, header === undefined ? 'unauthenticated' : 'tokenInvalid');
      });
    }
    const known = authenticate.recall(token);
    if (known !== undefined) return admit(request, reply, known);
    const verified = await authenticate.verify(token);
    if (verified.ok) return admit(request, reply, verified.identity);
    return turnAway(request, reply, () => deny(reply, verified.denial, scope));
  });
};
