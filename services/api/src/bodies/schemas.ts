import { bodyKinds } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { pageAnswer } from '../http/page.ts';
import { closed, integer, Links, list, oneOf, open, refTo, uuid } from '../http/schema.ts';
import { Name } from '../units/schemas.ts';

const { bodies } = demoIds;
const described = {
  kind: 'committee' as const,
  name: { sv: 'Vård- och omsorgsnämnden', en: 'Care committee' },
};

export const BodyView = open(
  { bodyId: uuid(), version: integer({ min: 1 }), kind: oneOf(bodyKinds), name: refTo(Name), _links: Links },
  {
    $id: 'Body',
    description: 'Ett beslutande eller rådgivande organ / A deciding or advisory body',
    example: { bodyId: bodies.careCommittee, version: 1, ...described, _links: [] },
  },
);

export const BodyList = open(
  { bodies: list(refTo(BodyView), { max: 100 }), ...pageAnswer },
  {
    $id: 'BodyList',
    example: { bodies: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

export const bodyParams = closed({ bodyId: uuid({ example: bodies.careCommittee }) });

export const newBody = closed(
  { kind: oneOf(bodyKinds), name: refTo(Name) },
  { example: { kind: 'advisory', name: { sv: 'Idérådet', en: 'Idea council' } } },
);
