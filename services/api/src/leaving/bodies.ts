import { referralWays } from '@idesluss/core';
import Type from 'typebox';
import { demoIds } from '../demo/ids.ts';
import { closed, code, nullable, oneOf, optional, text, uuid } from '../http/schema.ts';

export const withdrawal = closed(
  {
    ending: code({ description: 'Avslut av slaget withdrawn / An ending of kind withdrawn' }),
    reason: text({ max: 2000 }),
    intoId: optional(
      nullable(
        uuid({
          description:
            'Initiativet som det går upp i: ett annat, som du också bär / The initiative that it is merged into: another one, that you bear too',
        }),
      ),
    ),
  },
  { example: { ending: 'withdrawn', reason: 'Jag har hittat något som redan gör det här, och börjar där i stället.' } },
);

export const referral = closed(
  {
    ending: code({ description: 'Avslut av slaget referred / An ending of kind referred' }),
    way: oneOf(referralWays),
    unitId: uuid({ description: 'Enheten som ska ta emot / The unit that is to receive it' }),
    reason: text({ max: 2000 }),
    tryAgainIf: text({ max: 2000, description: 'Vad som skulle föra tillbaka det / What would bring it back' }),
  },
  {
    example: {
      ending: 'referred',
      way: 'procurement',
      unitId: demoIds.units.education,
      reason: 'Det finns färdiga system att köpa, och inget att pröva.',
      tryAgainIf: 'Upphandlingen visar att inget system klarar skolornas öppettider.',
    },
  },
);

export const referralAnswer = closed(
  {
    unitId: uuid({ description: 'Enheten som har fått frågan / The unit that was asked' }),
    accepts: Type.Boolean(),
    reason: text({ max: 2000 }),
  },
  {
    example: { unitId: demoIds.units.education, accepts: true, reason: 'Vi tar med det i höstens upphandling.' },
  },
);

export const reopening = closed(
  {
    phase: nullable(
      code({
        description:
          'En fas på den väg som initiativet har gått, så långt beslutspunkterna där gäller; null om vägen inte leder in i någon fas / A phase on the way it has come, as far as the gates there hold; null where the way leads into no phase',
      }),
    ),
    reason: text({ max: 2000 }),
  },
  { example: { phase: 'exploreIdea', reason: 'Leverantören är tillbaka, och behovet är större än förra året.' } },
);
