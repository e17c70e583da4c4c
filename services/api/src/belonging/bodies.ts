import { bearerKinds } from '@idesluss/core';
import Type from 'typebox';
import { demoIds } from '../demo/ids.ts';
import { closed, oneOf, text, uuid } from '../http/schema.ts';

const askedUnit = uuid({ description: 'Enheten som har fått frågan / The unit that was asked' });

export const ownershipProposal = closed(
  {
    unitId: uuid({ description: 'Enheten som föreslås äga initiativet / The unit that is to own it' }),
    reason: text({ max: 2000 }),
    movesCase: Type.Boolean({
      description: 'Om det öppna beslutsärendet ska följa med / Whether the open gate case goes along',
    }),
  },
  {
    example: {
      unitId: demoIds.units.education,
      reason: 'Det är skolornas personal som skulle arbeta så här.',
      movesCase: false,
    },
  },
);

export const ownership = closed(
  { unitId: askedUnit, accepts: Type.Boolean(), reason: text({ max: 2000 }) },
  {
    example: {
      unitId: demoIds.units.care,
      accepts: true,
      reason: 'Natten är vår, och vi har en enhetschef som vill hålla i det.',
    },
  },
);

export const bearerOffer = closed(
  { personId: uuid(), kind: oneOf(bearerKinds) },
  { example: { personId: demoIds.people.nightNurse, kind: 'employee' } },
);

export const bearing = closed({ accepts: Type.Boolean() }, { example: { accepts: true } });

export const departure = closed(
  { reason: text({ max: 2000 }) },
  { example: { reason: 'Jag börjar på ett annat arbete i höst.' } },
);

export const invitation = closed({ personId: uuid() }, { example: { personId: demoIds.people.librarian } });
