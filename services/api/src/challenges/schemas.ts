import { challengeStates } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { pageAnswer, pageQuery } from '../http/page.ts';
import {
  closed,
  date,
  dateTime,
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
import { shownText } from '../http/shown-text.ts';

const { challenges, tryChallenge, units } = demoIds;
const opensOn = () => date({ description: 'Första dagen som tar emot svar / First day that takes answers' });
const closesOn = () => date({ description: 'Sista dagen som tar emot svar / Last day that takes answers' });

export const ChallengeView = open(
  {
    challengeId: uuid(),
    version: integer({ min: 1 }),
    owningUnitId: uuid({ description: 'Enheten som frågar / The unit that asks' }),
    title: shownText(),
    question: shownText(),
    area: nullable(text({ max: 100 })),
    opensOn: opensOn(),
    closesOn: closesOn(),
    state: oneOf(challengeStates, {
      description:
        'Följer av dagarna, och av att någon har stängt den / Follows from the days, and from somebody having closed it',
    }),
    closing: nullable(
      open(
        { closedAt: dateTime(), reason: shownText() },
        { description: 'Stängd i förtid / Closed before its last day' },
      ),
    ),
    _links: Links,
  },
  {
    $id: 'Challenge',
    description: 'En fråga som staden ställer / A question that the city asks',
    example: {
      challengeId: challenges.cloudbursts,
      version: 1,
      owningUnitId: units.planning,
      title: 'Skolgårdar som tål skyfall',
      question: 'Hur tar vi hand om regnet där det faller, så att källare och gårdar klarar nästa skyfall?',
      area: 'Klimatanpassning',
      opensOn: '2026-01-15',
      closesOn: '2026-12-31',
      state: 'open',
      closing: null,
      _links: [],
    },
  },
);

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

export const challengeParams = closed({ challengeId: uuid({ example: challenges.cloudbursts }) });
/** The path's parameter, with the challenge on which the operation can be tried at once. */
export const triedOn = (operation: 'reviseChallenge' | 'closeChallenge') =>
  closed({ challengeId: uuid({ example: tryChallenge[operation] }) });

export const newChallenge = closed(
  {
    owningUnitId: uuid(),
    title: text({ max: 200 }),
    question: text({ max: 2000 }),
    area: optional(nullable(text({ max: 100 }))),
    opensOn: opensOn(),
    closesOn: closesOn(),
  },
  {
    example: {
      owningUnitId: units.education,
      title: 'Läxan efter klockan fyra',
      question: 'Hur får alla elever hjälp med läxan när skolan har stängt för dagen?',
      area: 'Delaktighet',
      opensOn: '2027-01-01',
      closesOn: '2027-12-31',
    },
  },
);

/** What can be changed before it has closed; what is absent stays. */
export const challengeRevision = closed(
  {
    title: optional(text({ max: 200 })),
    question: optional(text({ max: 2000 })),
    area: optional(nullable(text({ max: 100 }))),
    opensOn: optional(opensOn()),
    closesOn: optional(closesOn()),
  },
  { example: { question: 'Hur kommer fler elever i tid till första lektionen, också på vintern?' } },
);

export const challengeClosing = closed(
  { reason: text({ max: 2000, description: 'Varför den stängs nu / Why it is closed now' }) },
  { example: { reason: 'Vi har fått svar nog att pröva under året.' } },
);
