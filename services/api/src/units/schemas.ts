import { unitKinds } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { pageAnswer } from '../http/page.ts';
import {
  closed,
  date,
  integer,
  Links,
  list,
  nullable,
  oneOf,
  open,
  optional,
  refTo,
  text,
  uuid,
} from '../http/schema.ts';

const { units, bodies } = demoIds;

/** A name of something in the organisation, in both languages; it is part of the record, so no person's name. */
export const Name = closed(
  { sv: text({ max: 200 }), en: text({ max: 200 }) },
  {
    $id: 'Name',
    description: 'Namn på svenska och engelska / Name in Swedish and English',
    example: { sv: 'Vård- och omsorgsförvaltningen', en: 'Care administration' },
  },
);

const described = {
  kind: 'administration' as const,
  name: { sv: 'Vård- och omsorgsförvaltningen', en: 'Care administration' },
  parentUnitId: null,
  bodyId: bodies.careCommittee,
  validFrom: '2020-01-01',
};

export const UnitView = open(
  {
    unitId: uuid(),
    version: integer({ min: 1 }),
    kind: oneOf(unitKinds),
    name: refTo(Name),
    parentUnitId: nullable(uuid({ description: 'Enheten ovanför / The unit above' })),
    bodyId: nullable(uuid({ description: 'Nämnd eller styrelse ovanför / The committee or board above' })),
    validFrom: date(),
    validTo: nullable(date({ description: 'Första dagen den inte gäller / First day on which it is no longer valid' })),
    _links: Links,
  },
  {
    $id: 'Unit',
    description: 'En enhet / A unit',
    example: { unitId: units.care, version: 1, ...described, validTo: null, _links: [] },
  },
);

export const UnitList = open(
  { units: list(refTo(UnitView), { max: 100 }), ...pageAnswer },
  {
    $id: 'UnitList',
    example: { units: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

export const unitParams = closed({ unitId: uuid({ example: units.care }) });

export const newUnit = closed(
  {
    kind: oneOf(unitKinds),
    name: refTo(Name),
    parentUnitId: optional(nullable(uuid())),
    bodyId: optional(
      nullable(
        uuid({
          description:
            'Nämnd eller styrelse ovanför; utelämnad är det den som står över enheten ovanför / The committee or board above; left out, that of the unit above',
        }),
      ),
    ),
    validFrom: date(),
    validTo: optional(
      nullable(date({ description: 'Första dagen den inte gäller / First day on which it is no longer valid' })),
    ),
  },
  {
    example: {
      kind: 'department',
      name: { sv: 'Välfärdsteknik', en: 'Welfare technology' },
      parentUnitId: units.care,
      validFrom: '2026-01-01',
    },
  },
);
