import { recorded } from '../gate-cases/recorded.ts';
import { closed, code, date, Money, nullable, oneOf, refTo, text } from '../http/schema.ts';

export const pilotPlan = closed(
  {
    from: date(),
    to: date(),
    place: text({ max: 300 }),
    testGroup: text({ max: 500 }),
    cost: nullable(refTo(Money)),
  },
  {
    example: {
      from: '2029-02-01',
      to: '2029-05-31',
      place: 'Äldreboendet Bryggan, avdelning två',
      testGroup: 'Tolv boende som själva har tackat ja, och åtta i nattpersonalen',
      cost: { amountMinor: 18_000_000, currency: 'SEK' },
    },
  },
);

export const pilotVersion = closed(
  { title: text({ max: 120 }), built: text({ max: 5000 }), taught: text({ max: 5000 }) },
  {
    example: {
      title: 'Kameror i fyra rum',
      built: 'Fyra lånade kameror och en enkel vy på nattpersonalens surfplatta.',
      taught: 'Vyn behöver larma om kameran tappar nätet. Ingen av de boende upplevde sig övervakad.',
    },
  },
);

export const checkpoint = closed(
  { conclusion: oneOf(['continue', 'change', 'stop']), reason: text({ max: 2000 }) },
  {
    example: { conclusion: 'continue', reason: 'De boende sover bättre, och personalen vill fortsätta en månad till.' },
  },
);

export const lesson = closed(
  { title: text({ max: 120 }), text: text({ max: 5000 }) },
  {
    example: {
      title: 'Fråga de anhöriga först',
      text: 'Vi fick börja om med samtyckena. Ett möte med de anhöriga innan vi satte upp kamerorna hade sparat tre veckor.',
    },
  },
);

export const extension = closed(
  { to: date({ description: 'Ny sista dag / The new last day' }), reason: text({ max: 2000 }), recorded },
  { example: { to: '2029-12-28', reason: 'En vinter behövs för att se skillnaden.' } },
);

export const phaseEntry = closed(
  { phase: code({ description: 'Fas i innovationsmodellen / A phase of the process model' }) },
  { example: { phase: 'evaluate' } },
);

export const evaluation = closed(
  {
    valueCreated: oneOf(['yes', 'partly', 'no']),
    strength: oneOf(['weak', 'moderate', 'strong'], { description: 'Evidensens styrka / Strength of the evidence' }),
    text: text({ max: 5000 }),
  },
  {
    example: {
      valueCreated: 'yes',
      strength: 'moderate',
      text: 'De boende vaknar hälften så ofta. Gruppen var liten, men åtta veckors mätning pekar åt samma håll.',
    },
  },
);
