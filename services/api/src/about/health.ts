import type { FastifyInstance } from 'fastify';
import { sendProblem } from '../http/problem.ts';
import { openAction } from '../http/request.ts';

const longestWait = 2000;
const json = 'application/json; charset=utf-8';

const inTime = async (ping: () => Promise<void>): Promise<boolean> => {
  const { promise: tooLate, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(resolve, longestWait, false);
  const answered = ping().then(
    () => true,
    () => false,
  );
  const ready = await Promise.race([answered, tooLate]);
  clearTimeout(timer);
  return ready;
};

/** For whoever watches the process: is it alive, and can it serve? Outside the versioned base and the document. */
export const registerHealth = (app: FastifyInstance, ping: () => Promise<void>): void => {
  const open = { config: { action: openAction }, schema: { hide: true } } as const;
  app.get('/health/live', open, (_request, reply) => {
    reply.header('cache-control', 'no-store').type(json).send('{"status":"ok"}');
  });
  app.get('/health/ready', open, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (await inTime(ping)) {
      reply.type(json).send('{"status":"ok"}');
      return;
    }
    reply.header('retry-after', '5');
    sendProblem(reply, 'unavailable');
  });
};
