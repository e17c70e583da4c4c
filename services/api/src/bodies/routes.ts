import { commandRoute } from '../http/command-route.ts';
import { both } from '../http/language.ts';
import { pageQuery } from '../http/page.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, refTo } from '../http/schema.ts';
import { receiptOn } from '../http/stream-receipt.ts';
import { sendOne, sendPage } from '../http/stream-routes.ts';
import { BodyList, BodyView, bodyParams, newBody } from './schemas.ts';
import { shownBody } from './view.ts';

const action = 'readRegisters';

/** Committees, boards and advisory groups: those who decide above the units, or give advice. */
export const registerBodies = (api: Api, slice: SliceShell): void => {
  const readBody = {
    tags: ['organisation'],
    operationId: 'readBody',
    summary: both('Läs ett organ', 'Read a body'),
    description: both(
      'En nämnd, en styrelse eller ett råd. Registratorn kan skriva in vad ett organ har beslutat vid en beslutspunkt.',
      'A committee, a board or a council. The registrar can record what a body has decided at a gate.',
    ),
    params: bodyParams,
    response: { 200: refTo(BodyView) },
  };
  api.get('/bodies/:bodyId', { config: { action }, schema: readBody }, (request, reply) =>
    sendOne(slice, request, reply, shownBody, request.params.bodyId),
  );
  const listBodies = {
    tags: ['organisation'],
    operationId: 'listBodies',
    summary: both('Lista organ', 'List bodies'),
    description: both(
      'Alla nämnder, styrelser och råd i svensk bokstavsordning.',
      'All committees, boards and councils in Swedish alphabetical order.',
    ),
    querystring: closed({ ...pageQuery }),
    response: { 200: refTo(BodyList) },
  };
  api.get('/bodies', { config: { action }, schema: listBodies }, (request, reply) =>
    sendPage(slice, request, reply, {
      ...shownBody,
      name: 'bodies',
      order: 'name',
      cursor: ({ name, id }) => [name.sv, id],
    }),
  );
  registerNewBody(api, slice);
};

const registerNewBody = (api: Api, { shell }: SliceShell): void =>
  commandRoute(api, shell, {
    path: '/bodies',
    command: 'registerBody',
    tag: 'organisation',
    summary: { sv: 'Registrera ett organ', en: 'Register a body' },
    description: {
      sv: 'En nämnd eller styrelse som enheter lyder under, eller ett råd som yttrar sig. Namnet blir del av arkivet.',
      en: 'A committee or board above units, or a council that gives advice. The name becomes part of the record.',
    },
    params: closed({}),
    body: newBody,
    aim: () => ({}),
    target: () => undefined,
    args: (body) => body,
    receipt: receiptOn(shownBody, '/bodies'),
  });
