import Type from 'typebox';
import { closed, oneOfKind, uuid } from '../http/schema.ts';
import { exampleGateCase } from './example.ts';

const ByPerson = closed(
  { kind: Type.Literal('person'), personId: uuid(), mandateId: uuid() },
  {
    $id: 'DecidedByPerson',
    example: { kind: 'person', personId: exampleGateCase.gateCaseId, mandateId: exampleGateCase.gateCaseId },
  },
);
const ByBody = closed(
  { kind: Type.Literal('body'), bodyId: uuid() },
  { $id: 'DecidedByBody', example: { kind: 'body', bodyId: exampleGateCase.gateCaseId } },
);
export const DecidedBySchema = oneOfKind([ByPerson, ByBody]);
