import { commandRoute } from '../http/command-route.ts';
import { both } from '../http/language.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, refTo } from '../http/schema.ts';
import { receiptOn } from '../http/stream-receipt.ts';
import { sendOne } from '../http/stream-routes.ts';
import { registerErasures } from './erasures.ts';
import { registerTasks } from '../waiting/routes.ts';
import { registerMe } from './me.ts';
import { registerMoves } from './moves.ts';
import { newPerson } from './bodies.ts';
import { PersonView, personParams } from './schemas.ts';
import { shownPerson } from './view.ts';

/** People: who they are, and how they come into the register. */
export const registerPeople = (api: Api, slice: SliceShell): void => {
  registerMe(api, slice);
  registerTasks(api, slice);
  const readPerson = {
    tags: ['people'],
    operationId: 'readPerson',
    summary: both('Läs en person', 'Read a person'),
    description: both(
      'Namnet bakom ett person-id i ett initiativ eller beslut. Den som är raderad finns kvar som id utan namn.',
      'The name behind a person’s id in an initiative or decision. Somebody erased remains as an id without a name.',
    ),
    params: personParams,
    response: { 200: refTo(PersonView) },
  };
  api.get('/people/:personId', { config: { action: 'readRegisters' }, schema: readPerson }, (request, reply) =>
    sendOne(slice, request, reply, shownPerson, request.params.personId),
  );
  commandRoute(api, slice.shell, {
    path: '/people',
    command: 'registerPerson',
    tag: 'people',
    summary: { sv: 'Registrera en person', en: 'Register a person' },
    description: {
      sv: 'Aldrig med personnummer. Namn och adress ligger för sig och kan raderas; överallt annars står bara id:t.',
      en: 'Never with a personal number. Name and address are kept apart and can be erased; everywhere else only the id stands.',
    },
    params: closed({}),
    body: newPerson,
    aim: () => ({}),
    target: () => undefined,
    args: ({ email = null, unitId = null, ...person }) => ({ ...person, email, unitId }),
    receipt: receiptOn(shownPerson, '/people'),
  });
  registerMoves(api, slice);
  registerErasures(api, slice);
};
