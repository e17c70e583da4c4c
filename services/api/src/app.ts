import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyServerOptions,
  LogController,
} from 'fastify';
import { registerApiInfo } from './about/api-info.ts';
import { registerDocs } from './about/docs.ts';
import { registerHealth } from './about/health.ts';
import { registerOpenapiDocument } from './about/openapi-document.ts';
import { registerProblemPages } from './about/problem-pages.ts';
import { registerSecurityTxt } from './about/security-txt.ts';
import type { Config } from './config.ts';
import { type Authenticate, createAuthentication } from './http/authentication.ts';
import { basePath, docsPath } from './http/base.ts';
import { addBodyParsing } from './http/body.ts';
import { answerConnect, clientErrorAnswer } from './http/client-error.ts';
import { callerAddress } from './http/caller-address.ts';
import { addContext } from './http/context.ts';
import { addCrossOrigin } from './http/cross-origin.ts';
import { addErrorAnswers, answerEarlyError } from './http/error-handler.ts';
import { addGuard } from './http/guard.ts';
import { addMethodAnswers } from './http/methods.ts';
import { addObservability, createMetrics, type Metrics } from './http/observability.ts';
import { addOpenapi, type Remark } from './http/openapi.ts';
import { addRateLimit } from './http/rate-limit.ts';
import type { Api } from './http/request.ts';
import { addRouteRules } from './http/route-rules.ts';
import { createValidatorBuilder } from './http/validation.ts';

/** Everything the service gets from outside: nothing below reads a clock, an environment or a socket by itself. */
export type Deps = {
  readonly config: Config;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Answers when the database does. */
  readonly ping: () => Promise<void>;
  readonly logger?: FastifyBaseLogger;
  readonly metrics?: Metrics;
  readonly authenticate?: Authenticate;
  /** A line more for the description of an operation, by its id; the demo says who to be. */
  readonly remark?: Remark;
  /** The resources, below the versioned base, in the order of the sluice. */
  readonly slices?: readonly ((api: Api) => void)[];
};

const timeouts = { connectionTimeout: 60_000, requestTimeout: 30_000, keepAliveTimeout: 72_000 };

const buildSerializer = () => () => (value: unknown) => JSON.stringify(value);

const options = ({ config, logger }: Deps): FastifyServerOptions => ({
  ...timeouts,
  ...(logger === undefined ? { logger: false } : { loggerInstance: logger }),
  // One line a request, ours: Fastify's two would carry addresses with their queries.
  logController: new LogController({ disableRequestLogging: true }),
  childLoggerFactory: (parent) => parent,
  bodyLimit: config.bodyLimit,
  trustProxy: config.trustProxy.length > 0 && config.proxyHeader === 'x-forwarded-for' ? [...config.trustProxy] : false,
  requestIdHeader: false,
  return503OnClosing: true,
  routerOptions: { maxParamLength: 100, caseSensitive: true },
  // Bodies are written out by us (answer.ts): a serialiser per route would only cost at the start. Given here because a
  // context with schemas of its own forgets what is set on the application.
  schemaController: { compilersFactory: { buildValidator: createValidatorBuilder(), buildSerializer } },
  frameworkErrors: (error, request, reply) => answerEarlyError(error, request, reply),
  clientErrorHandler: clientErrorAnswer(config.docsBaseUrl),
});

/** What every request passes, outermost first. */
const addLayers = async (app: FastifyInstance, { config, clock, ...deps }: Deps): Promise<void> => {
  const { oidcIssuer: issuer, oidcAudience: audience, oidcJwksUrl: jwksUrl, oidcScope: scope, tenantId } = config;
  const authenticate = deps.authenticate ?? createAuthentication({ issuer, audience, jwksUrl, tenantId, scope, clock });
  const rateLimit = await addRateLimit(app, config.rateLimitPerMinute);
  addContext(app);
  await addCrossOrigin(app, config.corsOrigins);
  addObservability(app, deps.metrics ?? createMetrics());
  addGuard(app, { authenticate, rateLimit, scope, from: callerAddress(config.proxyHeader, config.trustProxy) });
  addBodyParsing(app);
  addErrorAnswers(app);
};

/** The whole service, the same in production and in tests. */
export const buildApp = async (deps: Deps): Promise<FastifyInstance> => {
  const { config } = deps;
  const app = fastify(options(deps)).withTypeProvider<TypeBoxTypeProvider>();
  app.decorate('settings', { baseUrl: `${config.publicBaseUrl}${basePath}`, docsBaseUrl: config.docsBaseUrl });
  answerConnect(app.server, config.docsBaseUrl);
  addMethodAnswers(app);
  await addOpenapi(app, deps);
  addRouteRules(app, docsPath);
  await addLayers(app, deps);
  registerHealth(app, deps.ping);
  registerProblemPages(app);
  registerSecurityTxt(app, config, deps.clock);
  await app.register(
    async (api: Api) => {
      registerApiInfo(api);
      registerOpenapiDocument(api);
      for (const registerSlice of deps.slices ?? []) registerSlice(api);
    },
    { prefix: basePath },
  );
  await registerDocs(app, config);
  await app.ready();
  return app;
};
