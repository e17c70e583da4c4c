import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.ts';
import { findRepeatedNames } from './repeated-names.ts';
import { checkBody, checkParameters, checkQuery, type TextFault } from './text-check.ts';
import type { Fault } from './problem.ts';
import { mostFaults } from './problem-schema.ts';
import { faultAt } from './validation.ts';

/** Faults that the parser finds before any schema can; the error handler turns them into problems. */
export const bodyFaults = { malformed: 'IDESLUSS_BODY', mediaType: 'IDESLUSS_MEDIA_TYPE' } as const;

const fault = (code: string): Error => Object.assign(new Error(code), { code, statusCode: 400 });

const otherCharset = (contentType: string | undefined): boolean => {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1];
  return charset !== undefined && charset.toLowerCase() !== 'utf-8' && charset.toLowerCase() !== 'utf8';
};

type Done = (error: Error | null, body?: unknown) => void;

const parseJson = (request: FastifyRequest, body: Buffer, done: Done): void => {
  if (otherCharset(request.headers['content-type'])) return done(fault(bodyFaults.mediaType));
  if (!isUtf8(body)) return done(fault(bodyFaults.malformed));
  try {
    const text = body.toString('utf8');
    const parsed: unknown = JSON.parse(text);
    request.repeatedNames = findRepeatedNames(text);
    done(null, parsed);
  } catch {
    done(fault(bodyFaults.malformed));
  }
};

const inLanguage = (request: FastifyRequest, part: Fault['in'], found: readonly TextFault[]): Fault[] =>
  found.map(({ pointer, code }) => faultAt(part, pointer, code, request.language));

/** JSON only, in UTF-8; merge patches for PATCH. Everything else is 415. */
export const addBodyParsing = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    parseJson(request, Buffer.isBuffer(body) ? body : Buffer.from(body), done);
  });
  app.addContentTypeParser('application/merge-patch+json', { parseAs: 'buffer' }, (request, body, done) => {
    if (request.method !== 'PATCH') done(fault(bodyFaults.mediaType));
    else parseJson(request, Buffer.isBuffer(body) ? body : Buffer.from(body), done);
  });
  app.addHook('preValidation', (request: FastifyRequest, reply: FastifyReply, done) => {
    const faults = [
      ...inLanguage(request, 'path', checkParameters(request.params)),
      ...inLanguage(request, 'query', checkQuery(request.url)),
      ...inLanguage(request, 'query', checkParameters(request.query)),
      ...inLanguage(request, 'body', request.repeatedNames ?? []),
      ...(request.body === undefined ? [] : inLanguage(request, 'body', checkBody(request.body))),
    ];
    if (faults.length > 0) sendProblem(reply, 'invalidRequest', { errors: faults.slice(0, mostFaults) });
    else done();
  });
};
