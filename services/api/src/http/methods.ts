import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.ts';

type Place = { readonly pattern: RegExp; readonly methods: Set<string> };

const toPattern = (url: string): RegExp => {
  const parts = url.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part === '*' ? '.*' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('/')}$`);
};

const pathOf = (url: string): string => url.split(/[?#;]/, 1)[0] ?? '';

const allowOf = (methods: Set<string>): string =>
  [...methods, 'OPTIONS']
    .filter((name, at, all) => all.indexOf(name) === at)
    .sort()
    .join(', ');

/**
 * Answers where no route does: 405 with Allow where the path exists under another method (Fastify says 404), 204 with
 * Allow for OPTIONS, else 404.
 */
export const addMethodAnswers = (app: FastifyInstance): void => {
  const places = new Map<string, Place>();
  app.addHook('onRoute', ({ url, method }) => {
    // The preflight route of the CORS plugin stands on every path and says nothing about which paths there are.
    if (url === '*' || url === '/*') return;
    const place = places.get(url) ?? { pattern: toPattern(url), methods: new Set<string>() };
    for (const name of [method].flat()) place.methods.add(name);
    places.set(url, place);
  });

  const methodsAt = (path: string): Set<string> => {
    const found = new Set<string>();
    for (const { pattern, methods } of places.values()) {
      if (pattern.test(path)) for (const name of methods) found.add(name);
    }
    return found;
  };

  const answerNowhere = (request: FastifyRequest, reply: FastifyReply): void => {
    const methods = methodsAt(pathOf(request.url));
    if (methods.size === 0 || methods.has(request.method)) return sendProblem(reply, 'notFound');
    reply.header('allow', allowOf(methods));
    if (request.method !== 'OPTIONS') return sendProblem(reply, 'methodNotAllowed');
    reply.code(204).send();
  };
  app.setNotFoundHandler(answerNowhere);
  // Before anybody looks for a body: where nothing is, it does not matter what a QUERY or a POST came with.
  app.addHook('preParsing', (request, reply, _payload, done) => {
    if (request.is404) answerNowhere(request, reply);
    else done();
  });
};
