import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { receiptOn } from '../http/stream-receipt.ts';
import { erasure, erasureParams } from './bodies.ts';
import { shownPerson } from './view.ts';

/** A person's right to be forgotten, without a hole in the record. */
export const registerErasures = (api: Api, { shell }: SliceShell): void =>
  commandRoute(api, shell, {
    path: '/people/:personId/erasures',
    command: 'erasePerson',
    tag: 'people',
    summary: { sv: 'Radera en person', en: 'Erase a person' },
    description: {
      sv: 'Namn, adress och vad personen själv har skrivit om andras idéer tas bort överallt, med de salter som skyddade dem. Beslut och händelser står kvar med personens id, och allt går fortfarande att kontrollera. Det går inte att ångra.',
      en: 'Name, address and what the person has written about the ideas of others are removed everywhere, with the salts that guarded them. Decisions and events stay with the person’s id, and everything still verifies. It cannot be undone.',
    },
    params: erasureParams,
    body: erasure,
    aim: ({ personId }) => ({ personId }),
    target: () => undefined,
    args: (body) => body,
    receipt: receiptOn(shownPerson, '/people'),
  });
