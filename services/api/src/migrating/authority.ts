import Type from 'typebox';
import { demoIds } from '../demo/ids.ts';
import { closed, oneOfKind, uuid } from '../http/schema.ts';

const ByPerson = closed(
  { kind: Type.Literal('person'), personId: uuid() },
  { $id: 'AuthorisedByPerson', example: { kind: 'person', personId: demoIds.people.sluiceOffice } },
);
const ByBody = closed(
  { kind: Type.Literal('body'), bodyId: uuid() },
  { $id: 'AuthorisedByBody', example: { kind: 'body', bodyId: demoIds.bodies.careCommittee } },
);

/** Who has said that initiatives are to be moved. */
export const authorisedBy = oneOfKind([ByPerson, ByBody]);
