import type { FastifyReply } from 'fastify';
import type { Language } from './language.ts';
import { type HttpProblemCode, httpProblems } from './problem-texts.ts';

/** One thing to correct: where it is, what is wrong (a code for machines, a sentence for people). */
export type Fault = {
  readonly in: 'body' | 'query' | 'path' | 'header';
  /** RFC 6901 pointer into that part; the empty string is the whole part. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
};

/** RFC 9457 with our own members. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly traceId: string;
  readonly errors?: readonly Fault[];
  /** What the rule looked at, for machines: the refusal's own data. */
  readonly refusal?: Readonly<Record<string, unknown>>;
};

type Words = { readonly title: string; readonly detail: string };
type More = Pick<Problem, 'errors' | 'refusal'>;

export const problemMediaType = 'application/problem+json; charset=utf-8';

/** The page that explains a problem; generated from the tables. */
export const problemPage = (docsBaseUrl: string, code: string): string => `${docsBaseUrl}/problems/${code}`;

/** Path without its query: a query may carry what people searched for. */
const pathOf = (url: string): string => url.slice(0, url.includes('?') ? url.indexOf('?') : undefined).slice(0, 2048);

/** Sends any problem. Meant for the tables of HTTP problems and of refusals; slices use sendProblem and sendRefusal. */
export const sendProblemOf = (
  reply: FastifyReply,
  code: string,
  status: number,
  words: Words,
  more: More = {},
): void => {
  const { request } = reply;
  const problem: Problem = {
    type: problemPage(request.server.settings.docsBaseUrl, code),
    title: words.title,
    status,
    detail: words.detail,
    instance: pathOf(request.url),
    code,
    traceId: request.trace.traceId,
    ...more,
  };
  reply
    .code(status)
    .header('content-type', problemMediaType)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
};

/** The words of an HTTP problem in one language. */
export const wordsOf = (code: HttpProblemCode, language: Language): Words => {
  const { title, detail } = httpProblems[code];
  return { title: title[language], detail: detail[language] };
};

/** Answers with a problem that belongs to HTTP: unknown resource, stale If-Match, schema faults. */
export const sendProblem = (reply: FastifyReply, code: HttpProblemCode, more: More = {}): void =>
  sendProblemOf(reply, code, httpProblems[code].status, wordsOf(code, reply.request.language), more);
