import type { Api } from '@idesluss/api/src/http/request.ts';

/** Puts a route that answers always the same bytes; below the stack it needs a token like any other. */
export const registerFixed = (app: Pick<Api, 'get'>, path: string, bytes: string): void => {
  app.get(path, { config: { action: 'listInitiatives' }, schema: { hide: true } }, (_request, reply) => {
    reply.type('application/json; charset=utf-8').send(bytes);
  });
};
