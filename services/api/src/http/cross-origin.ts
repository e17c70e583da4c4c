import cors, { type FastifyCorsOptionsDelegate } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const exposed = ['ETag', 'Location', 'Retry-After', 'Allow', 'traceparent', 'X-Request-Id'];

/** Lets pages of the named origins call, and none when none is named. A plain OPTIONS is not theirs to answer. */
export const addCrossOrigin = async (app: FastifyInstance, origins: readonly string[]): Promise<void> => {
  if (origins.length === 0) return;
  const named = {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: exposed,
    maxAge: 600,
  };
  const nobody = { origin: false };
  const delegator: FastifyCorsOptionsDelegate = (request, decide) => {
    const plain = request.method === 'OPTIONS' && request.headers['access-control-request-method'] === undefined;
    decide(null, plain ? nobody : named);
  };
  await app.register(cors, { delegator });
};
