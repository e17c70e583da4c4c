import { challengeStates } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { closed, date, dateTime, integer, Links, nullable, oneOf, open, text, uuid } from '../http/schema.ts';
import { shownText } from '../http/shown-text.ts';

const { challenges, units } = demoIds;
export const opensOn = () => date({ description: 'Första dagen som tar emot svar / First day that takes answers' });
export const closesOn = () => date({ description: 'Sista dagen som tar emot svar / Last day that takes answers' });

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

export const challengeParams = closed({ challengeId: uuid({ example: challenges.cloudbursts }) });
