import { access } from '@idesluss/core';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { unbounded } from './bounds.ts';
import { addPreconditions } from './preconditions.ts';
import { openAction } from './request.ts';
import { closed } from './schema.ts';
import { exampleOf, schemasUsedBy, shareSchemas } from './shared-schemas.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Routes of Swagger UI and of the CORS plugin, which cannot say an action themselves; they give away nothing. */
const isForeign = ({ url, method }: RouteOptions, docsPrefix: string): boolean =>
  url === docsPrefix || url.startsWith(`${docsPrefix}/`) || (method === 'OPTIONS' && (url === '*' || url === '/*'));

const noQuery = closed({});

const isKnown = (action: string | undefined): boolean =>
  action !== undefined && (action === openAction || Object.hasOwn(access, action));

const isText = (value: unknown): boolean => typeof value === 'string' && value.length > 0;

const bodyFaults = (schema: Schema): string[] => {
  const { body } = schema;
  if (body === undefined) return [];
  const bounds = [body, ...schemasUsedBy(body).values()].flatMap((part) => unbounded(part));
  const example = exampleOf(body) !== undefined;
  return [...bounds.map((sentence) => `body: ${sentence}`), ...(example ? [] : ['its body has no example'])];
};

const parameterFaults = (schema: Schema): string[] =>
  ['params', 'querystring'].flatMap((part) => unbounded(schema[part]).map((sentence) => `${part}: ${sentence}`));

/** What a route that is shown in the document still lacks. */
const documentationFaults = (schema: Schema): string[] => [
  ...['operationId', 'summary', 'description']
    .filter((name) => !isText(schema[name]))
    .map((name) => `it has no ${name}`),
  ...(Array.isArray(schema['tags']) && schema['tags'].length > 0 ? [] : ['it has no tags']),
  ...(typeof schema['response'] === 'object' ? [] : ['it declares no answer']),
];

/** Successes in JSON whose reader would get no example; those that name their media types carry their own. */
const answerFaults = (schema: Schema): string[] =>
  Object.entries({ ...(typeof schema['response'] === 'object' ? schema['response'] : {}) })
    .filter(
      ([, answer]) =>
        typeof answer === 'object' &&
        answer !== null &&
        !('content' in answer) &&
        !('type' in answer && answer.type === 'null'),
    )
    .filter(([, answer]) => exampleOf(answer) === undefined)
    .map(([status]) => `its answer ${status} has no example`);

const faultsOf = (route: RouteOptions): string[] => {
  const schema: Schema = { ...route.schema };
  if (schema['hide'] === true) return [];
  return [...documentationFaults(schema), ...parameterFaults(schema), ...bodyFaults(schema), ...answerFaults(schema)];
};

/**
 * Every route keeps the rules, or the service does not start: it names its action, is described, takes only bounded
 * input, and has examples. Named schemas it uses are shared, and what it must be sent is checked before it runs.
 */
export const addRouteRules = (app: FastifyInstance, docsPrefix: string): void => {
  app.addHook('onRoute', function keepRules(route) {
    const name = `${String(route.method)} ${route.url}`;
    if (isForeign(route, docsPrefix)) {
      route.config = { ...route.config, action: openAction, produces: ['*/*', 'text/html', 'application/json'] };
      route.schema = { ...route.schema, hide: true };
      return;
    }
    if (!isKnown(route.config?.action)) throw new Error(`${name} names no action of the access table`);
    const faults = faultsOf(route);
    if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
    // A route that says nothing about its query takes none: an unknown parameter is refused everywhere.
    if (route.schema?.hide !== true) route.schema = { querystring: noQuery, ...route.schema };
    shareSchemas(this, route.schema);
    addPreconditions(route);
  });
};
