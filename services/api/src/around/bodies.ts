import { reviewKinds, reviewOutcomes } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { closed, date, oneOf, text, uuid } from '../http/schema.ts';

export const reviewRequest = closed(
  {
    kind: oneOf(reviewKinds),
    personId: uuid({ description: 'Den som ombeds yttra sig / Whoever is asked' }),
    question: text({ max: 500 }),
    dueOn: date({ description: 'Yttrande önskas senast / Review wanted by' }),
  },
  {
    example: {
      kind: 'dataProtection',
      personId: demoIds.people.dataProtection,
      question: 'Får vi räkna rörelser i rummen om ingen bild sparas?',
      dueOn: '2028-06-30',
    },
  },
);

export const reviewAnswer = closed(
  { outcome: oneOf(reviewOutcomes), text: text({ max: 1500 }) },
  {
    example: {
      outcome: 'remarks',
      text: 'Under direktupphandlingsgränsen går det bra. Ta in tre offerter och spara dem.',
    },
  },
);
