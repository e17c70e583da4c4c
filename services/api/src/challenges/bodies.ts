import { demoIds } from '../demo/ids.ts';
import { closed, nullable, optional, text, uuid } from '../http/schema.ts';
import { closesOn, opensOn } from './schemas.ts';

const { tryChallenge, units } = demoIds;

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
