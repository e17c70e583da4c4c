import { documentKinds, reviewKinds, reviewOutcomes } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { closed, date, httpsAddress, oneOf, text, uuid } from '../http/schema.ts';

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

export const documentLink = closed(
  {
    kind: oneOf(documentKinds),
    title: text({ max: 150 }),
    url: httpsAddress({ description: 'Var det förvaras / Where it is kept' }),
  },
  {
    example: {
      kind: 'riskAnalysis',
      title: 'Riskanalys för prov på två avdelningar',
      url: 'https://dokument.example.se/vard/riskanalys-17',
    },
  },
);

export const documentWithdrawal = closed(
  { reason: text({ max: 2000 }) },
  { example: { reason: 'Fel version: den rätta offerten kom i går och är tillagd.' } },
);

export const message = closed(
  { text: text({ max: 2000 }) },
  { example: { text: 'Vi kan visa lamporna för er på torsdag klockan 14, på avdelning 3.' } },
);
