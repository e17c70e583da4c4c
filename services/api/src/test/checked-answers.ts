import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { createAnswerCheck } from './answer-check.ts';

type Injected = (options: InjectOptions | string) => Promise<LightMyRequestResponse>;

const urlOf = ({ url, path }: InjectOptions): string => {
  const address = url ?? path ?? '/';
  return typeof address === 'string' ? address : address.pathname;
};

let check: ReturnType<typeof createAnswerCheck> | undefined;

/**
 * Makes every injected request of a test fail with a sentence when its answer is not what the document tells. For
 * composed applications only: all of them answer alike, so the document of the first is made, and read, for all. How one
 * signs in, which differs between them, is no part of what is checked.
 */
export const checkAnswers = (app: FastifyInstance): void => {
  const faultsOf = (check ??= createAnswerCheck(app.swagger()));
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
