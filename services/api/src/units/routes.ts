import { commandRoute } from '../http/command-route.ts';
import { both } from '../http/language.ts';
import { pageQuery } from '../http/page.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, refTo } from '../http/schema.ts';
import { receiptOn } from '../http/stream-receipt.ts';
import { sendOne, sendPage } from '../http/stream-routes.ts';
import { newUnit, UnitList, UnitView, unitParams } from './schemas.ts';
import { shownUnit } from './view.ts';

const action = 'readRegisters';

/** The organisation's units: administrations, companies, departments, the sluice itself. */
export const registerUnits = (api: Api, slice: SliceShell): void => {
  const readUnit = {
    tags: ['organisation'],
    operationId: 'readUnit',
    summary: both('Läs en enhet', 'Read a unit'),
    description: both(
      'En förvaltning, ett bolag eller en avdelning. Enheter äger initiativ, betalar för dem och tar emot dem.',
      'An administration, a company or a department. Units own initiatives, pay for them and receive them.',
    ),
    params: unitParams,
    response: { 200: refTo(UnitView) },
  };
  api.get('/units/:unitId', { config: { action }, schema: readUnit }, (request, reply) =>
    sendOne(slice, request, reply, shownUnit, request.params.unitId),
  );
  const listUnits = {
    tags: ['organisation'],
    operationId: 'listUnits',
    summary: both('Lista enheter', 'List units'),
    description: both(
      'Hela organisationen i svensk bokstavsordning, även enheter som har upphört: det som har beslutats pekar på dem.',
      'The whole organisation in Swedish alphabetical order, also units that have ended: decisions point at them.',
    ),
    querystring: closed({ ...pageQuery }),
    response: { 200: refTo(UnitList) },
  };
  api.get('/units', { config: { action }, schema: listUnits }, (request, reply) =>
    sendPage(slice, request, reply, {
      ...shownUnit,
      name: 'units',
      order: 'name',
      cursor: ({ name, id }) => [name.sv, id],
    }),
  );
  registerNewUnit(api, slice);
};

const registerNewUnit = (api: Api, { shell }: SliceShell): void =>
  commandRoute(api, shell, {
    path: '/units',
    command: 'registerUnit',
    tag: 'organisation',
    summary: { sv: 'Registrera en enhet', en: 'Register a unit' },
    description: {
      sv: 'Från och med validFrom kan enheten äga, betala för och ta emot initiativ. Namnet blir del av arkivet: skriv ingen persons namn i det.',
      en: 'From validFrom the unit can own, pay for and receive initiatives. The name becomes part of the record: write no person’s name in it.',
    },
    params: closed({}),
    body: newUnit,
    aim: () => ({}),
    target: () => undefined,
    args: ({ parentUnitId = null, bodyId = null, ...unit }) => ({ ...unit, parentId: parentUnitId, bodyId }),
    receipt: receiptOn(shownUnit, '/units'),
  });
