import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { accepts } from './accept.ts';
import { chooseLanguage, defaultLanguage } from './language.ts';
import { sendProblem } from './problem.ts';
import { securityHeaders } from './security-headers.ts';
import { beginSpan, formatTrace, saneRequestId } from './traceparent.ts';

const longestAddress = 2048;
const jsonOnly: readonly string[] = ['application/json'];

const one = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined;

/** Gives a request its trace and language, and its answer the headers that all answers have. */
export const enter = (request: FastifyRequest, reply: FastifyReply): void => {
  const { headers } = request;
  request.trace = beginSpan(one(headers['traceparent']));
  request.language = chooseLanguage(headers['accept-language']);
  reply.headers(securityHeaders);
  reply.header('traceparent', formatTrace(request.trace));
  reply.header('content-language', request.language);
  reply.header('vary', 'Accept-Language, Authorization');
  const requestId = saneRequestId(headers['x-request-id']);
  if (requestId !== undefined) reply.header('x-request-id', requestId);
};

/** Declares what requests carry, so that every request object has the same shape from its birth. */
const declareProperties = (app: FastifyInstance): void => {
  // Set by the first hook, before anybody can read it.
  app.decorateRequest<null, string>('trace', null);
  app.decorateRequest('language', defaultLanguage);
  app.decorateRequest('identity', null);
  app.decorateRequest('refusedWith', null);
  app.decorateRequest('repeatedNames', null);
  app.decorateRequest('idempotencyKey', '');
  app.decorateRequest('ifMatch', '');
};

/** The first hook of every request, also of those nothing answers to. */
export const addContext = (app: FastifyInstance): void => {
  declareProperties(app);
  app.addHook('onRequest', (request, reply, done) => {
    enter(request, reply);
    if (request.url.length > longestAddress) return sendProblem(reply, 'addressTooLong');
    const offered = request.routeOptions.config.produces ?? jsonOnly;
    if (!request.is404 && !accepts(request.headers.accept, offered)) return sendProblem(reply, 'notAcceptable');
    done();
  });
};
