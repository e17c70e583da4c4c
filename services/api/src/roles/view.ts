import type { RoleAssignment } from '@idesluss/core';
import type { Static } from 'typebox';
import type { LinkTo } from '../http/links.ts';
import type { Shown } from '../http/stream-routes.ts';
import type { RoleView } from './schemas.ts';

const viewRole = ({ id, version, personId, role, unitId, validFrom, validTo }: RoleAssignment) =>
  ({ roleId: id, version, personId, role, unitId, validFrom, validTo }) satisfies Omit<
    Static<typeof RoleView>,
    '_links'
  >;

const links = ({ id, personId, unitId }: RoleAssignment): readonly LinkTo[] => [
  { rel: 'self', path: `/roles/${id}`, title: { sv: 'Rollen', en: 'The role' } },
  { rel: 'person', path: `/people/${personId}`, title: { sv: 'Den som har rollen', en: 'Who holds the role' } },
  ...(unitId === null ? [] : [{ rel: 'unit', path: `/units/${unitId}`, title: { sv: 'Enheten', en: 'The unit' } }]),
  { rel: 'collection', path: '/roles', title: { sv: 'Alla roller', en: 'All roles' } },
];

export const shownRole: Shown<'role'> = { kind: 'role', view: viewRole, links };
