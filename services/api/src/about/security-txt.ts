import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { openAction } from '../http/request.ts';

const dayMs = 86_400_000;
/** RFC 9116 wants less than a year; whoever keeps a copy should come back sooner. */
const days = 180;

const lines = (
  { securityContact, securityPolicyUrl, contactEmail, publicBaseUrl }: Config,
  now: Date,
): readonly string[] => [
  `Contact: ${securityContact ?? `mailto:${contactEmail}`}`,
  `Expires: ${new Date(Math.floor(now.getTime() / dayMs + days) * dayMs).toISOString()}`,
  ...(securityPolicyUrl === undefined ? [] : [`Policy: ${securityPolicyUrl}`]),
  'Preferred-Languages: sv, en',
  `Canonical: ${publicBaseUrl}/.well-known/security.txt`,
];

/** Whom to tell of a weakness (RFC 9116). Outside the versioned base and the document. */
export const registerSecurityTxt = (app: FastifyInstance, config: Config, clock: () => Date): void => {
  const open = { config: { action: openAction, produces: ['text/plain'] }, schema: { hide: true } } as const;
  app.get('/.well-known/security.txt', open, (_request, reply) => {
    const text = `${lines(config, clock()).join('\n')}\n`;
    reply.header('cache-control', 'public, max-age=3600').type('text/plain; charset=utf-8').send(text);
  });
};
