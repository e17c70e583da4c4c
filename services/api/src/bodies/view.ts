import type { Body } from '@idesluss/core';
import type { Static } from 'typebox';
import type { LinkTo } from '../http/links.ts';
import type { Shown } from '../http/stream-routes.ts';
import type { BodyView } from './schemas.ts';

const view = ({ id, version, kind, name }: Body) =>
  ({ bodyId: id, version, kind, name }) satisfies Omit<Static<typeof BodyView>, '_links'>;

const links = ({ id }: Body): readonly LinkTo[] => [
  { rel: 'self', path: `/bodies/${id}`, title: { sv: 'Organet', en: 'The body' } },
  { rel: 'collection', path: '/bodies', title: { sv: 'Alla organ', en: 'All bodies' } },
];

export const shownBody: Shown<'body'> = { kind: 'body', view, links };
