import { gateKinds, roundStages } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { pageAnswer, pageQuery } from '../http/page.ts';
import { closed, list, oneOf, open, optional, refTo, uuid } from '../http/schema.ts';

import { RoundView } from './schemas.ts';

const { units } = demoIds;

export const RoundList = open(
  { decisionRounds: list(refTo(RoundView), { max: 100 }), ...pageAnswer },
  {
    $id: 'DecisionRoundList',
    example: { decisionRounds: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

export const roundsQuery = closed({
  unitId: optional(
    uuid({
      description: 'Enheten vars ärenden jämförs / The unit whose cases are compared',
      example: units.culture,
    }),
  ),
  gateKind: optional(
    oneOf(gateKinds, { description: 'Vilket slag av beslutspunkt den är för / The kind of gate that it is for' }),
  ),
  challengeId: optional(
    uuid({ description: 'Utmaningen som initiativen svarar på / The challenge that its initiatives answer' }),
  ),
  stage: optional(
    oneOf(roundStages, {
      description:
        'Aviserad, tar emot ärenden, jämförs eller stängd, i dag / Announced, taking cases in, compared or closed, today',
    }),
  ),
  ...pageQuery,
});
