import { demoIds } from '../demo/ids.ts';
import { closed, date, email, nullable, oneOf, optional, text, uuid } from '../http/schema.ts';

const { tryPerson, units } = demoIds;

export const erasureParams = closed({ personId: uuid({ example: tryPerson.erasePerson }) });

export const newPerson = closed(
  {
    personId: optional(
      uuid({
        description: 'Personens sub i inloggningen; annars ges ett nytt / The person’s sub at login; else a new one',
      }),
    ),
    name: text({ max: 200 }),
    email: optional(nullable(email())),
    unitId: optional(nullable(uuid())),
  },
  { example: { name: 'Ylva Ydéhn', email: 'ylva@example.org', unitId: units.care } },
);

export const moveParams = closed({ personId: uuid({ example: tryPerson.movePerson }) });

export const move = closed(
  {
    unitId: nullable(uuid({ description: 'null när personen inte hör till någon enhet / null for no unit any more' })),
    from: date({ description: 'Första dagen där / The first day there' }),
  },
  { example: { unitId: units.homeCare, from: '2027-09-01' } },
);

/** Why somebody is erased: chosen from a list, because the reason stays in the record for good. */
const erasureReasons = ['personAsked', 'noLongerNeeded', 'registeredByMistake'] as const;

export const erasure = closed({ reason: oneOf(erasureReasons) }, { example: { reason: 'personAsked' } });
