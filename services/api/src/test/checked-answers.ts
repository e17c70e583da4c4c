import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { createAnswerCheck } from './answer-check.ts';

type Injected = (options: InjectOptions | string) => Promise<LightMyRequestResponse>;

const urlOf = ({ url, path }: InjectOptions): string => {
  const address = url ?? path ?? '/';
  return typeof address === 'string' ? address : address.pathname;
};

type Document = ReturnType<FastifyInstance['swagger']>;
const checks = new Map<string, ReturnType<typeof createAnswerCheck>>();

/** One check for all applications that answer alike: how one signs in, which differs between them, is no part of it. */
const checkFor = (document: Document): ReturnType<typeof createAnswerCheck> => {
  const key = JSON.stringify(document, (name, value: unknown) => (name === 'securitySchemes' ? undefined : value));
  const check = checks.get(key) ?? createAnswerCheck(document);
  checks.set(key, check);
  return check;
};

/** Makes every injected request of a test fail with a sentence when its answer is not what the document tells. */
export const checkAnswers = (app: FastifyInstance): void => {
  const faultsOf = checkFor(app.swagger());
  const inject: Injected = app.inject.bind(app);
  const checked: Injected = async (options) => {
    const answer = await inject(options);
    const { statusCode: status, headers, body } = answer;
    const asked = typeof options === 'string' ? { url: options } : options;
    const faults = faultsOf({
      method: (asked.method ?? 'GET').toUpperCase(),
      url: urlOf(asked),
      status,
      headers,
      body,
    });
    if (faults.length > 0)
      throw new Error(`answers that are not as documented:\n${faults.join('\n')}\n${body.slice(0, 2000)}`);
    return answer;
  };
  // Tests await what they inject; the callback and chain forms of Fastify's type are not used by any.
  app.inject = checked as typeof app.inject;
};
