import { gateKinds, mandateRoles } from '@idesluss/core';
import Type from 'typebox';
import { demoIds } from '../demo/ids.ts';
import { pageAnswer } from '../http/page.ts';
import {
  closed,
  date,
  integer,
  Links,
  list,
  Money,
  nullable,
  oneOf,
  oneOfKind,
  open,
  optional,
  refTo,
  text,
  uuid,
} from '../http/schema.ts';

const { people, units, tryMandate } = demoIds;

const PersonHolder = closed(
  { kind: Type.Literal('person'), personId: uuid() },
  {
    $id: 'PersonHolder',
    description: 'En namngiven person / A named person',
    example: { kind: 'person', personId: people.deciderCare },
  },
);
const RoleHolder = closed(
  { kind: Type.Literal('role'), role: oneOf(mandateRoles) },
  {
    $id: 'RoleHolder',
    description: 'Den som har rollen vid mandatets enhet / Whoever holds the role at the mandate’s unit',
    example: { kind: 'role', role: 'decider' },
  },
);

const mandated = {
  holder: () => oneOfKind([PersonHolder, RoleHolder]),
  gateKinds: () => list(oneOf(gateKinds), { min: 1, max: 4, uniqueItems: true }),
  reference: () =>
    text({ max: 200, description: 'Var det står i delegationsordningen / Where it stands in the delegation order' }),
};

const example = {
  holder: { kind: 'person' as const, personId: people.deciderCare },
  unitId: units.care,
  gateKinds: ['time' as const, 'money' as const],
  highestAmount: { amountMinor: 50_000_000, currency: 'SEK' as const },
  validFrom: '2026-01-01',
  reference: 'Delegationsordning 2026, punkt 7.3',
};

export const MandateView = open(
  {
    mandateId: uuid(),
    version: integer({ min: 1 }),
    holder: mandated.holder(),
    unitId: uuid(),
    gateKinds: mandated.gateKinds(),
    highestAmount: nullable(refTo(Money)),
    validFrom: date(),
    validTo: nullable(date()),
    reference: mandated.reference(),
    _links: Links,
  },
  {
    $id: 'Mandate',
    description: 'Ett mandat / A mandate',
    example: { mandateId: tryMandate.revokeMandate, version: 1, ...example, validTo: null, _links: [] },
  },
);

export const MandateList = open(
  { mandates: list(refTo(MandateView), { max: 100 }), ...pageAnswer },
  {
    $id: 'MandateList',
    example: { mandates: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

export const mandateParams = closed({ mandateId: uuid({ example: tryMandate.revokeMandate }) });

export const newMandate = closed(
  {
    holder: mandated.holder(),
    unitId: uuid(),
    gateKinds: mandated.gateKinds(),
    highestAmount: optional(nullable(refTo(Money))),
    validFrom: date(),
    validTo: optional(nullable(date())),
    reference: mandated.reference(),
  },
  { example },
);

export const mandateRevocation = closed(
  { validTo: date({ description: 'Första dagen det inte gäller / First day on which it is no longer valid' }) },
  { example: { validTo: '2030-12-31' } },
);
