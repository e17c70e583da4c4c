import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { basePath, docsPath } from '../http/base.ts';
import { openAction } from '../http/request.ts';
import { docsPolicy } from '../http/security-headers.ts';
import { docsTheme } from './docs-theme.ts';
import { fillHeaders } from './fill-headers.ts';
import { unfilledQueries } from './unfilled-queries.ts';

const originOf = (address: string | undefined): string[] => (address === undefined ? [] : [new URL(address).origin]);

/** Swagger UI, the administrator's workplace: every file of it comes from here, so it works without the internet. */
export const registerDocs = async (app: FastifyInstance, config: Config): Promise<void> => {
  const talksTo = [...new Set([...originOf(config.oidcIssuer), ...originOf(config.oidcTokenUrl)])];
  // For whoever opens the bare address in a browser; no part of the interface.
  app.get(
    '/',
    { config: { action: openAction, produces: ['text/html', 'application/json'] }, schema: { hide: true } },
    (_, reply) => reply.redirect(docsPath),
  );
  await app.register(swaggerUi, {
    routePrefix: docsPath,
    staticCSP: docsPolicy(talksTo),
    theme: docsTheme,
    // Relative, so that "Try it out" calls the very host the page came from.
    transformSpecification: (document) => ({ ...document, servers: [{ url: basePath }] }),
    initOAuth: { clientId: config.docsClientId, usePkceWithAuthorizationCodeGrant: true, scopes: [config.oidcScope] },
    uiConfig: {
      // Without the bar that asks for another document to explore.
      layout: 'BaseLayout',
      deepLinking: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: -1,
      displayRequestDuration: true,
      filter: true,
      persistAuthorization: true,
      tryItOutEnabled: true,
      showMutatedRequest: true,
      requestInterceptor: fillHeaders,
      plugins: [unfilledQueries],
    },
  });
};
