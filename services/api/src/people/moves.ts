import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { receiptOn } from '../http/stream-receipt.ts';
import { move, moveParams } from './bodies.ts';
import { shownPerson } from './view.ts';

/** A person who works somewhere else from a day on. */
export const registerMoves = (api: Api, { shell }: SliceShell): void =>
  commandRoute(api, shell, {
    path: '/people/:personId/moves',
    command: 'movePerson',
    tag: 'people',
    summary: { sv: 'Flytta en person', en: 'Move a person' },
    description: {
      sv: 'Personen arbetar vid en annan enhet från en dag, i dag, tidigare eller senare. Roller och mandat följer inte med: de avslutas och ges för sig. Det personen har tillstyrkt eller beslutat står kvar, och den som har tillfrågats som chef är det tills en annan anges. En flytt som bara är planerad ersätts av en ny.',
      en: 'The person works at another unit from a day on: today, earlier or later. Roles and mandates do not follow: they are ended and given by themselves. What the person has endorsed or decided stands, and whoever has been asked as a manager is it until another is named. A move that is only planned is replaced by a new one.',
    },
    params: moveParams,
    body: move,
    aim: ({ personId }) => ({ personId }),
    target: () => undefined,
    args: (body) => body,
    receipt: receiptOn(shownPerson, '/people'),
  });
