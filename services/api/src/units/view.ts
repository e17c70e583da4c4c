import type { Unit } from '@idesluss/core';
import type { Static } from 'typebox';
import type { LinkTo } from '../http/links.ts';
import type { Shown } from '../http/stream-routes.ts';
import type { UnitView } from './schemas.ts';

const view = ({ id, version, kind, name, parentId, bodyId, validFrom, validTo }: Unit) =>
  ({
    ...{ unitId: id, version, kind, name, parentUnitId: parentId, bodyId },
    ...{ validFrom, validTo },
  }) satisfies Omit<Static<typeof UnitView>, '_links'>;

const links = ({ id, parentId, bodyId }: Unit): readonly LinkTo[] => [
  { rel: 'self', path: `/units/${id}`, title: { sv: 'Enheten', en: 'The unit' } },
  ...(parentId === null
    ? []
    : [{ rel: 'parent', path: `/units/${parentId}`, title: { sv: 'Enheten ovanför', en: 'The unit above' } }]),
  ...(bodyId === null
    ? []
    : [{ rel: 'body', path: `/bodies/${bodyId}`, title: { sv: 'Nämnd eller styrelse', en: 'Committee or board' } }]),
  { rel: 'collection', path: '/units', title: { sv: 'Alla enheter', en: 'All units' } },
];

export const shownUnit: Shown<'unit'> = { kind: 'unit', view, links };
