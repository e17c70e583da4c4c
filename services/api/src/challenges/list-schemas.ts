import { challengeStates } from '@idesluss/core';
import { pageAnswer, pageQuery } from '../http/page.ts';
import { closed, list, oneOf, open, optional, refTo, text, uuid } from '../http/schema.ts';

import { ChallengeView } from './schemas.ts';

export const ChallengeList = open(
  { challenges: list(refTo(ChallengeView), { max: 101 }), ...pageAnswer },
  {
    $id: 'ChallengeList',
    example: { challenges: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

/** The named filters of the list of challenges. */
export const challengeQuery = closed({
  state: optional(
    oneOf(challengeStates, {
      example: 'open',
      description: 'Bara de som i dag är kommande, öppna eller stängda / Only those coming, open or closed today',
    }),
  ),
  area: optional(
    text({ max: 100, example: 'Klimatanpassning', description: 'Bara inom det här området / Only in this area' }),
  ),
  owningUnitId: optional(uuid({ description: 'Bara den här enhetens / Only of this unit' })),
  ...pageQuery,
});
