import Type from 'typebox';
import { demoIds } from '../demo/ids.ts';
import { closed, code, date, oneOfKind, text, uuid } from '../http/schema.ts';

export const submission = closed({}, { example: {} });

const acceptance = closed(
  {
    kind: Type.Literal('accept'),
    owningUnitId: uuid({ description: 'Enheten som äger initiativet / The unit that owns the initiative' }),
  },
  { $id: 'IntakeAcceptance', example: { kind: 'accept', owningUnitId: demoIds.units.care } },
);

const refusal = closed(
  {
    kind: Type.Literal('decline'),
    ending: code({ description: 'Avslut av slaget declined i innovationsmodellen / An ending of kind declined' }),
    reason: text({ max: 2000 }),
    tryAgainIf: text({ max: 2000, description: 'Vad som skulle ge ett annat svar / What would change the answer' }),
  },
  {
    $id: 'IntakeRefusal',
    example: {
      kind: 'decline',
      ending: 'declined',
      reason: 'Staden har redan en tjänst för detta, och den är ny.',
      tryAgainIf: 'Tjänsten visar sig inte räcka för hemtjänstens behov.',
    },
  },
);

export const intakeAnswer = oneOfKind([acceptance, refusal], {
  example: { kind: 'accept', owningUnitId: demoIds.units.care },
});

export const supplementRequest = closed(
  { question: text({ max: 500 }), dueOn: date({ description: 'Svar önskas senast / Answer wanted by' }) },
  { example: { question: 'Hur många nattpass berörs, och på vilka avdelningar?', dueOn: '2028-06-30' } },
);

export const supplementAnswer = closed(
  { answer: text({ max: 1500 }) },
  { example: { answer: 'Fyra avdelningar och ungefär trettio nattpass i veckan.' } },
);
