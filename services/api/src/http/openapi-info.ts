import type { Config } from '../config.ts';
import { apiVersion, basePath } from './base.ts';

const description = `Idésluss bär en idé i en kommun från ett upptäckt behov till en innovation i daglig användning: idén tas emot, utvecklas, prövas vid beslutspunkter för tid, pengar och att skala upp, mäts i en pilot och införs eller avslutas med sina lärdomar.

Idésluss carries an idea in a municipality from a noticed need to an innovation in daily use: it is received, developed, tried at gates for time, money and scale, measured in a pilot, and put to use or stopped with its lessons.

**Begränsningar / Known limitations**: betaversion, gränssnittet kan ändras; filter och sortering är få. / Beta: the interface may change; filters and sort orders are few.`;

/** Who answers for the interface, under which terms and at which service level; all from the configuration. */
export const openapiInfo = (config: Config) => ({
  title: 'Idésluss',
  version: apiVersion,
  description,
  termsOfService: config.termsUrl,
  contact: { name: config.contactName, email: config.contactEmail, url: config.contactUrl },
  license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
  'x-sla': { availability: config.slaAvailability, responseTime: config.slaResponseTime, support: config.slaSupport },
  'x-limitations': 'Betaversion / Beta',
});

/** Where tokens come from, and how they are sent. */
export const securitySchemes = (config: Config) => {
  const issuer = config.oidcIssuer.replace(/\/$/, '');
  const tokenUrl = config.oidcTokenUrl ?? `${issuer}/token`;
  return {
    login: {
      type: 'oauth2',
      description: 'Logga in i webbläsaren / Log in in the browser (code flow + PKCE)',
      flows: {
        authorizationCode: {
          authorizationUrl: config.oidcAuthorizationUrl ?? `${issuer}/auth`,
          tokenUrl,
          refreshUrl: tokenUrl,
          scopes: { [config.oidcScope]: 'Använda slussen / Use the sluice' },
        },
      },
    },
    bearer: {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description: 'Klistra in en biljett / Paste a token (RFC 9068)',
    },
  } as const;
};

export const security = (config: Config): Record<string, string[]>[] => [{ login: [config.oidcScope] }, { bearer: [] }];

export const servers = (config: Config) => [
  { url: `${config.publicBaseUrl}${basePath}`, description: 'Den här tjänsten / This service' },
];
