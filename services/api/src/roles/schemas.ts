import { roleNames } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { pageAnswer, pageQuery } from '../http/page.ts';
import { closed, date, integer, Links, list, nullable, oneOf, open, optional, refTo, uuid } from '../http/schema.ts';

const { people, units, tryRole } = demoIds;

export const RoleView = open(
  {
    roleId: uuid(),
    version: integer({ min: 1 }),
    personId: uuid(),
    role: oneOf(roleNames),
    unitId: nullable(
      uuid({ description: 'Enheten rollen gäller vid; null gäller överallt / Where; null is everywhere' }),
    ),
    validFrom: date(),
    validTo: nullable(date({ description: 'Första dagen den inte gäller / First day on which it is no longer valid' })),
    _links: Links,
  },
  {
    $id: 'Role',
    description: 'En tilldelad roll / An assigned role',
    example: {
      roleId: tryRole.revokeRole,
      version: 1,
      personId: people.assessorOne,
      role: 'assessor',
      unitId: units.care,
      validFrom: '2026-01-01',
      validTo: null,
      _links: [],
    },
  },
);

export const RoleList = open(
  { roles: list(refTo(RoleView), { max: 100 }), ...pageAnswer },
  {
    $id: 'RoleList',
    example: { roles: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

export const roleParams = closed({ roleId: uuid({ example: tryRole.revokeRole }) });

export const roleQuery = closed({
  personId: optional(
    uuid({ description: 'Bara den här personens roller / Only this person’s roles', example: people.assessorOne }),
  ),
  ...pageQuery,
});

export const newRole = closed(
  {
    personId: uuid(),
    role: oneOf(roleNames),
    unitId: optional(nullable(uuid())),
    validFrom: date(),
    validTo: optional(nullable(date())),
  },
  {
    example: { personId: people.teacher, role: 'assessor', unitId: units.care, validFrom: '2026-01-01' },
  },
);

export const roleRevocation = closed(
  { validTo: date({ description: 'Första dagen den inte gäller / First day on which it is no longer valid' }) },
  { example: { validTo: '2030-12-31' } },
);
