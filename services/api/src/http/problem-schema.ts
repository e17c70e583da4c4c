import { describeRefusal, noNames } from '@idesluss/core';
import type { Language } from './language.ts';
import { problemPage } from './problem.ts';
import { type HttpProblemCode, httpProblems } from './problem-texts.ts';
import { integer, list, oneOf, open, optional, text } from './schema.ts';

/** At most this many faults are told: enough to correct a form, too few to make the answer a burden. */
export const mostFaults = 50;
export const longestPointer = 500;
export const longestMessage = 1000;

const Fault = open({
  in: oneOf(['body', 'query', 'path', 'header']),
  pointer: text({ min: 0, max: longestPointer, description: 'RFC 6901; tom för helheten / empty for the whole' }),
  code: text({ max: 100 }),
  message: text({ max: longestMessage }),
});

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';

/** The body of every 4xx and 5xx: RFC 9457, whole in itself, as the national profile wants it. */
export const ProblemSchema = open(
  {
    type: text({ max: 500, description: 'Sidan som förklarar problemet / The page that explains the problem' }),
    title: text({ max: 200 }),
    status: integer({ min: 400, max: 599 }),
    detail: text({ max: 2000 }),
    instance: text({ max: 2048 }),
    code: text({ max: 100, description: 'Skälet som kod / The reason as a code' }),
    traceId: text({ max: 32 }),
    errors: optional(list(Fault, { max: mostFaults, description: 'Det som ska rättas / What to correct' })),
    refusal: optional(open({}, { description: 'Det som regeln såg / What the rule looked at' })),
  },
  { $id: 'Problem', description: 'Problem (RFC 9457)' },
);

const fallback: readonly HttpProblemCode[] = [
  'invalidRequest',
  'unauthenticated',
  'insufficientScope',
  'preconditionFailed',
];
const codes = Object.keys(httpProblems).filter((code): code is HttpProblemCode => Object.hasOwn(httpProblems, code));

/** The HTTP problem that best shows what a status means; a 409 is nearly always a refusal of the sluice. */
const codeFor = (status: number): HttpProblemCode | undefined =>
  status === 409
    ? undefined
    : (fallback.find((code) => httpProblems[code].status === status) ??
      codes.find((code) => httpProblems[code].status === status));

const comesFirst = { code: 'awaits', command: 'openGateCase' } as const;

/** An example of a problem with this status, for the document. */
export const problemExample = (status: number, docsBaseUrl: string, language: Language = 'sv') => {
  const code = codeFor(status);
  const words =
    code === undefined
      ? { code: comesFirst.code, ...describeRefusal(comesFirst, language, noNames) }
      : { code, title: httpProblems[code].title[language], detail: httpProblems[code].detail[language] };
  return { type: problemPage(docsBaseUrl, words.code), status, instance: '/idesluss/v0/units', traceId, ...words };
};
