import { publicBodyKinds } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { pageAnswer, pageQuery } from '../http/page.ts';
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
  organisationNumber,
  refTo,
  scbCode,
  uuid,
} from '../http/schema.ts';
import { Name } from '../units/schemas.ts';

const { publicBodies, tryPublicBody } = demoIds;
const described = {
  kind: 'municipality' as const,
  organisationNumber: '212000-9994',
  scbCode: '9901',
  name: { sv: 'Grannköpings kommun', en: 'Grannköping municipality' },
};

const validTo = () =>
  nullable(date({ description: 'Första dagen den inte längre finns / First day on which it is there no longer' }));

export const PublicBodyView = open(
  {
    ...{ publicBodyId: uuid(), version: integer({ min: 1 }), kind: oneOf(publicBodyKinds) },
    ...{ organisationNumber: organisationNumber(), scbCode: nullable(scbCode()), name: refTo(Name) },
    ...{ validTo: validTo(), _links: Links },
  },
  {
    $id: 'PublicBody',
    description:
      'En annan huvudman: kommun, region, kommunalförbund, gemensam nämnd eller myndighet / Another public body',
    example: { publicBodyId: publicBodies.neighbour, version: 1, ...described, validTo: null, _links: [] },
  },
);

export const PublicBodyList = open(
  { publicBodies: list(refTo(PublicBodyView), { max: 100 }), ...pageAnswer },
  {
    $id: 'PublicBodyList',
    example: { publicBodies: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

export const publicBodyParams = closed({ publicBodyId: uuid({ example: publicBodies.neighbour }) });

export const revisedPublicBodyParams = closed({
  publicBodyId: uuid({ example: tryPublicBody.revisePublicBody }),
});

/** What is absent stays. */
export const publicBodyRevision = closed(
  { name: optional(refTo(Name)), scbCode: optional(nullable(scbCode())), validTo: optional(validTo()) },
  {
    example: {
      name: { sv: 'Gemensamma hjälpmedelsnämnden', en: 'Joint assistive devices board' },
      validTo: '2028-01-01',
    },
  },
);

export const publicBodiesQuery = closed({
  organisationNumber: optional(
    organisationNumber({
      description: 'Med eller utan bindestreck / With or without the hyphen',
      example: described.organisationNumber,
    }),
  ),
  ...pageQuery,
});

export const newPublicBody = closed(
  {
    kind: oneOf(publicBodyKinds),
    organisationNumber: organisationNumber({
      description:
        'Tio siffror, med eller utan bindestreck; en gemensam nämnd har värdkommunens / Ten digits, with or without the hyphen; a joint board has that of its host',
    }),
    scbCode: optional(
      nullable(
        scbCode({
          description:
            'SCB:s kod: fyra siffror för en kommun, två för en region / The code of Statistics Sweden: four digits for a municipality, two for a region',
        }),
      ),
    ),
    name: refTo(Name),
  },
  {
    example: {
      ...{ kind: 'region', organisationNumber: '232100-9991', scbCode: '99' },
      name: { sv: 'Region Grannlandet', en: 'Region Grannlandet' },
    },
  },
);
