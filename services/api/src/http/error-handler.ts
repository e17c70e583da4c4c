import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable, type Unavailable } from '../db/failures.ts';
import { bodyFaults } from './body.ts';
import { enter } from './context.ts';
import { sendProblem } from './problem.ts';
import type { HttpProblemCode } from './problem-texts.ts';
import { toFaults } from './validation.ts';

/** What Fastify and our own parser say by code; anything else is a fault of ours. */
const byCode: Readonly<Record<string, HttpProblemCode>> = {
  [bodyFaults.malformed]: 'malformedBody',
  [bodyFaults.mediaType]: 'unsupportedMediaType',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformedBody',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformedBody',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformedBody',
  FST_ERR_CTP_BODY_TOO_LARGE: 'bodyTooLarge',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupportedMediaType',
  FST_ERR_BAD_URL: 'malformedAddress',
  FST_ERR_INVALID_URL: 'malformedAddress',
  FST_ERR_MAX_PARAM_LENGTH: 'notFound',
  ECONNRESET: 'malformedBody',
};

const sendUnavailable = (error: Unavailable, request: FastifyRequest, reply: FastifyReply): void => {
  request.log.warn({ traceId: request.trace.traceId, err: error }, 'unavailable');
  reply.header('retry-after', String(Math.max(1, Math.ceil(error.retryAfter))));
  sendProblem(reply, 'unavailable');
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The names that the query of this route may have. */
const namesOfQuery = ({ routeOptions }: FastifyRequest): readonly string[] | undefined => {
  const query: unknown = routeOptions.schema?.querystring;
  const known: unknown = isObject(query) && 'properties' in query ? query.properties : undefined;
  return isObject(known) ? Object.keys(known) : undefined;
};

/** Turns whatever was thrown into a problem. A fault of ours is logged with its trace id, and answered without a word of it. */
const answerError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  if (error.validation !== undefined) {
    const context = error.validationContext ?? 'body';
    const errors = toFaults(error.validation, context, request.language, namesOfQuery(request));
    return sendProblem(reply, 'invalidRequest', { errors });
  }
  const known = byCode[error.code];
  if (known !== undefined) return sendProblem(reply, known);
  if (isUnavailable(error)) return sendUnavailable(error, request, reply);
  request.log.error({ traceId: request.trace.traceId, route: request.routeOptions.url, err: error }, 'fault');
  sendProblem(reply, 'internalFault');
};

/** The same for what fails before any hook has run: an address that cannot be decoded. */
export const answerEarlyError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  enter(request, reply);
  answerError(error, request, reply);
};

export const addErrorAnswers = (app: FastifyInstance): void => {
  app.setErrorHandler(answerError);
};
