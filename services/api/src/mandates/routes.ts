import { both } from '../http/language.ts';
import { pageQuery } from '../http/page.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, refTo } from '../http/schema.ts';
import { sendOne, sendPage } from '../http/stream-routes.ts';
import { registerMandateCommands } from './commands.ts';
import { MandateList, MandateView, mandateParams } from './schemas.ts';
import { shownMandate } from './view.ts';

const action = 'readRegisters';

/** The delegation order: who may decide what, for which unit, up to which amount. */
export const registerMandates = (api: Api, slice: SliceShell): void => {
  const readMandate = {
    tags: ['people'],
    operationId: 'readMandate',
    summary: both('Läs ett mandat', 'Read a mandate'),
    description: both(
      'Rätten att besluta vid beslutspunkter för en enhet. Varje beslut pekar på det mandat som det fattades med stöd av.',
      'The right to decide at gates for a unit. Every decision points at the mandate under which it was taken.',
    ),
    params: mandateParams,
    response: { 200: refTo(MandateView) },
  };
  api.get('/mandates/:mandateId', { config: { action }, schema: readMandate }, (request, reply) =>
    sendOne(slice, request, reply, shownMandate, request.params.mandateId),
  );
  const listMandates = {
    tags: ['people'],
    operationId: 'listMandates',
    summary: both('Lista mandat', 'List mandates'),
    description: both(
      'Hela delegationsordningen, senast given först, även det som har upphört.',
      'The whole delegation order, latest first, also what has ended.',
    ),
    querystring: closed({ ...pageQuery }),
    response: { 200: refTo(MandateList) },
  };
  api.get('/mandates', { config: { action }, schema: listMandates }, (request, reply) =>
    sendPage(slice, request, reply, {
      ...shownMandate,
      name: 'mandates',
      order: 'newest',
      cursor: ({ id }) => [id],
    }),
  );
  registerMandateCommands(api, slice);
};
