import type { PublicBody } from '@idesluss/core';
import type { Static } from 'typebox';
import type { LinkTo } from '../http/links.ts';
import type { Shown } from '../http/stream-routes.ts';
import type { PublicBodyView } from './schemas.ts';

const view = ({ id, version, kind, organisationNumber, scbCode, name, validTo }: PublicBody) =>
  ({
    ...{ publicBodyId: id, version, kind, organisationNumber, scbCode, name, validTo },
  }) satisfies Omit<Static<typeof PublicBodyView>, '_links'>;

const links = ({ id }: PublicBody): readonly LinkTo[] => [
  { rel: 'self', path: `/public-bodies/${id}`, title: { sv: 'Huvudmannen', en: 'The public body' } },
  { rel: 'collection', path: '/public-bodies', title: { sv: 'Alla andra huvudmän', en: 'All other public bodies' } },
];

export const shownPublicBody: Shown<'publicBody'> = { kind: 'publicBody', view, links };
