import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { defaultLanguage } from './language.ts';
import { problemMediaType, problemPage, wordsOf } from './problem.ts';
import { type HttpProblemCode, httpProblems } from './problem-texts.ts';
import { beginSpan, formatTrace } from './traceparent.ts';

type ClientError = Error & { readonly code?: string };

const byCode: Readonly<Record<string, HttpProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'requestTimeout',
  HPE_HEADER_OVERFLOW: 'headersTooLarge',
};

/** A problem as it goes over a socket that nothing else will be said on. */
const written = (code: HttpProblemCode, docsBaseUrl: string, more: readonly string[] = []): string => {
  const { status } = httpProblems[code];
  const trace = beginSpan(undefined);
  const words = wordsOf(code, defaultLanguage);
  const body = JSON.stringify({
    type: problemPage(docsBaseUrl, code),
    status,
    instance: '/',
    code,
    traceId: trace.traceId,
    ...words,
  });
  const head = [
    `HTTP/1.1 ${status} ${code}`,
    `content-type: ${problemMediaType}`,
    `content-language: ${defaultLanguage}`,
    `content-length: ${Buffer.byteLength(body)}`,
    `traceparent: ${formatTrace(trace)}`,
    ...more,
    'connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
};

/** Answers what never became a request: broken HTTP, endless headers, a caller who does not finish. */
export const clientErrorAnswer =
  (docsBaseUrl: string) =>
  (error: ClientError, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
      socket.destroy();
      return;
    }
    socket.end(written(byCode[error.code ?? ''] ?? 'malformedRequest', docsBaseUrl));
  };

/**
 * Answers CONNECT, which asks for a way through to somewhere else: Node hands over the bare socket, and closes it without
 * a word where nobody takes it. There is no such way, so Allow names no method.
 */
export const answerConnect = (server: Server, docsBaseUrl: string): void => {
  server.on('connect', (_request, socket) => {
    // Nobody else listens to it any more, and a caller who has gone must not bring down the process.
    socket.on('error', () => socket.destroy());
    // Whatever else comes is let go by, so that the answer gets through; then the caller has a second to leave.
    socket.resume().end(written('methodNotAllowed', docsBaseUrl, ['allow: ']));
    setTimeout(() => socket.destroy(), 1000).unref();
  });
};
