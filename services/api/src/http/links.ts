import type { FastifyReply } from 'fastify';
import type { Static } from 'typebox';
import type { Text } from './language.ts';
import type { Link } from './schema.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A link before it is made absolute and put into the reader's language. `path` starts with / and is below the base. */
export type LinkTo = { readonly rel: string; readonly path: string; readonly title: Text; readonly method?: Method };

/** The absolute address of something below the versioned base. */
export const addressOf = (reply: FastifyReply, path: string): string => `${reply.server.settings.baseUrl}${path}`;

/** Links as they stand in answers. */
export const toLinks = (reply: FastifyReply, links: readonly LinkTo[]): Static<typeof Link>[] =>
  links.map(({ rel, path, title, method = 'GET' }) => ({
    rel,
    href: addressOf(reply, path),
    method,
    title: title[reply.request.language],
  }));
