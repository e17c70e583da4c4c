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

/** Answers what never became a request: broken HTTP, endless headers, a caller who does not finish. */
export const clientErrorAnswer =
  (docsBaseUrl: string) =>
  (error: ClientError, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
      socket.destroy();
      return;
    }
    const code = byCode[error.code ?? ''] ?? 'malformedRequest';
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
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  };
