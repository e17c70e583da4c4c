import { publicBodyKinds } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { pageAnswer, pageQuery } from '../http/page.ts';
import {
  closed,
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

const { publicBodies } = demoIds;
const described = {
  kind: 'municipality' as const,
  organisationNumber: '212000-9994',
  scbCode: '9901',
  name: { sv: 'Grannköpings kommun', en: 'Grannköping municipality' },
};

export const PublicBodyView = open(
  {
    ...{ publicBodyId: uuid(), version: integer({ min: 1 }), kind: oneOf(publicBodyKinds) },
    ...{ organisationNumber: organisationNumber(), scbCode: nullable(scbCode()), name: refTo(Name), _links: Links },
  },
  {
    $id: 'PublicBody',
    description:
      'En annan huvudman: kommun, region, kommunalförbund, gemensam nämnd eller myndighet / Another public body',
    example: { publicBodyId: publicBodies.neighbour, version: 1, ...described, _links: [] },
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
