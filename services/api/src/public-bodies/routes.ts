import { organisationNumber } from '@idesluss/core';
import type { RowFilter } from '../db/stream-page.ts';
import { commandRoute } from '../http/command-route.ts';
import { both } from '../http/language.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, refTo } from '../http/schema.ts';
import { receiptOn } from '../http/stream-receipt.ts';
import { sendOne, sendPage } from '../http/stream-routes.ts';
import { registerPublicBodyRevision } from './revision.ts';
import { newPublicBody, publicBodiesQuery, PublicBodyList, PublicBodyView, publicBodyParams } from './schemas.ts';
import { shownPublicBody } from './view.ts';

const action = 'readRegisters';

const numbered = (number: string): RowFilter => ({ column: 'organisation_number', id: number });

/** Other public bodies: what they take into use is told with the initiative that it came from. */
export const registerPublicBodies = (api: Api, slice: SliceShell): void => {
  const readPublicBody = {
    tags: ['organisation'],
    operationId: 'readPublicBody',
    summary: both('Läs en huvudman', 'Read a public body'),
    description: both(
      'En annan kommun, en region, ett kommunalförbund, en gemensam nämnd eller en statlig myndighet. Den kan införa det som har prövats här; den äger och betalar ingenting här.',
      'Another municipality, a region, an association of municipalities, a joint board or a state agency. It can adopt what has been tried here; it owns and pays for nothing here.',
    ),
    params: publicBodyParams,
    response: { 200: refTo(PublicBodyView) },
  };
  api.get('/public-bodies/:publicBodyId', { config: { action }, schema: readPublicBody }, (request, reply) =>
    sendOne(slice, request, reply, shownPublicBody, request.params.publicBodyId),
  );
  const listPublicBodies = {
    tags: ['organisation'],
    operationId: 'listPublicBodies',
    summary: both('Lista huvudmän', 'List public bodies'),
    description: both(
      'Alla andra huvudmän i svensk bokstavsordning, eller de som har ett visst organisationsnummer.',
      'All other public bodies in Swedish alphabetical order, or those of one organisation number.',
    ),
    querystring: publicBodiesQuery,
    response: { 200: refTo(PublicBodyList) },
  };
  api.get('/public-bodies', { config: { action }, schema: listPublicBodies }, (request, reply) => {
    const { organisationNumber: written } = request.query;
    return sendPage(slice, request, reply, {
      ...shownPublicBody,
      ...{ name: 'publicBodies', path: '/public-bodies' },
      order: 'name',
      // A number that none can have finds nothing.
      filter: written === undefined ? undefined : numbered(organisationNumber(written) ?? written),
      cursor: ({ name, id }) => [name.sv, id],
    });
  });
  registerNewPublicBody(api, slice);
  registerPublicBodyRevision(api, slice);
};

const registerNewPublicBody = (api: Api, { shell }: SliceShell): void =>
  commandRoute(api, shell, {
    path: '/public-bodies',
    command: 'registerPublicBody',
    tag: 'organisation',
    summary: { sv: 'Registrera en huvudman', en: 'Register a public body' },
    description: {
      sv: 'En annan huvudman, som kan införa det som har prövats här. Organisationsnumrets kontrollsiffra prövas, och samma nummer registreras en gång; bara en gemensam nämnd har sin värds nummer, och skiljs från andra med namnet. Namnet blir del av arkivet: skriv ingen persons namn i det.',
      en: 'Another public body, which can adopt what has been tried here. The check digit of its organisation number is tested, and a number is registered once; only a joint board has the number of its host, and is told apart by its name. The name becomes part of the record: write no person’s name in it.',
    },
    params: closed({}),
    body: newPublicBody,
    aim: () => ({}),
    target: () => undefined,
    args: ({ scbCode = null, ...body }) => ({ ...body, scbCode }),
    receipt: receiptOn(shownPublicBody, '/public-bodies'),
  });
